/** Hands a text to the reader as a file, the way a link to a file does. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser may still be reading when the click returns, or asking where the file shall go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
