/**
 * Makes every link to a symbol a button that opens its meaning beside it. The meanings are those of
 * the page of symbols, which is fetched when one is pointed at; where that fails, or where the
 * browser has no popovers, the links lead there.
 */
export function openMeanings(): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  const box = emptyBox();
  for (const link of document.querySelectorAll('a[data-symbol]')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
  }
  let opener: HTMLElement | undefined;
  let closing: HTMLElement | undefined;
  // A press outside closes the box before the click arrives; on its own letter, that is all.
  const onPress = (): void => {
    closing = isOpen(box) ? opener : undefined;
  };
  document.addEventListener('pointerdown', onPress, true);
  document.addEventListener('click', (event) => {
    const link = symbolAt(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link === closing) return;
    opener = link;
    fill(box, link.href).then(
      () => show(box, link),
      () => location.assign(link.href),
    );
  });
  for (const type of ['pointerover', 'focusin'] as const)
    document.addEventListener(type, (event) => {
      const link = symbolAt(event);
      if (link) pageOf(link.href).catch(() => {});
    });
  document.addEventListener('keydown', (event) => {
    const link = symbolAt(event);
    if (!link || event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
  box.addEventListener('toggle', () => {
    const { activeElement: focused } = document;
    if (!isOpen(box) && (focused === document.body || box.contains(focused))) opener?.focus();
  });
}

const symbolAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-symbol]') : null;

const isOpen = (box: HTMLElement): boolean => box.matches(':popover-open');

function emptyBox(): HTMLElement {
  const box = document.createElement('div');
  box.className = 'meaning';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  document.body.append(box);
  return box;
}

let page: Promise<Document> | undefined;

/** The page of symbols, fetched once. */
function pageOf(href: string): Promise<Document> {
  page ??= fetch(new URL(href).pathname)
    .then((response) => (response.ok ? response.text() : Promise.reject()))
    .then((html) => new DOMParser().parseFromString(html, 'text/html'));
  return page;
}

/** Puts a row of the page of symbols into the box, each cell under the head of its column. */
async function fill(box: HTMLElement, href: string): Promise<void> {
  const id = new URL(href).hash.slice(1);
  const row = (await pageOf(href)).querySelector<HTMLTableRowElement>(`tr[id="${id}"]`);
  if (!row) throw new Error(`There is no symbol at ${href}.`);
  const parts = [...row.cells].map((cell) => {
    const part = document.createElement('div');
    if (cell.dataset.label) part.dataset.label = cell.dataset.label;
    part.append(...document.importNode(cell, true).childNodes);
    return part;
  });
  box.replaceChildren(...parts.filter((part) => part.hasChildNodes()), closeButton(box));
  box.setAttribute('aria-label', row.dataset.name ?? '');
}

function closeButton(box: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Close';
  button.addEventListener('click', () => box.hidePopover());
  return button;
}

/** Opens the box below the letter, or above it where there is more room, within the window and off the desk. */
function show(box: HTMLElement, link: HTMLElement): void {
  box.showPopover();
  const [gap, edge] = [6, 8];
  const letter = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const fits = letter.bottom + gap + height <= clientHeight - edge;
  const top = fits ? letter.bottom + gap : Math.max(letter.top - gap - height, edge);
  const text = (link.closest('main') ?? document.documentElement).getBoundingClientRect();
  const right = Math.min(text.right, clientWidth - edge);
  const left = Math.max(edge, Math.min(letter.left, right - width));
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${left + scrollX}px`;
  box.focus();
}
