import type { Loss } from '../model/logistic';
import { locate, parseAddress } from '../run/address';
import { type Notebook, notebook } from '../run/notebook';
import type { Start } from '../run/start';
import { startFor } from './start-for';

type Notebooks = Readonly<Record<string, Start>>;

/** What makes a run differ from the lesson's own. */
interface Changes {
  readonly set?: string;
  readonly mistake?: string;
  readonly alpha?: number;
  readonly loss?: Loss;
}

/**
 * The number that a sentence of a lesson names, computed while the site is built.
 * @throws a sentence if there is no such number
 */
export function valueFor(notebooks: Notebooks, name: string, at: string, changes: Changes): number {
  const start = startFor(notebooks, name, 'Value');
  const sets = start.sets.map((set) => set.name);
  if (changes.set !== undefined && !sets.includes(changes.set))
    throw new Error(
      `<Value set="${changes.set}" />: the notebook has only ${sets.join(', ')}; name one of these, or add it to the lesson’s sets.`,
    );
  const run = changedRun(start, changes);
  const value = run.numberAt(at);
  if (value === undefined) {
    throw new Error(
      `<Value at="${at}" />: there is no such number; write K/PLACE/SYMBOL, such as 1/2/dz.`,
    );
  }
  return value;
}

/**
 * Holds that a lesson's link leads somewhere.
 * @throws a sentence if it does not
 */
export function checkAddress(notebooks: Notebooks, name: string, at: string, cell: string): void {
  const { program, layout } = notebook(startFor(notebooks, name, cell)).view.value;
  try {
    locate(parseAddress(at), program, layout.m);
  } catch (error) {
    throw new Error(`<${cell} at="${at}">: ${(error as Error).message}`, { cause: error });
  }
}

function changedRun(start: Start, { set, mistake, alpha, loss = start.loss }: Changes): Notebook {
  const run = notebook(start);
  if (set !== undefined) run.choose(set);
  if (alpha !== undefined) run.edit('input/alpha', alpha);
  run.setMistake(mistake);
  run.setLoss(loss);
  return run;
}
