import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic, oneExample } from '../model/logistic';
import { lastIteration, type Position } from './address';
import { type Layout, layoutOf, type Spot, spotOf } from './layout';
import { type Move, moved } from './moves';

const layouts = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([n, m, single]) => (single ? layoutOf(oneExample(n), 1) : layoutOf(logistic(n), m)));
const places = layouts.chain((layout) =>
  fc
    .record({
      iteration: fc.integer({ min: 1, max: 50 }),
      step: fc.integer({ min: 1, max: layout.size }),
    })
    .chain((inside) => fc.constantFrom(inside, { iteration: 1, step: 0 }))
    .map((position) => ({ layout, position })),
);

/** Whether a step is where a move ends, read off what stands there and what follows. */
const ends: Record<Exclude<Move, 'back' | 'iteration'>, (spot: Spot, next?: Spot) => boolean> = {
  step: () => true,
  zero: ({ place }, next) => place === 'zero' && next?.place !== 'zero',
  forward: ({ place, equation }, next) =>
    typeof place === 'number' && equation.phase === 'forward' && next?.equation.phase !== 'forward',
  backward: ({ place, equation }, next) =>
    typeof place === 'number' && equation.phase === 'backward' && next?.place !== place,
  average: ({ place }, next) => place === 'average' && next?.place !== 'average',
  update: ({ place }, next) => place === 'update' && next === undefined,
  example: ({ place }, next) => typeof place === 'number' && next?.place !== place,
};

/** The next such step, looked for one by one; the position itself if two iterations have none. */
function search(
  layout: Layout,
  from: Position,
  end: (spot: Spot, next?: Spot) => boolean,
): Position {
  let { iteration, step } = from;
  for (let k = 0; k < 2 * layout.size; k++) {
    step++;
    if (step > layout.size) {
      iteration++;
      step = 1;
    }
    const next = step < layout.size ? spotOf(layout, step + 1) : undefined;
    if (end(spotOf(layout, step), next)) return { iteration, step };
  }
  return from;
}

describe('a move', () => {
  it.each(Object.entries(ends))('%s ends where a search one by one ends', (move, end) => {
    fc.assert(
      fc.property(places, ({ layout, position }) => {
        expect(moved(layout, position, move as Move)).toEqual(search(layout, position, end));
      }),
    );
  });

  it.each([
    ['forward', ['1/J', '2/J', '3/J']],
    ['backward', ['1/db', '2/db', '3/db']],
    ['update', ['update/b']],
    ['average', ['average/db']],
    ['example', ['1/db', '2/db', '3/db']],
  ] as const)('%s goes from one to the next of %j', (move, expected) => {
    const layout = layoutOf(logistic(2), 3);
    let position: Position = { iteration: 1, step: 0 };
    for (const text of [...expected, ...expected]) {
      position = moved(layout, position, move);
      const { place, equation } = spotOf(layout, position.step);
      expect(`${place}/${equation.symbol}`).toBe(text);
    }
    expect(position.iteration).toBe(2);
  });

  it('iteration goes to the same place one iteration on, from 0 to the end of the first', () => {
    fc.assert(
      fc.property(places, ({ layout, position }) => {
        const { iteration, step } = position;
        const expected =
          step === 0 ? { iteration: 1, step: layout.size } : { iteration: iteration + 1, step };
        expect(moved(layout, position, 'iteration')).toEqual(expected);
      }),
    );
  });

  it('back undoes step', () => {
    fc.assert(
      fc.property(places, ({ layout, position }) => {
        expect(moved(layout, moved(layout, position, 'step'), 'back')).toEqual(position);
      }),
    );
  });

  it('leads nowhere else at both ends', () => {
    const layout = layoutOf(logistic(1), 2);
    const first = { iteration: 1, step: 0 };
    expect(moved(layout, first, 'back')).toEqual(first);
    const last = { iteration: lastIteration, step: layout.size };
    for (const move of [
      'step',
      'forward',
      'backward',
      'average',
      'update',
      'example',
      'iteration',
    ] as const)
      expect(moved(layout, last, move)).toEqual(last);
    expect(moved(layout, last, 'back')).toEqual({ ...last, step: layout.size - 1 });
  });

  it('to a phase without lines stays where it is', () => {
    const layout = layoutOf(oneExample(2), 1);
    for (const move of ['zero', 'average'] as const)
      expect(moved(layout, { iteration: 4, step: 2 }, move)).toEqual({ iteration: 4, step: 2 });
  });
});
