import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { drawnAt, moments } from '../checks/drawings';
import { typesetterFor } from '../checks/typeset';
import type { Start } from '../run/start';
import { ChainRule } from './ChainRule';
import { provideTypesetter } from './formula-html';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const opened = (start: Start): string => render(<ChainRule start={start} opened />);
const closed = (start: Start): string => render(<ChainRule start={start} />);
const singles = moments.filter(([, book]) => book.view.value.program.single);

/** What is seen, without what is read aloud. */
function seen(name: string): string[] {
  const page = parse(drawnAt(name, opened));
  for (const hidden of page.querySelectorAll('.katex-mathml')) hidden.remove();
  return page.querySelectorAll('li').map((line) => line.textContent.replaceAll(/[\s​]/g, ''));
}

beforeAll(() => {
  const starts = singles.map(([, book]) => book.view.value.start);
  provideTypesetter(typesetterFor([...starts, ...starts.map(longRoad)]));
});
const longRoad = (start: Start): Start => ({ ...start, model: 'long-road' });

describe('ChainRule', () => {
  it('is one line that opens to four', () => {
    const lines = (html: string): number => parse(html).querySelectorAll('li').length;
    expect(lines(drawnAt('one example at 0', closed))).toBe(1);
    expect(lines(drawnAt('one example at 0', opened))).toBe(4);
  });

  it('has all its formulas in the page’s table at every place', () => {
    expect(singles.length).toBeGreaterThan(3);
    for (const [name] of singles) expect(drawnAt(name, opened)).not.toContain('undefined');
  });

  it('shows symbols, slopes, numbers and the result', () => {
    expect(seen('one example at 1/1/db')).toEqual([
      '∂b∂L=∂a∂L⋅∂z∂a⋅∂b∂z',
      'localslopes=(−ay+1−a1−y)⋅a(1−a)⋅1',
      'innumbers≈−4.0042⋅0.1874⋅1',
      'result,db≈−0.7503',
    ]);
    expect(seen('one example at 0')[2]).toBe('innumbers=⋅⋅');
  });

  it('makes each factor a button that says where it leads', () => {
    const names = parse(drawnAt('one example at 1', closed))
      .querySelectorAll('.chain-factor button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual(['∂L/∂a', '∂a/∂z', '∂z/∂b'].map((name) => `${name}: go to its step`));
  });
});
