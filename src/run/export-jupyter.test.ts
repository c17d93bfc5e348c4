import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSetOf } from '../checks/arbitrary';
import { type Exported, exported, gap, printedNumbers, shownBy } from '../checks/exported';
import { pythonWith } from '../checks/python';
import { examHours, hostileSet, start, tiny } from '../checks/samples';
import { jupyterNotebook } from './export-jupyter';

const first = dataSetOf('first', { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1) });
const three = dataSetOf('three', {
  rows: tiny.inputs.rows.map(([x1 = 0, x2 = 0, y = 0]) => [x1, x2, x1 * x2, y]),
  parameters: [0, 0, 0, 0],
  alpha: 0.1,
});
/** One feature, two under hostile words with the slip, three, one example; the second by a kernel. */
const cases: readonly Exported[] = [
  exported({ ...start, sets: [examHours], loss: 'stable' }, undefined, 60),
  exported({ ...start, sets: [hostileSet] }, 'db-overwritten', 25),
  exported({ ...start, sets: [three] }, undefined, 3),
  exported({ ...start, model: 'long-road', sets: [first] }, undefined, 3),
];

/** Checks the notebooks by nbformat and runs the second by nbclient, the cells of the others plainly. */
const runner = `import contextlib, io, json, sys
import matplotlib
matplotlib.use("Agg")
import nbformat
from nbclient import NotebookClient
printed, pictures = [], []
for k, file in enumerate(sys.argv[1:]):
    notebook = nbformat.read(file, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if k == 1:
        NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
        outputs = [output for cell in code for output in cell.outputs]
        printed.append("".join(o.text for o in outputs if o.output_type == "stream" and o.name == "stdout"))
        pictures.append(sum("image/png" in o.get("data", {}) for o in outputs))
    else:
        names = {}
        with contextlib.redirect_stdout(io.StringIO()) as out:
            for cell in code:
                exec(cell.source, names)
        names["plt"].gcf().canvas.draw()
        printed.append(out.getvalue())
        pictures.append(sum("plt.show()" in cell.source for cell in code))
        names["plt"].close("all")
print(json.dumps({"printed": printed, "pictures": pictures}))
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jupyter-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('a Jupyter notebook to take along', () => {
  it('is valid, runs, prints the page’s numbers and draws', { timeout: 120_000 }, (context) => {
    const python = pythonWith('numpy', 'nbformat', 'nbclient', 'ipykernel', 'matplotlib');
    if (!python)
      return context.skip(
        'python3 with numpy, nbformat, nbclient, ipykernel and matplotlib is missing: the exported notebooks were not run. Install them to test that.',
      );
    const files = cases.map(({ book }, k) => saved(`${k}.ipynb`, jupyterNotebook(book.view.value)));
    const out = execFileSync(python, [saved('main.py', runner), ...files], {
      encoding: 'utf8',
      env: {
        ...process.env,
        MPLCONFIGDIR: folder,
        IPYTHONDIR: folder,
        JUPYTER_RUNTIME_DIR: folder,
        PYDEVD_DISABLE_FILE_VALIDATION: '1',
      },
    });
    const { printed, pictures } = JSON.parse(out.trim().split('\n').at(-1) ?? '') as {
      printed: string[];
      pictures: number[];
    };
    for (const [k, one] of cases.entries()) {
      const found = printedNumbers(printed[k] ?? '');
      for (const [at, value] of shownBy(one))
        expect(gap(found.get(at), value), `${one.name}: ${at}`).toBeLessThanOrEqual(1e-12);
    }
    expect(pictures).toEqual([2, 2, 1, 2]);
  });

  it('says what it needs, and has a few words before each cell of code', () => {
    for (const { book } of cases) {
      const { cells } = JSON.parse(jupyterNotebook(book.view.value));
      const kinds = cells.map((cell: { cell_type: string }) => cell.cell_type);
      expect(kinds).toEqual(kinds.map((_: string, k: number) => (k % 2 ? 'code' : 'markdown')));
      expect(cells[0].source.join('')).toContain('NumPy and Matplotlib are needed');
    }
  });
});
