import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebook } from '../run/notebook';
import { openLink } from '../run/open-link';
import { ownSet } from '../run/own-set';
import { dataKey, keeper, keptIn, placeKey, resume, type Shelf, startOver } from './kept-work';

/** A storage of one's own. */
function shelf(texts: Record<string, string> = {}): Shelf & { texts: Record<string, string> } {
  return {
    texts,
    getItem: (key) => texts[key] ?? null,
    setItem: (key, value) => {
      texts[key] = value;
    },
    removeItem: (key) => {
      delete texts[key];
    },
  };
}

const fails = (): never => {
  throw new Error('QuotaExceededError');
};

/** A notebook on which somebody has worked. */
function worked() {
  const book = notebook(start);
  book.edit('input/b', 7);
  book.choose('exam-hours');
  book.replace({ rows: [[1, 2, 3, 1]], parameters: [1, 2, 3, 4], alpha: 5 });
  book.setMistake('db-overwritten');
  book.setLoss('stable');
  book.seek('4/1/dz');
  return book;
}

describe('kept work', () => {
  it('brings inputs, set, mistake, loss and position back', () => {
    const box = shelf();
    const book = worked();
    expect(keeper(() => box)(book, '#x=1')).toBe(true);
    const kept = keptIn(() => box);
    const later = notebook(start);
    expect(kept?.address).toBe('#x=1');
    if (kept) resume(later, start, kept);
    expect(later.link()).toEqual(book.link());
    expect(later.kept()).toEqual(book.kept());
    expect(later.view.value.inputs.rows).toEqual([[1, 2, 3, 1]]);
  });

  it('comes back with a set that the reader had brought, and starts over without it', () => {
    const box = shelf();
    const book = worked();
    const inputs = {
      rows: [
        [1, 0],
        [2, 1],
      ],
      parameters: [0, 0],
      alpha: 0.1,
    };
    book.setOwn(ownSet('hours:h;passed,yes,no;min-max,1,4', inputs.rows));
    book.edit('input/w_1', 3);
    keeper(() => box)(book, '');
    const kept = keptIn(() => box);
    const later = notebook(start);
    if (kept) resume(later, start, kept);
    const { set, ...there } = later.view.value;
    expect(there.inputs).toEqual({ ...inputs, parameters: [3, 0] });
    expect(set.columns).toEqual([{ symbol: 'x_1', name: 'hours', unit: 'h' }]);
    expect(set.scales).toEqual([{ shift: 1, spread: 4 }]);
    expect(later.kept()).toEqual(book.kept());
    startOver(later, start);
    expect(later.kept()).toEqual([]);
    expect(later.view.value.start.sets).toHaveLength(start.sets.length);
  });

  it('comes back over what a link has put in its place', () => {
    const box = shelf();
    const book = worked();
    keeper(() => box)(book, '');
    const kept = keptIn(() => box);
    const guest = notebook(start);
    openLink(guest, { rows: [[8, 9, 1]], at: '1/1/a' });
    openLink(guest, { set: 'exam-hours', rows: [[8, 0]] });
    if (kept) resume(guest, start, kept);
    expect(guest.link()).toEqual(book.link());
    expect(guest.kept()).toEqual(book.kept());
  });

  it('writes many numbers only when they are others', () => {
    const box = shelf();
    const book = worked();
    const keep = keeper(() => box);
    keep(book, '');
    box.texts[dataKey] = 'untouched';
    book.move('step');
    keep(book, '');
    expect(box.texts[dataKey]).toBe('untouched');
    expect(box.texts[placeKey]).toContain('at=4/1/dw_1');
    book.edit('input/b', 0);
    keep(book, '');
    expect(box.texts[dataKey]).toContain('set=exam-hours');
  });

  it('is nothing at a first visit, and where storage is forbidden', () => {
    expect(keptIn(() => shelf())).toBeUndefined();
    expect(keptIn(fails)).toBeUndefined();
  });

  it.each<[string, () => Shelf]>([
    ['forbidden', fails],
    ['full', () => ({ ...shelf(), setItem: fails })],
  ])('is not kept where storage is %s, and that is said', (_, broken) => {
    expect(keeper(broken)(worked(), '')).toBe(false);
  });

  it('of a form that nobody knows does no harm', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (data, place) => {
        const kept = keptIn(() => shelf({ [dataKey]: data, [placeKey]: place }));
        const book = notebook(start);
        if (kept) resume(book, start, kept);
        expect(start.sets.map(({ name }) => name)).toContain(book.view.value.set.name);
      }),
    );
  });

  it('is gone once one starts over', () => {
    const book = worked();
    startOver(book, start);
    expect(book.link()).toEqual({});
    expect(book.kept()).toEqual([]);
  });
});
