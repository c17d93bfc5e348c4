import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const found = css.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g);
const colours = Object.fromEntries(
  [...found].map(([, name, light, dark]) => [name, { light, dark }]),
);

/** Relative luminance and contrast as WCAG 2.2 defines them; a colour is red, green and blue from 0 to 255. */
const linear = (c: number) =>
  c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([r = 0, g = 0, b = 0]: number[]) =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (one: number[], other: number[]) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const wash = (colour: number[], paper: number[]) =>
  colour.map((c, i) => 0.12 * c + 0.88 * (paper[i] ?? 0));

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  const rgb = (name: string) =>
    [1, 3, 5].map((i) => Number.parseInt(colours[name]?.[theme]?.slice(i, i + 2) ?? '', 16));
  const paper = rgb('paper');

  it.each(['ink', 'quiet', 'problem', 'data', 'parameter', 'forward', 'backward', 'update'])(
    '%s reads on paper, on --faint and on its own wash',
    (name) => {
      for (const ground of [paper, rgb('faint'), wash(rgb(name), paper)])
        expect(contrast(rgb(name), ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('edges of controls stand out from paper', () => {
    expect(contrast(rgb('edge'), paper)).toBeGreaterThanOrEqual(3);
  });
});

it('dark changes nothing but colours: no other style asks for a scheme', () => {
  const top = new URL('../', import.meta.url);
  const asks = /prefers-color-scheme|data-theme/;
  const styles = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(css|astro)$/.test(file),
  );
  expect(styles.length).toBeGreaterThan(20);
  const asking = styles.filter((file) => asks.test(readFileSync(new URL(file, top), 'utf8')));
  expect(asking).toEqual(['layouts/tokens.css']);
  const rules = [...css.matchAll(/:root\[data-theme='\w+'\] \{([^}]*)\}/g)].map(([, rule]) => rule);
  expect(rules.map((rule) => rule?.trim())).toEqual([
    'color-scheme: light;',
    'color-scheme: dark;',
  ]);
});
