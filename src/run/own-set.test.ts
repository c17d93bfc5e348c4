import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { chosen } from '../checks/tables';
import { writeLink } from './link';
import { notebook } from './notebook';
import { obeyLink } from './obey-link';
import { ownSet } from './own-set';
import { ownText } from './own-text';

function brought(text: string, scaling: 'none' | 'standardise' | 'min-max') {
  const table = chosen(text, { scaling });
  if ('sentences' in table) throw new Error(table.sentences.join(' '));
  return table.set;
}

describe('a set that a reader brought', () => {
  it('is written so that one can read it', () => {
    const set = brought('petal length (cm),kind\n1,no way\n3,yes', 'min-max');
    expect(set.own).toBe('petal+length:cm;kind,yes,no+way;min-max,1,2');
  });

  it('comes back from its text whatever its words are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.tuple(fc.string(), fc.string(), fc.string({ unit: 'grapheme' })),
        fc.boolean(),
        (columns, [name, one, zero], scaled) => {
          const set = {
            ...brought('a,y\n1,0\n2,1', 'none'),
            columns: columns.map(([name, unit], j) => ({
              symbol: `x_${j + 1}`,
              name,
              ...(unit ? { unit } : {}),
            })),
            label: { name, one, zero },
            inputs: {
              rows: [[...columns.map(() => 0.5), 1]],
              parameters: [...columns, 0].map(() => 0),
              alpha: 0.1,
            },
            ...(scaled && {
              scaling: 'standardise' as const,
              scales: columns.map((_, j) => ({ shift: j / 3, spread: 1e-30 })),
            }),
          };
          const own = ownText(set);
          expect(own).not.toMatch(/[&=\n#%"<>]/);
          expect(ownSet(own, set.inputs.rows)).toEqual({ ...set, own });
        },
      ),
    );
  });

  it('travels by the link of its notebook, with what was edited in it', () => {
    const book = notebook(start);
    book.setOwn(brought('hours (h),luck,passed\n1,5,no\n3,2,yes\n4,4,yes', 'standardise'));
    book.edit('input/2/x_1', 7);
    book.edit('input/b', 2);
    book.seek('2/1/a');
    const other = notebook(start);
    obeyLink(other, `#${encodeURI(writeLink(book.link()))}`);
    const [there, here] = [other.view.value, book.view.value];
    expect(there.problems).toEqual([]);
    expect(there.inputs).toEqual(here.inputs);
    expect(there.position).toEqual(here.position);
    const words = ({ columns, label, scales, scaling }: typeof here.set) => {
      return { columns, label, scales, scaling };
    };
    expect(words(there.set)).toEqual(words(here.set));
    expect(writeLink(other.link())).toBe(writeLink(book.link()));
  });

  it('stands behind the page’s sets, and can be taken away', () => {
    const book = notebook(start);
    book.edit('input/b', 3);
    book.setOwn(brought('a,y\n1,0\n2,1', 'none'));
    expect(book.view.value.start.sets.map(({ name }) => name)).toEqual([
      ...start.sets.map(({ name }) => name),
      'own',
    ]);
    expect(book.kept()).toHaveLength(2);
    book.setOwn(undefined);
    expect(book.view.value.set).toBe(start.sets[0]);
    expect(book.numberAt('input/b')).toBe(3);
    expect(book.kept()).toHaveLength(1);
  });

  it.each([
    ['own=a;b', /names columns, label and scales/],
    ['own=a:cm,b;y,1,0&data=1,1', /^$/],
    ['own=a;y,1,0;standardise,x,1&data=1,1', /its scales do not fit/],
    ['own=a;y,1,0;constructor,1,1&data=1,1', /its scales do not fit/],
    ['own=a;y,1,0', /it has no examples/],
  ])('%s is taken or gets a sentence', (hash, sentence) => {
    const book = notebook(start);
    obeyLink(book, hash.includes('data') || hash.endsWith('1,0') ? hash : `${hash}&data=1,1`);
    expect(book.view.value.problems.join(' ')).toMatch(sentence);
  });
});
