import { render } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { examHours, start as loop, tiny } from '../checks/samples';
import { logistic } from '../model/logistic';
import { type Notebook, notebook } from '../run/notebook';
import type { Start } from '../run/start';
import { until } from '../run/until';
import { StoppingRules } from './StoppingRules';

let book: Notebook;
vi.mock('./use-given', () => ({
  useGiven: () => ({ view: book.view.value, act: () => book }),
}));

const start: Start = { ...loop, sets: [examHours, tiny] };
const rules = { change: 1e-4, derivative: 1e-7 };
const [rates, most] = [[0.5, 1], 1000];
const first = rates.map((alpha) => until(logistic(1), { ...examHours.inputs, alpha }, rules, most));

function drawn(set: string): string {
  book = notebook(start);
  book.choose(set);
  return render(<StoppingRules {...{ start, rules, most, rates, first }} />);
}
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

it('shows what was computed before, with the bound where a rule did not stop', () => {
  const text = textOf(drawn('exam-hours'));
  expect(text).toMatch(/more than 0\.0001 0\.5 686 [\d. −]+ 1 388 [\d. −]+ No derivative/);
  expect(text).toMatch(/ 0\.5 not by 1,000 [\d. −]+ 1 862 1\.5046 −4\.0777/);
  expect(drawn('exam-hours')).toContain('data-at="862/update/b"');
});

it('on other data begins at their start', () => {
  expect(textOf(drawn('tiny'))).toContain('0.5 0 … 0.2 −0.5 0.5');
  expect(drawn('tiny')).toContain('data-at="input/b"');
});
