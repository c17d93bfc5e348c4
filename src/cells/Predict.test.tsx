import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { Predict } from './Predict';
import { Words } from './words';

const typed = (at: string): string =>
  render(
    <Predict start={start} id="predict-one" at={at} stay={false} after={<p>Because.</p>}>
      How much?
    </Predict>,
  );

describe('Predict', () => {
  it('asks for a number and shows neither it nor what comes after', () => {
    const html = typed('1/4/dw_1');
    expect(html).toContain('How much?');
    expect(html).not.toMatch(/data-at|data-value|See the step/);
    expect(html).toMatch(/<div[^>]* hidden[^>]*><p>Because/);
    expect(html).toMatch(/<form[^>]*aria-labelledby="predict-one-question"/);
    expect(html).toContain('id="predict-one-question"');
  });

  it('names the letter that is asked for, and none where the number is gone', () => {
    expect(typed('1/4/dw_1')).toContain('<var>dw</var><sub>1</sub>');
    expect(typed('1/9/dw_1')).not.toContain('<sub>');
  });

  it('offers its choices without marking one', () => {
    const html = render(
      <Predict start={start} id="predict-two" stay={false} choices={['up', 'down']} answer="up">
        Where to?
      </Predict>,
    );
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).not.toContain('checked');
    expect(html).not.toContain('type="text"');
  });
});

it('sentences of the engine have their letters drawn', () => {
  expect(render(<Words text="Take *alpha* times *dw_1*." />)).toBe(
    'Take <span class="letter"><var>α</var></span> times <span class="letter"><var>dw</var><sub>1</sub></span>.',
  );
});
