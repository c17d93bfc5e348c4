/** A link of more characters is compressed; up to here, some dozens of examples, it can be read. */
export const readable = 2000;

/** Browsers take addresses of so many characters; above it the address asks for nothing. */
export const longest = 60_000;
