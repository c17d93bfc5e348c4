/** What the listing needs once a reader asks for code: the languages, and a button to copy. */
export { listing, listingText } from '../run/listing';
export { Copy } from './copy';
