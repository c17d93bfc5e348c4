/**
 * Moves places apart until neighbours are at least `gap` from one another, so that words at the ends
 * of curves do not lie on each other. None moves farther than it must; the order stays.
 * @returns the new places, in the order given, all within `from` … `to` if there is room for them
 */
export function spread(places: readonly number[], gap: number, from: number, to: number): number[] {
  const order = places.map((_, k) => k).sort((s, t) => (places[s] ?? 0) - (places[t] ?? 0));
  const moved = [...places];
  let least = from;
  for (const k of order) {
    moved[k] = Math.max(moved[k] ?? from, least);
    least = (moved[k] ?? from) + gap;
  }
  let most = to;
  for (const k of order.toReversed()) {
    moved[k] = Math.min(moved[k] ?? to, most);
    most = (moved[k] ?? to) - gap;
  }
  return moved;
}
