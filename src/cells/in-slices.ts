/**
 * Finishes work that is made of small pieces without holding up the page: after some milliseconds it
 * lets the page draw and answer, then goes on.
 * @returns what the work returns; it rejects with what the work throws
 */
export async function inSlices<T>(work: Iterator<unknown, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < slice) continue;
    await new Promise((go) => setTimeout(go));
    since = performance.now();
  }
}

/** So many milliseconds nobody notices. */
const slice = 25;
