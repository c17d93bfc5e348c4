import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, type Drawn, dataSetOf, drawn, startOf } from '../checks/arbitrary';
import { examHours, start, tiny } from '../checks/samples';
import { type Contour, contour, seenAt } from './contour';
import { contourWords } from './contour-words';
import { costOf } from './costs';
import { history } from './history';
import { type Notebook, notebook } from './notebook';
import { keptRun } from './other';
import { programOf, specOf } from './spec';
import type { View } from './view';

const opened = (given: Drawn, at: string): Notebook => {
  const book = notebook(startOf(given));
  book.setMistake(given.mistake);
  book.seek(at);
  return book;
};

/** The cost over the plane of a contour, by the trees, and the width of its cells. */
function surface(book: Notebook, { across, up, side }: Contour) {
  const { inputs, trace, rightProgram } = book.view.value;
  const { loop: _, ...byTrees } = rightProgram;
  const cost = costOf(byTrees, inputs);
  const [j, k] = [across, up].map(({ symbol }) => rightProgram.parameters.indexOf(symbol));
  const widths = [across, up].map(({ domain: [from, to] }) => (to - from) / (side - 1));
  return {
    costAt: ([x, y]: readonly [number, number]) =>
      cost(Array.from(trace.parameters, (p, i) => (i === j ? x : i === k ? y : p))),
    widths: widths as [number, number],
  };
}

const within = ([from, to]: readonly [number, number], value: number): boolean =>
  from < value && value < to;

