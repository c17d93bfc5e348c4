import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start, tiny } from '../checks/samples';
import { began, type EditHistory, recorded, redone, undone } from './edit-history';
import { writeLink } from './link';
import { notebook } from './notebook';
import { obeyLink } from './obey-link';
import { ownText } from './own-text';
import { renameColumn } from './rename-column';
import type { DataSet, Inputs, Words } from './start';
import { addFeature, removeFeature, setCell, type TableEdit } from './table-edits';
import { settled } from './word-edits';
import { worded } from './words';

/** A set of the reader's own in which every number of a feature tells which one it is: its first x. */
const brought = (n: number, scaled: boolean): DataSet => {
  const columns = Array.from({ length: n }, (_, j) => ({
    symbol: `x_${j + 1}`,
    name: `feature ${j}`,
    ...(j % 2 ? { unit: `unit ${j}` } : {}),
  }));
  const words: Words = {
    columns,
    label: { name: 'passed', one: 'yes', zero: 'no' },
    ...(scaled && {
      scaling: 'standardise' as const,
      scales: columns.map((_, j) => ({ shift: j, spread: j + 0.5 })),
    }),
  };
  const rows = [[...columns.keys(), 1]];
  const inputs = { rows, parameters: [...columns.map(() => 0), 0], alpha: 0.1 };
  return { name: 'own', title: 'Your own data', ...words, inputs, own: ownText(words) };
};

/** What a feature is known by, from the number that tells which one it is; added ones have names only. */
const expected = (id: number, scaled: boolean, original: number) => ({
  name: id < original || id % 2 ? `feature ${id}` : '',
  unit: id < original && id % 2 ? `unit ${id}` : undefined,
  scale: !scaled ? undefined : id < original ? { shift: id, spread: id + 0.5 } : noScale,
});
const noScale = { shift: 0, spread: 1 };

const done = (edit: TableEdit): Inputs => {
  if ('sentence' in edit) throw new Error(edit.sentence);
  return edit.inputs;
};

/** Adds a feature with its number, and names every other one; or removes one. */
function edited(set: DataSet, inputs: Inputs, how: number, id: number): Inputs {
  const n = inputs.parameters.length - 1;
  if (how % 2 === 1)
    return n === 1 ? inputs : done(removeFeature(inputs, (how >> 1) % n, worded(set, inputs)));
  const wide = setCell(done(addFeature(inputs)), 0, n, id);
  return id % 2 === 0 ? wide : done(renameColumn(wide, worded(set, wide), n, `feature ${id}`));
}

const cases = fc.record({
  n: fc.integer({ min: 1, max: 4 }),
  scaled: fc.boolean(),
  hows: fc.array(fc.nat(40), { maxLength: 10 }),
});

describe('the words of columns', () => {
  it('stay with their columns whatever is added and removed, in the link and after undo as well', () => {
    fc.assert(
      fc.property(cases, ({ n, scaled, hows }) => {
        const set = brought(n, scaled);
        const told = ({ columns, scales, inputs }: DataSet) =>
          columns.map(({ name, unit }, j) => ({
            ...{ id: inputs.rows[0]?.[j], name, unit },
            scale: scales?.[j],
          }));
        const right = (set: DataSet, inputs: Inputs): void => {
          const ids = inputs.rows[0]?.slice(0, -1) ?? [];
          expect(told({ ...worded(set, inputs), inputs })).toEqual(
            ids.map((id) => ({ id, ...expected(id, scaled, n) })),
          );
        };
        let history: EditHistory = began(set.inputs);
        for (const [k, how] of hows.entries()) {
          history = recorded(history, edited(set, history.present, how, n + k));
          right(set, history.present);
        }
        const book = notebook(start);
        book.setOwn(set);
        book.replace(settled(set, history.present));
        const other = notebook(start);
        obeyLink(other, `#${encodeURI(writeLink(book.link()))}`);
        expect(other.view.value.problems).toEqual([]);
        right(other.view.value.set, other.view.value.inputs);
        for (const _ of hows) {
          history = undone(history);
          right(set, history.present);
        }
        for (const _ of hows) history = redone(history);
        right(set, history.present);
      }),
    );
  });

  it('of one of the page’s sets travel by the link, and are kept', () => {
    const book = notebook(start);
    book.replace(settled(tiny, done(renameColumn(tiny.inputs, tiny, 0, 'age (years)'))));
    const { inputs, set } = book.view.value;
    book.replace(settled(tiny, done(renameColumn(inputs, set, 2, 'ill'))));
    book.seek('2/1/z');
    const { view } = book;
    const named = { symbol: 'x_1', name: 'age', unit: 'years' };
    expect(view.value.set.columns[0]).toEqual(named);
    for (const [address, kept] of [
      [writeLink(book.link()), ''],
      [
        '',
        book
          .kept()
          .map((link) => writeLink(link))
          .join('\n'),
      ],
    ] as const) {
      const other = notebook(start);
      obeyLink(other, address, '', kept);
      const { set, inputs, problems, position } = other.view.value;
      expect(problems).toEqual([]);
      expect(set.columns).toEqual([named, { symbol: 'x_2', name: 'feature 2' }]);
      expect(set.label.name).toBe('ill');
      expect(set.name).toBe('tiny');
      expect(inputs).toEqual(view.value.inputs);
      if (address) expect(position).toEqual(view.value.position);
    }
  });

  it('change no number, so nothing is computed again', () => {
    const book = notebook(start);
    book.seek('400/1/z');
    const { descent, trace } = book.view.value;
    book.replace(done(renameColumn(tiny.inputs, tiny, 1, 'luck')));
    expect(book.view.value.descent).toBe(descent);
    expect(book.view.value.trace).toBe(trace);
  });

  it('are gone with the edits, and come back with them', () => {
    const book = notebook(start);
    book.replace(done(renameColumn(tiny.inputs, tiny, 1, 'luck')));
    book.restore();
    expect(book.view.value.set).toBe(tiny);
    book.undo();
    expect(book.view.value.set.columns[1]?.name).toBe('luck');
    const back = done(renameColumn(book.view.value.inputs, tiny, 1, 'feature 2'));
    book.replace(settled(tiny, back));
    expect(book.view.value.inputs).toBe(tiny.inputs);
  });

  it.each(['own=a;b', 'own=a,b;y,1,0;magic,1,1,1,1', 'own='])(
    'a link with %s for a set of the page opens with the set’s own, and says so',
    (text) => {
      const book = notebook(start);
      obeyLink(book, `set=tiny&${text}`);
      expect(book.view.value.problems.join(' ')).toMatch(/names of columns were not understood/);
      expect(book.view.value.set.columns).toEqual(tiny.columns);
      expect(book.view.value.start.sets).toHaveLength(start.sets.length);
    },
  );
});
