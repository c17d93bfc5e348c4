import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { start as loop } from '../checks/samples';
import { formatText } from '../math/format';
import { type Ask, asks, exerciseOf, type Task } from '../run/exercise';
import type { Start } from '../run/start';
import { Exercise } from './Exercise';
import { WorkingSteps } from './exercise-parts';
import { provideTypesetter } from './formula-html';

provideTypesetter((tex) => tex);

const taskOf = (ask: Ask): Task => {
  const inLoop = ['sum', 'average', 'J', 'update'].includes(ask);
  return { model: inLoop ? 'loop' : 'long-road', ask };
};
const drawn = (task: Task): string => {
  const start: Start = { ...loop, model: task.model };
  return render(<Exercise {...{ start, task }} id="exercise-one" name="one" lesson="loop" />);
};

describe.each(asks)('an exercise about %s', (ask) => {
  const task = taskOf(ask);
  const exercise = exerciseOf(task, 1);

  it('asks with numbers of a run of its own, and does not tell the answer', () => {
    const html = drawn(task);
    expect(html).toContain('What is');
    expect(html).not.toMatch(/NaN|undefined/);
    const numbers = html.match(/<[^>]*data-value[^>]*>/g) ?? [];
    expect(numbers.length).toBeGreaterThan(4);
    for (const number of numbers) expect(number).toContain('data-run="exercise-one"');
    expect(html).not.toContain(`data-value="${exercise.right[0]}"`);
    expect(html).toContain('role="status"');
  });

  it('has a working that ends in the answer, in the same run', () => {
    const html = render(<WorkingSteps exercise={exercise} digits="four" run="exercise-one" />);
    expect(html).not.toMatch(/NaN|undefined/);
    expect(html.match(/<li/g)?.length).toBeGreaterThan(0);
    expect(html).toContain(formatText(exercise.right[0] ?? Number.NaN));
  });
});

it('labels its field with the letter and describes it by the reply', () => {
  const html = drawn({ model: 'loop', ask: 'z' });
  expect(html).toMatch(
    /<label[^>]*><span>Your <span class="letter"><var>z<\/var><\/span><\/span><input/,
  );
  expect(html).toContain('aria-describedby="exercise-one-question exercise-one-reply"');
  expect(html).toContain('id="exercise-one-reply"');
});
