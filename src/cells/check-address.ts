import type { Loss } from '../model/logistic';
import { locate, parseAddress } from '../run/address';
import { type Layout, partOf } from '../run/layout';
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
 *
 * @param cell the cell that asks for it
 * @throws a sentence if there is no such number
 */
export function valueFor(
  notebooks: Notebooks,
  name: string,
  at: string,
  changes: Changes,
  cell = 'Value',
): number {
  const start = startFor(notebooks, name, cell);
  const sets = start.sets.map((set) => set.name);
  if (changes.set !== undefined && !sets.includes(changes.set))
    throw new Error(
      `<Value set="${changes.set}" />: the notebook has only ${sets.join(', ')}; name one of these, or add it to the lesson’s sets.`,
    );
  if (changes.mistake !== undefined && !start.mistakes.includes(changes.mistake))
    throw new Error(
      `<Value mistake="${changes.mistake}" />: the notebook has ${start.mistakes.join(', ') || 'no mistakes'}; name one of these, or add it to the lesson’s mistakes.`,
    );
  const run = changedRun(start, changes);
  const sentence = (why: string): Error => new Error(`<${cell} at="${at}">: ${why}`);
  let value: number | undefined;
  try {
    value = run.numberAt(at);
  } catch (error) {
    throw sentence((error as Error).message);
  }
  if (value === undefined) throw sentence(absent(run.view.value.layout, at));
  return value;
}

/**
 * Holds that a lesson's link leads somewhere, with one of its data sets at least: a reader's link to an
 * example that is not there goes to the nearest, an author's is a slip.
 * @throws a sentence if it does not
 */
export function checkAddress(notebooks: Notebooks, name: string, at: string, cell: string): void {
  const start = startFor(notebooks, name, cell);
  const { program, layout } = notebook(start).view.value;
  try {
    const address = parseAddress(at);
    locate(address, program, layout.m);
    const most = Math.max(...start.sets.map(({ inputs }) => inputs.rows.length));
    if (Number(address.place) > most)
      throw new Error(`there is no example ${address.place}; the last one is ${most}.`);
  } catch (error) {
    throw new Error(`<${cell} at="${at}">: ${(error as Error).message}`, { cause: error });
  }
}

/** Why there is no number at an address, and which there are. */
function absent({ m, program }: Layout, at: string): string {
  if (at.startsWith('input/'))
    return (
      `there is no such input; there are ${program.parameters.join(', ')} and alpha, as in input/b, ` +
      `and ${program.data.join(', ')} of ${m} examples, as in input/1/y.`
    );
  const { place, symbol } = parseAddress(at);
  if (place === undefined) return 'it names no number; write K/PLACE/SYMBOL, such as 1/2/dz.';
  if (Number(place) > m || place === 0) return `there is no example ${place}; there are 1 to ${m}.`;
  const known = [...new Set(program[partOf(place)].map((equation) => equation.symbol))];
  return known.includes(symbol ?? '')
    ? 'iterations count from 1.'
    : `there is no number ${symbol ?? 'without a symbol'} at ${place}; there are ${known.join(', ')}.`;
}

function changedRun(start: Start, { set, mistake, alpha, loss = start.loss }: Changes): Notebook {
  const run = notebook(start);
  if (set !== undefined) run.choose(set);
  if (alpha !== undefined) run.edit('input/alpha', alpha);
  run.setMistake(mistake);
  run.setLoss(loss);
  return run;
}
