import { numpyParts } from './numpy';
import type { View } from './view';

/**
 * A Python script that runs the program on show to the iteration on show and prints all numbers of
 * that iteration by their addresses, then the parameters after it and the cost it met. It needs
 * NumPy alone and gives the page's numbers but for the last digits, where Python rounds exp and log
 * differently.
 */
export function pythonScript(view: View): string {
  const { imports, data, program, run, printTrace, printEnd } = numpyParts(view);
  return `# Gradient descent for logistic regression, with the numbers that stood on the page.
# To run it: python3 with NumPy.
${[imports, data, '', program, '', run, printTrace, printEnd].join('\n\n').replaceAll('\n\n\n\n', '\n\n\n')}
`;
}
