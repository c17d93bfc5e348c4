import { type ComponentType, h, hydrate } from 'preact';
import type { Start } from '../run/start';

/** What Astro hands over for one island: its component, its props, and what stands between its tags. */
type Island = (
  Component: ComponentType<Record<string, unknown>>,
  props: Record<string, unknown>,
  slots: Readonly<Record<string, string>>,
) => void;

/**
 * Brings an island of the built page to life. It stands in for the client of Astro's Preact
 * integration, which can also share signals between islands and render without the server; no cell
 * needs that, and every page would load it.
 */
export default (element: HTMLElement): Island =>
  (Component, props, { default: html }) => {
    if (!element.hasAttribute('ssr')) return;
    const children = html === undefined ? [] : [h(Slot, { html })];
    const given = props.start ? { ...props, start: startLike(props.start as Start) } : props;
    const restore = typedIn(element);
    hydrate(h(Component, given, ...children), element);
    restore();
  };

/**
 * What somebody has typed or chosen in a cell before its script was there; hydration sets every field
 * back to what the server wrote.
 * @returns enters it again, for the cell to take it up
 */
function typedIn(element: HTMLElement): () => void {
  const fields = element.querySelectorAll<HTMLInputElement>('[type=text], [type=radio], textarea');
  const touched = [...fields].flatMap((field) => {
    const { value, checked, defaultValue, defaultChecked } = field;
    return value !== defaultValue || (checked && !defaultChecked)
      ? [{ field, value, checked }]
      : [];
  });
  return () => {
    for (const { field, value, checked } of touched) {
      // A radio button that is chosen already would tell nobody.
      field.checked = false;
      if (checked) field.click();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
}

let starts: Readonly<Record<string, Start>> | undefined;

/** What a cell's notebook starts with: its attributes hold the name, the page the rest, once for all cells. */
function startLike({ name }: Start): Start | undefined {
  starts ??= JSON.parse(document.getElementById('starts')?.textContent ?? '{}');
  return starts?.[name];
}

/** Keeps the server's HTML between an island's tags as it is. */
function Slot({ html }: { html: string }) {
  return h('astro-slot', { dangerouslySetInnerHTML: { __html: html } });
}
