import { expect } from '@playwright/test';
import { button, openLesson, position, test, walk } from './lesson';
import { everythingOn } from './shown';

/** Where walks begin, and how many steps they take: whole iterations, and stretches across an end. */
const walks: readonly (readonly [hash: string, steps: number])[] = [
  ['', 50],
  ['at=1/2/dw_1', 9],
  ['at=1/update/w_1', 6],
  ['at=1000/4/L', 25],
  ['set=exam-hours', 155],
  ['set=exam-hours&at=1000/20/J', 12],
  ['at=1/2/J&mistake=db-overwritten', 12],
  ['at=2/update/b&data=1,2,3,0;0.5,-1,2,1&w=1,-1,0.5&loss=stable', 30],
];

test('Step n times, then Back n times, restores every number and every text', async ({ page }) => {
  for (const [hash, steps] of walks) {
    await openLesson(page, hash);
    const look = await everythingOn(page);
    const forth = await walk(page, 'Step', steps, look);
    expect(new Set(forth.map((all) => all.join('\n'))).size).toBe(steps + 1);
    const back = await walk(page, 'Back', steps, look);
    expect(back.reverse()).toEqual(forth);
  }
});

test('Back stops at the start, and says so', async ({ page }) => {
  await openLesson(page, 'at=1/zero/dw_1');
  for (let k = 0; k < 5; k++) await button(page, 'Back').click();
  expect(await position(page)).toBe('0');
  await expect(button(page, 'Back')).toHaveAttribute('aria-disabled', 'true');
});
