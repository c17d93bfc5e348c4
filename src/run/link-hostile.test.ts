import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebook } from './notebook';
import { openLink } from './open-link';
import { readLink } from './read-link';

describe('a broken or hostile link', () => {
  const key = fc.constantFrom(
    ...['at', 'set', 'data', 'w', 'b', 'alpha', 'mistake', 'loss', 'b.at', 'b.w', 'AT', ''],
    ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype', 'rows', 'guess'],
  );
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[
        '3/2/dz',
        '0',
        '1000001',
        '2/99',
        '3/update/w_9',
        'zero',
        '1/2/constructor',
        '9'.repeat(400),
      ],
      ...['tiny', 'exam-hours', 'db-overwritten', 'recomputed-between', 'stable', 'textbook'],
      ...[
        '1,2,1',
        '1,0;2,1',
        '1,0;1',
        '0,0',
        '1e308,1e308,1',
        ';',
        ',',
        '1;2',
        'NaN',
        '-1',
        '1e-320',
      ],
      ...['%', '%E0%A4%A', '%00', '%3Cscript%3E', '<img src=x onerror=alert(1)>', '\u202e', '💥'],
    ),
    fc.array(fc.double(), { maxLength: 5 }).map((list) => list.join(',')),
    fc.stringMatching(/^[0-9,;.eE+-]{0,20}$/),
    fc.integer({ min: 0, max: 400 }).map(String),
  );
  const part = fc.tuple(key, fc.constantFrom('=', '==', '', '%3D'), value).map((p) => p.join(''));
  const hash = fc.oneof(
    { weight: 5, arbitrary: fc.array(part, { maxLength: 6 }).map((parts) => parts.join('&')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );

  it('never throws, and leaves a notebook that shows finite inputs at a step that exists', () => {
    const book = notebook(start);
    const other = notebook({ ...start, name: 'b', model: 'one-example', mistakes: [] });
    fc.assert(
      fc.property(hash, (text) => {
        for (const [to, prefix] of [
          [book, ''],
          [other, 'b.'],
        ] as const) {
          const asked = readLink(`#${text}`, prefix);
          expect(asked === undefined).toBe(!decoded(text).includes('='));
          if (!asked) continue;
          openLink(to, asked.link, asked.problems);
          const { inputs, position, layout, trace, problems: sentences } = to.view.value;
          const { iteration, step } = position;
          expect(Number.isInteger(iteration) && iteration >= 1 && iteration <= 1_000_000).toBe(
            true,
          );
          expect(Number.isInteger(step) && step >= 0 && step <= layout.size).toBe(true);
          expect(trace.after).toHaveLength(layout.size);
          const all = [...inputs.rows.flat(), ...inputs.parameters, inputs.alpha];
          expect(all.every((x) => typeof x === 'number' && Number.isFinite(x))).toBe(true);
          expect(inputs.alpha).toBeGreaterThan(0);
          for (const row of inputs.rows) expect(row).toHaveLength(inputs.parameters.length);
          for (const sentence of sentences) expect(sentence).toSatisfy(isSentence);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('leaves nothing behind for the links after it', () => {
    const used = notebook(start);
    fc.assert(
      fc.property(hash, (text) => {
        const asked = readLink(`#${text}`);
        if (asked) openLink(used, asked.link, asked.problems);
        openLink(used, { at: '2/3/dz', set: 'tiny', w: [0.1, 0.2], b: 0.3 });
        const fresh = notebook(start);
        openLink(fresh, { at: '2/3/dz', set: 'tiny', w: [0.1, 0.2], b: 0.3 });
        expect(used.link()).toEqual(fresh.link());
        expect(used.view.value.problems).toEqual([]);
        expect(used.view.value.canUndo).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

/** Begins like one, ends like one, is short, and does not speak of the code. */
const isSentence = (text: string): boolean =>
  /^[A-Z“].{15,250}\.$/su.test(text) && !/undefined|\[object|is not a function|Cannot /.test(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
