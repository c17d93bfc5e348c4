/** The middle of an odd number of numbers. */
export const medianOf = (numbers) =>
  numbers.toSorted((s, t) => s - t)[Math.floor(numbers.length / 2)];
