import { render } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { drawnAt } from '../checks/drawings';
import type { Start } from '../run/start';
import { LogZero } from './LogZero';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const draw = (start: Start): string => render(<LogZero start={start} />);

it('both forms of the loss agree at the current example', () => {
  const html = drawnAt('one example at 1/1/a', draw);
  expect(html).toMatch(/data-run="log-zero">1\.3873353251154\d*</);
  expect(html).toMatch(/data-run="log-zero-stable">1\.3873353251154\d*</);
});

it('where a is exactly 1 the textbook form is explained, and the stable one stays', () => {
  const html = drawnAt('a of exactly 1', draw);
  expect(html).toContain('So log(1 − a) is log 0, which is −∞.');
  expect(html).toMatch(/data-run="log-zero-stable">119\d</);
});
