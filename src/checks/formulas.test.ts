import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { filledTexOf, fillHoles, type Holed, symbolTex } from '../run/formula';
import { notebook } from '../run/notebook';
import { openLink } from '../run/open-link';
import { stepOf } from '../run/step';
import type { View } from '../run/view';
import { hole, holeCharacters } from '../typeset/holes';
import { templates, typesetFormula } from '../typeset/templates';
import { start } from './samples';
import { notebooks } from './views';

const one = { ...start, mistakes: ['db-overwritten', 'recomputed-between'] };
const table = templates([start, { ...one, model: 'one-example' }, { ...one, model: 'long-road' }]);

/** All formulas of one iteration, as cells ask for them. */
function formulasOf({ program, trace, layout, digits }: View): Holed[] {
  const steps = Array.from({ length: layout.size }, (_, k) => stepOf(trace, k + 1));
  return steps.flatMap((step) => {
    const told = [false, true].map((asking) => filledTexOf(program, step, digits, asking));
    const pieces = told.flatMap(({ filled, result }) => (filled ? [filled, result] : [result]));
    return [symbolTex(program, step.equation), ...pieces];
  });
}

/** Whether a formula has this hole; while it asks, the last numbers have none. */
const isUsed = (tex: string, k: number): boolean =>
  new RegExp(`77[34]${String(k).padStart(4, '0')}`).test(tex);

/** The layer read aloud and the one seen, as text. */
function layers(html: string): [mathml: string, visual: string] {
  const root = parse(html);
  const text = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
  return [text('.katex-mathml'), text('.katex-html')];
}

describe('the table of typeset formulas', () => {
  it('holds every formula of every program, with any data, for any n', () => {
    fc.assert(
      fc.property(notebooks, (book) => {
        for (const { tex } of formulasOf(book.view.value))
          expect(Object.hasOwn(table, tex), tex).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('serves many features with the shortened sum', () => {
    const book = notebook(start);
    openLink(book, { rows: [[...new Array(9).fill(0.5), 1]] });
    expect(book.view.value.program.features).toBe(9);
    for (const { tex } of formulasOf(book.view.value))
      expect(Object.hasOwn(table, tex), tex).toBe(true);
  });
});

describe('a filled formula', () => {
  it('has each of its holes once in the layer read aloud and once in the layer seen', () => {
    const book = notebook(start);
    book.seek('2/3/dz');
    for (const { tex, fills } of formulasOf(book.view.value)) {
      const marked = fills.map((fill, k) => ({ ...fill, text: `«${k}»` }));
      const used = marked.filter((_, k) => isUsed(tex, k));
      const html = fillHoles(table[tex] ?? typesetFormula(tex), marked);
      for (const layer of layers(html)) {
        for (const { text } of used) expect(layer.split(text), `${text} of ${tex}`).toHaveLength(2);
        expect(layer).not.toMatch(hole);
      }
    }
  });

  it('puts addresses and values on the numbers', () => {
    fc.assert(
      fc.property(notebooks, (book) => {
        for (const { tex, fills } of formulasOf(book.view.value)) {
          const html = fillHoles(table[tex] ?? '', fills);
          const found = parse(html)
            .querySelectorAll('[data-at]')
            .map((element) => [
              element.getAttribute('data-at'),
              element.getAttribute('data-value'),
              element.textContent,
            ]);
          const given = fills.flatMap(({ at, value, text }, k) =>
            at && isUsed(tex, k) ? [[at, String(value), text]] : [],
          );
          expect(found.sort()).toEqual(given.sort());
        }
      }),
      { numRuns: 8 },
    );
  });

  it('writes no character into a hole that the cut-down fonts could lack', () => {
    fc.assert(
      fc.property(notebooks, (book) => {
        for (const { fills } of formulasOf(book.view.value))
          for (const { text } of fills)
            for (const character of text) expect(holeCharacters, text).toContain(character);
      }),
      { numRuns: 30 },
    );
  });
});