describe('a contour', () => {
  const cases = drawn({ x: 1.5, w: 0.6, examples: 6 });

  it('has its lines where the cost is at their level', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 30 }), (given, iteration) => {
        const book = opened(given, String(iteration));
        const shown = contour(book.view.value, 'w_1', 'b');
        const { costAt, widths } = surface(book, shown);
        expect(shown.notFinite).toBe(0);
        expect(shown.levels.length).toBeGreaterThan(5);
        for (const { cost, lines } of shown.levels) {
          expect(lines.length).toBeGreaterThan(0);
          // Interpolated between neighbours h apart, it errs by |J″| h² / 8; J″ changes a little in a cell.
          for (const [x, y] of [lines[0]?.[0], lines.at(-1)?.[1]].map((point) => point ?? [0, 0])) {
            const [dx, dy] = widths;
            const here = costAt([x, y]);
            const bendX = Math.abs(costAt([x - dx, y]) - 2 * here + costAt([x + dx, y]));
            const bendY = Math.abs(costAt([x, y - dy]) - 2 * here + costAt([x, y + dy]));
            expect(Math.abs(here - cost)).toBeLessThanOrEqual(Math.max(bendX, bendY) / 4 + 1e-12);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('contains the way, which has the bits of the history and ends here', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 900 }), (given, iteration) => {
        const { value: view } = opened(given, `${iteration}/1/z`).view;
        const { path, across, up, here, next } = contour(view, 'b', 'w_1');
        const { startOf } = history(given.program, given.inputs);
        const [b, w] = [view.program.parameters.length - 1, 0];
        expect(path[0]?.iteration).toBe(1);
        expect(path.at(-1)?.iteration).toBe(iteration);
        expect(path.at(-1)?.at).toEqual(here.at);
        expect(path.length).toBeLessThanOrEqual(300);
        for (const { iteration: k, at } of path) {
          const parameters = startOf(k);
          expect(bits(at)).toBe(bits([parameters[b] ?? 0, parameters[w] ?? 0]));
        }
        const after = startOf(iteration + 1);
        expect(bits(next)).toBe(bits([after[b] ?? 0, after[w] ?? 0]));
        for (const at of [...path.map((stop) => stop.at), next]) {
          expect(within(across.domain, at[0])).toBe(true);
          expect(within(up.domain, at[1])).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('contains the way of the kept run too, and is the same from plain data', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 600 }), (given, iteration) => {
        const book = opened(given, String(iteration));
        const kept = { ...specOf(book.view.value), mistake: undefined };
        book.keep(keptRun(kept));
        book.edit('input/alpha', given.inputs.alpha * 1.5);
        const { value: view } = book.view;
        const drawing = contour(view, 'w_1', 'b');
        const { startOf } = history(programOf(kept), kept.inputs);
        expect(drawing.kept?.at(-1)?.iteration).toBe(iteration);
        for (const { iteration: k, at } of drawing.kept ?? []) {
          const parameters = startOf(k);
          expect(bits(at)).toBe(bits([parameters[0] ?? 0, parameters.at(-1) ?? 0]));
          expect(within(drawing.across.domain, at[0])).toBe(true);
          expect(within(drawing.up.domain, at[1])).toBe(true);
        }
        expect(contour(seenAt(specOf(view), iteration, kept), 'w_1', 'b')).toEqual(drawing);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the way that lies ahead of who has gone back, and its picture', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 600 }), (given, far) => {
        const ahead = contour(opened(given, String(far)).view.value, 'w_1', 'b');
        const book = opened(given, '1');
        const back = contour(book.view.value, 'w_1', 'b', far);
        expect(back.path).toEqual(ahead.path);
        expect([back.across, back.up]).toEqual([ahead.across, ahead.up]);
        expect(back.here.at).toEqual(back.path[0]?.at);
        expect(contour(opened(given, String(far)).view.value, 'w_1', 'b', 1)).toEqual(ahead);
      }),
      { numRuns: 20 },
    );
  });

  it('has where the last iteration leads in the picture, also for who has gone back', () => {
    // b only grows, so that for some iterations the next point is the first beyond a round end.
    const inputs = { rows: [[0, 1]], parameters: [0, 0], alpha: 3 };
    const sets = [dataSetOf('one', inputs)] as const;
    for (let far = 2; far <= 60; far++) {
      const [there, home] = [String(far), '1'].map((at) => {
        const book = notebook({ ...start, sets });
        book.seek(at);
        return book.view.value;
      });
      const ahead = contour(there as View, 'w_1', 'b');
      const back = contour(home as View, 'w_1', 'b', far);
      expect([back.across, back.up], `iteration ${far}`).toEqual([ahead.across, ahead.up]);
    }
  });

  it('finds the lowest point of the grid, which no point of it lies below', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const book = opened(given, '1');
        const shown = contour(book.view.value, 'w_1', 'b');
        const { costAt } = surface(book, shown);
        const { at, cost } = shown.least ?? { at: [0, 0] as const, cost: 0 };
        expect(bits([costAt(at)])).toBe(bits([cost]));
        const { across, up, side } = shown;
        for (let k = 0; k < side * side; k += 37) {
          const [x, y] = [across.domain, up.domain].map(
            ([from, to], axis) =>
              from + ((to - from) * (axis ? Math.floor(k / side) : k % side)) / (side - 1),
          );
          expect(costAt([x ?? 0, y ?? 0])).toBeGreaterThanOrEqual(cost * (1 - 1e-9));
        }
        const costs = shown.levels.map((level) => level.cost);
        expect(costs).toEqual([...costs].sort((s, t) => s - t));
        expect(costs[0]).toBeGreaterThan(cost);
      }),
      { numRuns: 20 },
    );
  });

  it('shows the valley of exam hours after the whole descent', () => {
    const book = notebook({ ...start, sets: [examHours] });
    book.seek('10000');
    const shown = contour(book.view.value, 'w_1', 'b');
    expect(shown.fixed).toEqual([]);
    expect(shown.here.cost.toFixed(5)).toBe('0.40149');
    const { at = [0, 0], cost = 0 } = shown.least ?? {};
    expect(Math.abs(at[0] - 1.5046)).toBeLessThan(0.3);
    expect(Math.abs(at[1] + 4.0777)).toBeLessThan(0.5);
    expect(cost).toBeGreaterThanOrEqual(0.40149);
    expect(shown.levels.at(0)?.lines.flat().length).toBeGreaterThan(10);
  });

  it('stays as it is while the way stays within it', () => {
    const book = notebook(start);
    const domains = ['0', '1', '2', '3'].map((at) => {
      book.seek(at);
      const { across, up } = contour(book.view.value, 'w_1', 'w_2');
      return [across.domain, up.domain];
    });
    expect(new Set(domains.map(String)).size).toBe(1);
  });

  it('says where the cost is not finite, and draws nothing beside it', () => {
    const set = dataSetOf('far', { ...tiny.inputs, parameters: [30, -20, 0] });
    const book = notebook({ ...start, sets: [set] });
    const shown = contour(book.view.value, 'w_1', 'b');
    expect(shown.notFinite).toBeGreaterThan(0);
    const { costAt } = surface(book, shown);
    for (const { lines } of shown.levels)
      for (const point of lines.flat()) expect(costAt(point)).toBeLessThan(Infinity);
    expect(contourWords(book.view.value, shown)).toContain('J is not finite at ');
    const nowhere = notebook({
      ...start,
      sets: [dataSetOf('nowhere', { ...tiny.inputs, parameters: [1e300, 1e300, 0] })],
    });
    const empty = contour(nowhere.view.value, 'w_1', 'w_2');
    expect([empty.levels, empty.least]).toEqual([[], undefined]);
    expect(contourWords(nowhere.view.value, empty)).toContain('J is finite at none.');
  });

  it('takes fewer points for many examples, and refuses what is no plane', () => {
    const rows = Array.from({ length: 2000 }, (_, k) => [k % 7, k % 3 ? 1 : 0]);
    const set = dataSetOf('many', { rows, parameters: [0, 0], alpha: 0.1 });
    const { value: view } = notebook({ ...start, sets: [set] }).view;
    expect(contour(view, 'w_1', 'b').side).toBe(20);
    expect(contour(notebook(start).view.value, 'w_1', 'b').side).toBe(60);
    for (const up of ['w_1', 'w_9', 'J'])
      expect(() => contour(view, 'w_1', up)).toThrow('are not two parameters of this program.');
  });

  it('is told in words', () => {
    const book = notebook(start);
    const { value: view } = book.view;
    expect(contourWords(view, contour(view, 'w_1', 'w_2'))).toMatch(
      /^J over w_1 and w_2, with b = 0\.5\. Among the 60 × 60 points of the picture, J is least at w_1 . \S+, w_2 . \S+: J ≈ 0\.5\d+\. Here, at w_1 = 0\.2, w_2 = −0\.5, J ≈ 0\.7035\. The step of this iteration: w_1 grows by 0\.1710, w_2 grows by 0\.1913\.$/,
    );
    const first = dataSetOf('first', { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1) });
    const one = notebook({ ...start, model: 'one-example', sets: [first] }).view.value;
    expect(contourWords(one, contour(one, 'w_1', 'b'))).toMatch(
      /^L over w_1 and b, with w_2 = −0\.5/,
    );
  });
});
