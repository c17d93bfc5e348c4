import { historyPieces } from '../run/export-history';
import { jupyterNotebook } from '../run/export-jupyter';
import { exportName } from '../run/export-name';
import { pythonScript } from '../run/export-script';
import { traceCsv } from '../run/export-trace';
import type { View } from '../run/view';
import { inSlices } from './in-slices';
import { save } from './save';

/** What can be saved as a file: the iteration on show, the way to it, the program as Python. */
export type Take = 'iteration' | 'history' | 'script' | 'notebook';

/**
 * Makes a file of what is on show and saves it.
 * @returns a sentence that says what was saved
 */
export async function take(what: Take, view: View): Promise<string> {
  const { name, type, text, note = '' } = await makers[what](view);
  save(name, type, text);
  return `Saved as ${name}. ${note}`.trim();
}

interface Made {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly note?: string;
}

/** Without it Excel takes · and α for something else. */
const byteOrderMark = '\uFEFF';
const csv = 'text/csv;charset=utf-8';

const makers: Readonly<Record<Take, (view: View) => Made | Promise<Made>>> = {
  iteration: (view) => ({
    name: exportName(view, 'iteration', 'csv'),
    type: csv,
    text: byteOrderMark + traceCsv(view.trace),
  }),
  history: async (view) => {
    const { program, inputs, trace } = view;
    const made = await inSlices(historyPieces(program, inputs, trace.iteration));
    const name = exportName(view, 'history-to', 'csv');
    return { name, type: csv, text: byteOrderMark + made.csv, note: made.note };
  },
  script: (view) => ({
    name: exportName(view, 'iteration', 'py'),
    type: 'text/x-python;charset=utf-8',
    text: pythonScript(view),
  }),
  notebook: (view) => ({
    name: exportName(view, 'iteration', 'ipynb'),
    type: 'application/x-ipynb+json',
    text: jupyterNotebook(view),
  }),
};
