import { type CheckedWorking, checkWorking } from '../run/check-working';
import { type Notebook, notebook } from '../run/notebook';
import { start } from './samples';

/** A notebook with the four students, at a place. */
export const book = (at = '0'): Notebook => {
  const made = notebook(start);
  made.seek(at);
  return made;
};

/** The first student alone, by the long road. */
export const single = (): Notebook => {
  const [set] = start.sets;
  const inputs = { ...set.inputs, rows: set.inputs.rows.slice(0, 1), alpha: 0.1 };
  return notebook({ ...start, model: 'long-road', sets: [{ ...set, inputs }] });
};

/** What is said of working about the first iteration. */
export const check = (text: string, of = book(), current = 1): CheckedWorking =>
  checkWorking(text, of.view.value, current);

/** Each number as `address: kind or slip`, an example's contribution with a prime. */
export const said = ({ numbers }: CheckedWorking): string[] =>
  numbers.map(({ at, alone, verdict }) => {
    const slip = verdict.kind === 'slip' ? `slip ${verdict.slip}` : verdict.kind;
    return `${at}${alone ? '′' : ''}: ${slip}`;
  });
