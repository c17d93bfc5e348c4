import text from '../../LICENSE?raw';

/** The licence as a page of plain text. */
export const GET = () => new Response(text);
