/** A function that keeps its last result and gives it again for the same arguments. */
export function remembered<A extends readonly unknown[], T>(
  compute: (...args: A) => T,
): (...args: A) => T {
  let last: { args: A; result: T } | undefined;
  return (...args) => {
    if (!last || args.some((arg, k) => !Object.is(arg, last?.args[k]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
