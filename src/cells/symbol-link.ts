/** The place on the page of symbols where an entry stands, below wherever the site is published. */
export function symbolLink(entry: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/symbols/#${entry}`;
}
