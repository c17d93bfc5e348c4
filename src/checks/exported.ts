import fc from 'fast-check';
import { type Notebook, notebook } from '../run/notebook';
import type { DataSet, Start } from '../run/start';
import { stepOf } from '../run/step';
import { dataSetOf, drawn, startOf } from './arbitrary';
import { examHours, start, tiny } from './samples';

/** A notebook whose program is taken along, and its name in messages. */
export interface Exported {
  readonly name: string;
  readonly book: Notebook;
}

/** A notebook at the end of an iteration. */
export function exported(from: Start, mistake: string | undefined, iterations: number): Exported {
  const book = notebook(from);
  book.setMistake(mistake);
  book.seek(String(iterations));
  const name = `${from.model} ${from.sets[0].name} ${from.loss}, mistake ${mistake}, ${iterations}`;
  return { name, book };
}

/** The lessons' data, every model, loss and mistake, random data, and numbers that leave float64. */
export function exportedCases(): Exported[] {
  const losses = ['textbook', 'stable'] as const;
  const slips = [undefined, 'db-overwritten'];
  const lessons = [tiny, examHours].flatMap((set) =>
    losses.flatMap((loss) =>
      slips.map((slip) => exported({ ...start, sets: [set], loss }, slip, 25)),
    ),
  );
  const random = fc.sample(drawn({ x: 1.5, w: 0.6, mistakes: false }), 16).flatMap((given) => {
    const inputs = { ...given.inputs, alpha: Math.min(given.inputs.alpha, 0.5) };
    return slips.map((slip, k) => exported(startOf({ ...given, inputs }), slip, 1 + 11 * k));
  });
  const far = [50, 800, 1e200].flatMap((x) =>
    losses.map((loss) => exported({ ...start, sets: [farSet(x)], loss }, undefined, 2)),
  );
  const single = (['one-example', 'long-road'] as const).flatMap((model) =>
    [firstOf(tiny), firstOf(farSet(800)), firstOf(farSet(-800))].flatMap((set) =>
      [undefined, 'recomputed-between'].map((slip) =>
        exported({ ...start, model, sets: [set], mistakes: ['recomputed-between'] }, slip, 2),
      ),
    ),
  );
  return [...lessons, ...random, ...far, ...single];
}

/** What the page shows: all numbers of the iteration by their addresses. */
export function shownBy({ book }: Exported): Map<string, number> {
  const { trace } = book.view.value;
  const steps = Array.from({ length: trace.layout.size }, (_, k) => stepOf(trace, k + 1));
  return new Map(steps.map(({ at, after }) => [at, after]));
}

/** Lines `name = number` as Python prints them. */
export const printedNumbers = (text: string): Map<string, number> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line): [string, number] => {
        const [name = '', value = ''] = line.split(' = ');
        return [name, pythonNumber(value)];
      }),
  );

/** How far two numbers lie apart, in units of the second or of 1; 0 if both are NaN or equal. */
export const gap = (found: number | undefined, expected: number): number =>
  Object.is(found, expected) || found === expected
    ? 0
    : Math.abs((found ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));

const pythonNumber = (text: string): number =>
  Number(text.replace('inf', 'Infinity').replace('nan', 'NaN'));

const firstOf = (set: DataSet): DataSet =>
  dataSetOf('first', { ...set.inputs, rows: set.inputs.rows.slice(0, 1) });

const farSet = (x: number): DataSet =>
  dataSetOf(`far ${x}`, {
    rows: [
      [x, 0],
      [-x, 0],
      [x, 1],
      [0.5, 1],
    ],
    parameters: [Math.abs(x), 0.1],
    alpha: 0.5,
  });
