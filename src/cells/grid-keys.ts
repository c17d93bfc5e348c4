/**
 * Arrow keys move the focus from number to number in a table that is one stop for Tab; Enter does
 * what a click does. Keys that would leave the table are left to the browser.
 */
export function moveFocus(event: KeyboardEvent): void {
  const { currentTarget: box, target, key } = event;
  if (!(box instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  if (key === 'Enter' && target !== box) target.click();
  const step = steps[key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...box.querySelectorAll('tr')].map((row) => numbersIn(row));
  const next = target === box ? rows.flat()[0] : neighbour(rows, target, step);
  if (!next) return;
  event.preventDefault();
  next.tabIndex = -1;
  next.focus();
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const numbersIn = (row: Element): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('[data-at]'),
];

function neighbour(
  rows: readonly HTMLElement[][],
  from: HTMLElement,
  [down, right]: readonly [number, number],
): HTMLElement | undefined {
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  if (right !== 0) return row[row.indexOf(from) + right];
  const { left } = from.getBoundingClientRect();
  const distance = (e: HTMLElement): number => Math.abs(e.getBoundingClientRect().left - left);
  const ahead = down > 0 ? rows.slice(at + 1) : rows.slice(0, Math.max(at, 0)).reverse();
  return ahead.find((r) => r.length > 0)?.reduce((s, t) => (distance(t) < distance(s) ? t : s));
}
