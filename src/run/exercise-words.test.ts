import { expect, it } from 'vitest';
import { type Exercise, exerciseOf, type Task } from './exercise';
import { plainWords, questionOf, recordOf, roundingOf } from './exercise-words';

const exercise = (task: Task): Exercise => exerciseOf(task, 7);

it.each<[Task, string]>([
  [{ model: 'one-example', ask: 'dw_1' }, 'What is *dw_1*?'],
  [{ model: 'one-example', ask: 'update', of: 'w_2' }, 'What is *w_2* after the update?'],
  [{ model: 'loop', ask: 'update', of: 'b' }, 'What is *b* after the first update?'],
])('%j asks %s', (task, question) => {
  expect(questionOf(exercise(task))).toBe(question);
});

it('asks for a sum, an average and the cost of as many examples as there are', () => {
  const sum = exercise({ model: 'loop', ask: 'sum', of: 'db' });
  expect(questionOf(sum)).toBe(`What is *db* so far, after example ${sum.place}?`);
  const average = exercise({ model: 'loop', ask: 'average', of: 'dw_1' });
  expect(questionOf(average)).toContain(`all ${average.inputs.rows.length} examples`);
  const cost = exercise({ model: 'loop', ask: 'J' });
  expect(questionOf(cost)).toContain(`these ${cost.inputs.rows.length} examples`);
});

it('speaks of rounding a only where a is known', () => {
  expect(roundingOf(exercise({ model: 'one-example', ask: 'z' }))).not.toContain('*a*');
  expect(roundingOf(exercise({ model: 'one-example', ask: 'dz' }))).toContain('round *a*');
});

it('writes letters as themselves where there is only text', () => {
  expect(plainWords('Take *alpha* times *dw_1*.')).toBe('Take α times dw_1.');
});

it('a finished exercise as text holds seed, numbers, question, answers and slips', () => {
  const text = recordOf(
    exercise({ model: 'one-example', ask: 'z' }),
    [
      { typed: ' 1.7 ', slip: 'b-forgotten', right: false },
      { typed: '12', right: false },
      { typed: '1.8', right: true },
    ],
    'Prediction, z',
  );
  const lines = text.split('\n');
  expect(lines[0]).toBe('Prediction, z, seed 7, numbers 1');
  expect(lines[1]).toMatch(/^x_1 = \d, x_2 = \d, y = [01]$/);
  expect(lines[2]).toMatch(/^w_1 = −?0\.\d, w_2 = −?0\.\d, b = −?0\.\d$/);
  expect(lines.slice(3)).toEqual([
    'What is z?',
    'Answers: 1.7 (b-forgotten); 12 (not right); 1.8 (right)',
    'Slips: b-forgotten',
    '',
  ]);
});

it('names what is left over from the iteration before, and each example', () => {
  const text = recordOf(exercise({ model: 'loop', ask: 'sum', of: 'db' }), [], 'Sums');
  expect(text).toMatch(/^Example 1: x_1 = /m);
  expect(text).toMatch(/db of the iteration before = −?0\.\d$/m);
  expect(text).toContain('Answers: none\nSlips: none\n');
});
