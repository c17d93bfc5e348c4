import { costLetter } from './costs';
import { type NumpyParts, numpyParts } from './numpy';
import { label } from './python-text';
import type { View } from './view';

/**
 * The same run as a Jupyter notebook (nbformat 4.5), with plots by Matplotlib: the cost of each
 * iteration, and for one or two features the data with what was learned.
 * @returns the text of an .ipynb file
 */
export function jupyterNotebook(view: View): string {
  const cells = cellsOf(view, numpyParts(view)).map((cell, k) => ({
    id: `cell-${k + 1}`,
    ...cell,
  }));
  const kernelspec = { display_name: 'Python 3', language: 'python', name: 'python3' };
  const metadata = { kernelspec, language_info: { name: 'python' } };
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

function cellsOf(view: View, parts: NumpyParts) {
  const letter = costLetter(view.program);
  const result = resultPlot(view);
  return [
    markdown(`# Gradient descent for logistic regression

The program, the data and the numbers are those that stood on the page. Run all cells from top to
bottom; NumPy and Matplotlib are needed.`),
    code(`${parts.imports}\nimport matplotlib.pyplot as plt`),
    markdown(`## Data and start

One entry of an array is one example. *start* holds the parameters before iteration 1, *alpha* is the
learning rate.`),
    code(parts.data),
    markdown(`## One iteration

Forward and backward through every example, then the average, then the update. *keep* only looks on.`),
    code(parts.program),
    markdown(`## The run

Each iteration starts with the parameters that the one before it has left.`),
    code(`${parts.run}\n${parts.printEnd}`),
    markdown(`## Every number of the last iteration

By its address: iteration, place, letter.`),
    code(parts.printTrace),
    markdown(`## The cost

It belongs to the parameters that an iteration starts with; where it is inf or nan the curve has a gap.`),
    code(`plt.plot(range(1, K + 1), costs, marker="." if K <= 50 else "")
plt.xlabel("iteration")
plt.ylabel("${letter}")
plt.show()`),
    ...(result ? [markdown(learned), code(result)] : []),
  ];
}

const learned = `## What was learned

The examples, and where *a* is ½: on one side of it y = 1 is the likelier, on the other y = 0.`;

/** The examples and a = ½: for one feature with a as a curve, for two as a line in their plane. */
function resultPlot({ program, set }: View): string | undefined {
  const named = (k: number): string => label(set.columns[k]?.name || `x_${k + 1}`);
  if (program.features === 1)
    return `x, labels = np.atleast_1d(x_1), np.atleast_1d(y)
margin = np.ptp(x) / 10 or 1
t = np.linspace(x.min() - margin, x.max() + margin, 200)
plt.scatter(x, labels)
plt.plot(t, sigma(w_1 * t + b))
plt.axhline(0.5, linestyle=":")
plt.xlabel(${named(0)})
plt.ylabel("a and y")
plt.show()`;
  if (program.features === 2)
    return `xs, ys, labels = np.atleast_1d(x_1), np.atleast_1d(x_2), np.atleast_1d(y)
margins = np.ptp(xs) / 10 or 1, np.ptp(ys) / 10 or 1
across = np.linspace(xs.min() - margins[0], xs.max() + margins[0], 200)
up = np.linspace(ys.min() - margins[1], ys.max() + margins[1], 200)
z = w_1 * across + w_2 * up[:, np.newaxis] + b
if np.isfinite(z).all() and z.min() < 0 < z.max():
    plt.contour(across, up, z, levels=[0])
for value, marker in (1, "o"), (0, "x"):
    plt.scatter(xs[labels == value], ys[labels == value], marker=marker, label=f"y = {value}")
plt.xlabel(${named(0)})
plt.ylabel(${named(1)})
plt.legend()
plt.show()`;
  return undefined;
}

const markdown = (text: string) => ({ cell_type: 'markdown', metadata: {}, source: lines(text) });
const code = (text: string) => ({
  ...{ cell_type: 'code', execution_count: null, metadata: {}, outputs: [] },
  source: lines(text),
});

/** As the format keeps text: lines with their ends. */
const lines = (text: string): string[] => text.split(/(?<=\n)/);
