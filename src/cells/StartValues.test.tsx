import { render } from 'preact-render-to-string';
import { beforeEach, expect, it, vi } from 'vitest';
import { start } from '../checks/samples';
import { type Notebook, notebook } from '../run/notebook';
import { openLink } from '../run/open-link';
import { randomStart } from '../run/start-values';
import { StartValues } from './StartValues';

let book: Notebook;
vi.mock('./use-given', () => ({
  useGiven: () => ({ view: book.view.value, act: () => book }),
}));
beforeEach(() => {
  book = notebook(start);
});
const drawn = (): string => render(<StartValues start={start} id="start" />);

it('says whether w and b are zeros, typed, or those of the link’s seed', () => {
  expect(drawn()).toContain('where you put them');
  const [w_1 = 0, w_2 = 0, b] = randomStart(2, 7);
  openLink(book, { seed: 7, w: [w_1, w_2], b });
  expect(drawn()).toContain('seed 7, which the link keeps');
  book.edit('input/b', 1);
  expect(drawn()).toContain('where you put them');
  openLink(book, { w: [0, 0], b: 0 });
  expect(drawn()).toContain('start at 0');
});
