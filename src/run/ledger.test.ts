import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebooks } from '../checks/views';
import { logistic, oneExample } from '../model/logistic';
import { mistaken } from '../model/mistakes';
import { spotOf } from './layout';
import { columnsOf, type Entry, exampleEntry, footEntry, sumEntry } from './ledger';
import { notebook } from './notebook';
import { stepOf } from './step';

describe('the columns', () => {
  const heads = (of: Parameters<typeof columnsOf>[0]): string[] =>
    columnsOf(of).map(({ symbol, contributes, sum, parameter }) =>
      [symbol, contributes ? 'contributes' : 'value', sum ?? '', parameter ?? ''].join(' ').trim(),
    );

  it.each([logistic(2), mistaken(logistic(2), 'db-overwritten')])(
    'of a loop over examples',
    (of) => {
      expect(heads(of)).toEqual([
        'z value',
        'a value',
        'L value J',
        'dz value',
        'dw_1 contributes dw_1 w_1',
        'dw_2 contributes dw_2 w_2',
        'db contributes db b',
      ]);
    },
  );

  it('of one example', () => {
    expect(heads(oneExample(1))).toEqual([
      'z value',
      'a value',
      'L value',
      'dz value',
      'dw_1 value  w_1',
      'db value  b',
    ]);
  });

  it('say which line of the program each one is', () => {
    const program = logistic(3);
    for (const { symbol, line } of columnsOf(program))
      expect(program.each[line]?.symbol).toBe(symbol);
  });
});

describe('the entries', () => {
  it('hold what is computed and nothing else, with the last one marked', () => {
    fc.assert(
      fc.property(notebooks, fc.boolean(), (book, asks) => {
        book.setGuess(asks);
        if (asks) book.move('step');
        const view = book.view.value;
        const { layout, trace, done } = view;
        for (let index = 1; index <= layout.size; index++) {
          const { place, line, equation } = spotOf(layout, index);
          if (typeof place !== 'number') continue;
          const column = columnsOf(view.program).find((c) => c.line === line);
          if (!column) continue;
          const step = stepOf(trace, index);
          const number: Entry = {
            state: 'number',
            at: step.at,
            part: column.contributes ? 'contribution' : undefined,
            value: column.contributes ? step.contribution : step.after,
            changed: index === done && !asks,
            wrong: view.wrong?.step === index,
            differs: false,
          };
          const hidden: Entry = { state: asks && index === done + 1 ? 'asked' : 'empty' };
          expect(exampleEntry(view, place, column), `${index} ${equation.symbol}`).toEqual(
            index <= done ? number : hidden,
          );
        }
      }),
    );
  });

  it('sum up what was written last, and end in averages and updates', () => {
    fc.assert(
      fc.property(notebooks, (book) => {
        const view = book.view.value;
        const { layout, trace, done, program } = view;
        const steps = Array.from({ length: done }, (_, k) => stepOf(trace, k + 1));
        for (const { symbol } of program.zero) {
          const last = steps.findLast(
            ({ equation, place }) => equation.symbol === symbol && place !== 'average',
          );
          const expected = last ? { at: last.at, value: last.after } : { state: 'empty' };
          expect(sumEntry(view, symbol)).toMatchObject(expected);
        }
        for (const place of ['average', 'update'] as const) {
          for (const { symbol } of program[place]) {
            const step = steps.find((s) => s.place === place && s.equation.symbol === symbol);
            const expected = step ? { at: step.at, value: step.after } : { state: 'empty' };
            expect(footEntry(view, place, symbol)).toMatchObject(expected);
          }
        }
        expect(footEntry(view, 'average', 'z')).toEqual({ state: 'empty' });
        expect(layout.size).toBeGreaterThanOrEqual(done);
      }),
    );
  });

  it('ask only for the number that Step asks about', () => {
    const book = notebook({ ...start, guess: true });
    book.seek('1/4/db');
    book.move('step');
    const view = book.view.value;
    expect(footEntry(view, 'average', 'J')).toEqual({ state: 'asked' });
    expect(footEntry(view, 'average', 'db')).toEqual({ state: 'empty' });
    expect(sumEntry(view, 'J')).toMatchObject({ at: '1/4/J', changed: false });
  });
});
