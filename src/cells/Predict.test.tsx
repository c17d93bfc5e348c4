import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { Predict } from './Predict';
import { Words } from './words';

const typed = (at: string): string =>
  render(
    <Predict start={start} id="predict-one" at={at} stay={false}>
      How much?
    </Predict>,
  );

describe('Predict', () => {
  it('asks for a number and does not show it', () => {
    const html = typed('1/4/dw_1');
    expect(html).toContain('How much?');
    expect(html).not.toMatch(/data-at|data-value|See the step/);
    expect(html).toMatch(/<input[^>]*aria-describedby="predict-one-question/);
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

  it('needs no notebook for a choice, draws the letters in it, and tells no reason yet', () => {
    const reply = { 'from *x_1*': 'A nudge arrives multiplied.', 'from *b*': 'No.' };
    const html = render(
      <Predict
        id="predict-three"
        stay={false}
        choices={Object.keys(reply)}
        answer="from *x_1*"
        reply={reply}
      >
        From where?
      </Predict>,
    );
    expect(html).toContain('from <span class="letter"><var>x</var><sub>1</sub></span>');
    expect(html).not.toMatch(/A nudge|No\.|\*/);
    expect(html).toContain('Before you look');
  });

  it('is called an exercise where it is one', () => {
    const exercise = { lesson: 'loop', exercise: 'one' };
    const html = render(
      <Predict id="predict-four" {...{ start, exercise }} at="1/1/z" stay={false}>
        How much?
      </Predict>,
    );
    expect(html).toContain('>Exercise<');
    expect(html).not.toContain('Before you look');
  });
});

it('sentences of the engine have their letters drawn', () => {
  expect(render(<Words text="Take *alpha* times *dw_1*." />)).toBe(
    'Take <span class="letter"><var>α</var></span> times <span class="letter"><var>dw</var><sub>1</sub></span>.',
  );
});
