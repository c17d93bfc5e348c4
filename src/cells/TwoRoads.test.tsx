import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { TwoRoads } from './TwoRoads';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const draw = (start: Start): string => render(<TwoRoads start={start} />);

describe('TwoRoads', () => {
  it('begins at the current example, to all digits', () => {
    const html = drawnAt('one example at 1/1/a', draw);
    for (const number of ['0.24973989440488234', '−4.004166023946434', '0.18736987954752057'])
      expect(html).toContain(`>${number}<`);
    expect(html.match(/>−0\.7502601055951177</g)).toHaveLength(2);
  });

  it('has no fault at any place, and shows no number that is none without saying why', () => {
    const all = faultsOf((start) => {
      const html = draw(start);
      expect(/>NaN<|∞</.test(html)).toBe(html.includes('class="problem"'));
      return html.replace(/ data-value="[^"]*"/g, '');
    });
    expect(all).toEqual([]);
  });
});
