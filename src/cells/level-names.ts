import { formatText } from '../math/format';
import type { Range } from './scale';

type Spot = readonly [x: number, y: number];

/** A level's name and where it stands. */
export interface LevelName {
  readonly text: string;
  readonly at: Spot;
}

/** Half the room that a name takes, and how far from others it must stand, across and up. */
const room = { x: 18, y: 8 };
const apart = { x: 40, y: 17 };

/**
 * Names for lines of equal cost, each on a line of its level, where it is farthest from the other
 * names. A level whose lines are too short or too near to others has none.
 * @param levels from the lowest up, their points in the units of the picture
 * @param taken what names keep away from
 * @returns at most one name for each level
 */
export function levelNames(
  levels: readonly { readonly cost: number; readonly points: readonly Spot[] }[],
  { across, up }: { readonly across: Range; readonly up: Range },
  taken: readonly Spot[],
): LevelName[] {
  const texts = shortest(levels.map(({ cost }) => cost));
  const inside = ([x, y]: Spot): boolean =>
    x > across[0] + room.x && x < across[1] - room.x && y < up[0] - room.y && y > up[1] + room.y;
  const spots = [...taken];
  const freedom = ([x, y]: Spot): number =>
    Math.min(...spots.map((s) => Math.hypot((x - s[0]) / apart.x, (y - s[1]) / apart.y)));
  const names: LevelName[] = [];
  for (const [k, { points }] of levels.entries()) {
    let [best, most] = [undefined as Spot | undefined, 1];
    for (const point of points.filter(inside)) {
      const free = Math.min(freedom(point), 4);
      if (free > most) [best, most] = [point, free];
    }
    if (!best) continue;
    spots.push(best);
    names.push({ text: texts[k] ?? '', at: best });
  }
  return names;
}

/** Numbers with as few digits as tell them apart, at least three. */
function shortest(numbers: readonly number[]): string[] {
  for (let digits = 3; digits < 15; digits++) {
    const rounded = numbers.map((number) => Number(number.toPrecision(digits)));
    if (new Set(rounded).size === numbers.length)
      return rounded.map((number) => formatText(number, 'all'));
  }
  return numbers.map((number) => formatText(number, 'all'));
}
