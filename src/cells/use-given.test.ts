import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { start, tiny } from '../checks/samples';
import { notebook } from '../run/notebook';
import { watchGiven } from './use-given';

beforeEach(() => void vi.stubGlobal('requestAnimationFrame', (call: () => void) => call()));
afterEach(() => void vi.unstubAllGlobals());

it('hears of every change of what is given, and of no move', () => {
  const book = notebook(start);
  let heard = 0;
  const forget = watchGiven(book.view.watch, () => heard++);
  const hears = (change: () => void): number => {
    const before = heard;
    change();
    return heard - before;
  };
  expect(heard).toBe(1);
  for (const at of ['1/2/dz', '1/update/b', '7', '0']) expect(hears(() => book.seek(at))).toBe(0);
  expect(hears(() => book.move('step'))).toBe(0);
  expect(hears(() => book.edit('input/alpha', 0.7))).toBe(1);
  expect(hears(() => book.restore())).toBe(1);
  expect(hears(() => book.undo())).toBe(1);
  expect(hears(() => book.setMistake('db-overwritten'))).toBe(1);
  expect(hears(() => book.setLoss('stable'))).toBe(1);
  expect(hears(() => book.setWaiting(true))).toBe(1);
  expect(hears(() => book.setDigits('all'))).toBe(1);
  expect(hears(() => book.setOwn({ ...tiny, name: 'own' }))).toBe(1);
  forget();
  expect(hears(() => book.edit('input/alpha', 0.9))).toBe(0);
});
