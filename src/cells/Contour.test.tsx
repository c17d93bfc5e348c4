import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf, useNotebook } from '../checks/drawings';
import type { Start } from '../run/start';
import { Contour } from './Contour';
import { firstContour } from './first-contour';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const draw = (start: Start): string =>
  render(<Contour start={start} first={firstContour(useNotebook().view)} />);

describe('Contour', () => {
  it('has no fault at any place', () => expect(faultsOf(draw)).toEqual([]));

  it('draws a line for each level and names some of them by their costs', () => {
    const html = drawnAt('exam-hours at 0', draw);
    expect(html.match(/class="curve level" d="M/g)).toHaveLength(10);
    const names = parse(html)
      .querySelectorAll('text.note.low')
      .map(({ text }) => Number(text));
    expect(names.filter((cost) => cost > 0.4 && cost < 3).length).toBeGreaterThan(4);
    expect(html.length).toBeLessThan(16_000);
  });

  it('is told in words, with the way so far as a table', () => {
    const html = drawnAt('exam-hours at 40', draw);
    expect(html).toContain('aria-label="J over w_1 and b. Among the 60 × 60 points');
    expect(html).toMatch(/<th scope="row">1<\/th>.*data-at="input\/w_1".*<th scope="row">40<\/th>/);
    expect(html).toContain('data-at="39/update/b"');
  });

  it('stands where the iteration starts, its arrow at where the update leads', () => {
    const place = (name: string): string | undefined =>
      /class="handle here" cx="[^"]+" cy="[^"]+"/.exec(drawnAt(name, draw))?.[0];
    expect(place('tiny at 1/1/z')).toBe(place('tiny at 1'));
    expect(place('tiny at 2/3/a')).not.toBe(place('tiny at 1'));
    expect(drawnAt('tiny at 0', draw)).toContain('class="step"');
  });

  it('draws a step too short to be seen at a fixed length, and says so', () => {
    expect(drawnAt('tiny at 0', draw)).not.toContain('direction only');
    expect(drawnAt('exam-hours at 40', draw)).toContain('arrow: direction only');
  });

  it('offers every two of three parameters, and names the third', () => {
    const html = drawnAt('tiny at 0', draw);
    expect(html.match(/<option[^>]*>[^<]*/g)?.map((option) => option.split('>')[1])).toEqual([
      'w_1 and w_2',
      'w_1 and b',
      'w_2 and b',
    ]);
    expect(html).toMatch(/Lines of equal .* for .*data-at="input\/b"/);
    expect(drawnAt('exam-hours at 0', draw)).not.toContain('<option');
  });

  it('says where the cost is not finite, and whose cost it is', () => {
    expect(drawnAt('a of exactly 1', draw)).toContain('J is finite nowhere in this picture.');
    expect(drawnAt('a slip', draw)).toContain('computed without the mistake');
  });
});
