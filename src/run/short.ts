const most = 40;

/** What somebody else wrote, cut to a length that fits into a sentence. */
export const short = (text: string): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
