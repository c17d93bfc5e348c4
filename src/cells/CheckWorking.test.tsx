import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { checkWorking } from '../run/check-working';
import { notebook } from '../run/notebook';
import { CheckWorking } from './CheckWorking';
import { Found } from './check-found';

const found = (text: string, shown = false, changed = false): string => {
  const { value: view } = notebook(start).view;
  return render(
    <Found
      id="one"
      found={checkWorking(text, view, 1)}
      {...{ shown, changed }}
      {...{ program: view.rightProgram, digits: 'four' }}
      go={() => {}}
    />,
  );
};
const rowsOf = (html: string): string[][] =>
  parse(html)
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('th, td').map(({ text }) => text));

describe('CheckWorking', () => {
  it('is an empty field with an example and nothing said at first', () => {
    const html = render(<CheckWorking start={start} id="one" />);
    expect(html).toContain('<label for="one-text">');
    expect(html).toContain('placeholder="example 1: z −1.1');
    expect(html).not.toMatch(/<table|Show the right|data-at/);
    expect(html).toContain('role="status"></p>');
  });

  it('names the first wrong number, marks it, and leads there', () => {
    const html = found('average db = 0.125\nz = -1.1\na = .7503\ndz = -.2497');
    expect(rowsOf(html)).toEqual([
      ['z of example 1', '−1.1', '✓ right'],
      ['a of example 1', '.7503', expect.stringMatching(/^First wrong\. ✗ That is 1 − a\./)],
      [
        'dz of example 1',
        '−.2497',
        expect.stringMatching(/^↳ It follows from your a of example 1/),
      ],
      ['db, the average', '0.125', expect.stringMatching(/^✗ .*last example/)],
    ]);
    expect(parse(html).querySelector('[role=status]')?.text).toMatch(
      /^The first wrong number is a of example 1 \(line 3\)\. That is 1 − a\./,
    );
    expect(html.match(/<tr id="one-first" class="problem"/g)).toHaveLength(1);
    expect(html).toContain('Go to that step');
    expect(html).not.toContain('data-value');
  });

  it('shows right numbers only when they are asked for', () => {
    const html = found('dw_1(2) = .5', true);
    expect(html).toContain('data-at="1/2/dw_1"');
    expect(html).toContain('data-part="contribution"');
    expect(html).toContain('0.5934');
  });

  it('tells of what could not be read, of few digits, of text that changed', () => {
    expect(found('foo = 1')).toContain('There is no number to check yet. Not everything');
    expect(found('a = 0.2')).toContain('Nothing is wrong, but 1 of 1');
    expect(found('z = -1.1')).toContain('The number is right.');
    expect(found('z = -1.1\na = .25', false, true)).toContain('All 2 numbers are right. Your text');
    expect(found('dz = -.7520')).toContain('The first that is off is');
  });
});
