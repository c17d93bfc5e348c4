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
    hydrate(h(Component, given, ...children), element);
  };

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
