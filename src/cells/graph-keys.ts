/**
 * Arrow keys move the focus to the nearest number or button in that direction, in a drawing that is
 * one stop for Tab. Where nothing lies ahead the key is left to the browser.
 */
export function moveInDrawing(event: KeyboardEvent): void {
  const { currentTarget: box, target, key } = event;
  if (!(box instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const direction = directions[key];
  if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...box.querySelectorAll<HTMLElement>('[data-at], button')];
  const next = target === box ? items[0] : nearest(items, target, direction);
  if (!next) return;
  event.preventDefault();
  next.tabIndex = -1;
  next.focus();
}

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Of what lies ahead the nearest, where a way aside counts double. */
function nearest(
  items: readonly HTMLElement[],
  from: HTMLElement,
  [right, down]: readonly [number, number],
): HTMLElement | undefined {
  const [x, y] = centre(from);
  let best: { item: HTMLElement; way: number } | undefined;
  for (const item of items) {
    const [dx, dy] = [centre(item)[0] - x, centre(item)[1] - y];
    const ahead = dx * right + dy * down;
    const way = ahead + 2 * Math.abs(dx * down + dy * right);
    if (ahead > 1 && (!best || way < best.way)) best = { item, way };
  }
  return best?.item;
}

function centre(element: HTMLElement): [x: number, y: number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
