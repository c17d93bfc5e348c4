import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import { start as sample } from '../checks/samples';
import { typesetterFor } from '../checks/typeset';
import type { Start } from '../run/start';
import { provideTypesetter } from './formula-html';
import { Quality } from './Quality';

vi.mock('./use-notebook', () => import('../checks/drawings'));
provideTypesetter(typesetterFor([sample, { ...sample, model: 'one-example' }]));

const draw = (start: Start): string => render(<Quality start={start} id="unit" />);
const rowsOf = (html: string): string[][] =>
  parse(html)
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('th, td').map(({ text }) => text));

describe('Quality', () => {
  it('has no fault at any place, its formulas apart', () => {
    const plain = (start: Start): string => {
      const page = parse(draw(start));
      page.querySelector('.working')?.remove();
      return page.toString();
    };
    expect(faultsOf(plain)).toEqual([]);
  });

  it('counts by label and answer, and names what is undecided', () => {
    const html = drawnAt('tiny at 0', draw);
    expect(rowsOf(html)).toEqual([
      ['passed (y = 1)', '1 ✓', '1', '0'],
      ['failed (y = 0)', '0', '1 ✓', '1'],
    ]);
    expect(html).toContain('2 of 4 answers are right, 50 %.');
    expect(html).toContain('that start iteration 1;');
    expect(html).toContain('decides for neither');
  });

  it('has a field for each feature and the forward pass filled in', () => {
    const html = drawnAt('tiny at 1', draw);
    expect(
      parse(html)
        .querySelectorAll('input')
        .map((one) => one.getAttribute('value')),
    ).toEqual(['2', '4']);
    expect(html).toContain('after the update of iteration 1;');
    expect(html).toMatch(/data-run="unit" data-at="1\/update\/w_1"/);
    expect(parse(html).querySelector('[role=status]')?.text).toBe(
      'The unit says “passed”: the chance it gives is 0.5132.',
    );
  });

  it('says why a is 0 or 1', () => {
    expect(drawnAt('a of exactly 0', draw)).toContain('is exactly 0.');
  });
});
