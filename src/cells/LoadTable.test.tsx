import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { faultsOf } from '../checks/drawings';
import { LoadTable } from './LoadTable';
import { Preview } from './load-preview';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const preview = (text: string) =>
  parse(render(<Preview id="load" source={{ text }} use={() => {}} cancel={() => {}} />));

describe('LoadTable', () => {
  it('has no fault at any place', () => {
    expect(faultsOf((start) => render(<LoadTable start={start} id="load" />))).toEqual([]);
  });
});

describe('the preview', () => {
  it('says what each column is going to be, and shows the first five rows as they stood', () => {
    const page = preview(`name,x (cm),y\n${'ann,1.50,0\nbob,2,1\n'.repeat(4)}`);
    expect(page.querySelectorAll('thead th').map(({ text }) => text.replace('\n', ' '))).toEqual([
      'row',
      'name left out: text',
      'x (cm) x1',
      'y y, the label',
    ]);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(5);
    expect(page.querySelector('tbody tr')?.text).toBe('2ann1.500');
    expect(page.text).toContain('… and 3 more');
    expect(page.text).toContain('Use these 8 examples');
  });

  it('keeps what would be code as text', () => {
    const page = preview('<script>alert(1)</script>,y\n1,0\n2,1');
    expect(page.querySelector('script')).toBeNull();
    expect(page.text).toContain('looks like code');
  });

  it.each([
    ['a\n1', /one column/, false],
    ['a,y\n1,0\nx,1\n3,1', /row 3 of column “a”/, true],
  ])('of %j says what is wrong and offers no use', (text, sentence, helps) => {
    const page = preview(text);
    expect(page.querySelector('[role=alert]')?.text).toMatch(sentence);
    expect(page.text).not.toContain('Use these');
    expect(page.text.includes('Leave out the rows')).toBe(helps);
  });
});
