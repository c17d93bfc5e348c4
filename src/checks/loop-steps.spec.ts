import { expect } from '@playwright/test';
import { button, goTo, openLesson, openMore, position, pressOften, test, walk } from './lesson';
import { everythingOn } from './shown';

/** Where walks begin, and how many steps they take: whole iterations, and stretches across an end. */
const walks: readonly (readonly [hash: string, steps: number])[] = [
  ['at=0', 50],
  ['at=1/2/dw_1', 9],
  ['at=1/update/w_1', 6],
  ['at=1000/4/L', 25],
  ['set=exam-hours', 155],
  ['set=exam-hours&at=1000/20/J', 12],
  ['at=1/2/J&mistake=db-overwritten', 12],
  ['at=2/update/b&data=1,2,3,0;0.5,-1,2,1&w=1,-1,0.5&loss=stable', 30],
];

test('Step n times, then Back n times, restores every number and every text', async ({ page }) => {
  test.slow();
  await openLesson(page);
  const look = await everythingOn(page);
  // The words for a wrong number are loaded with the first step; the walks shall find them there.
  await goTo(page, 'at=1/2/db&mistake=db-overwritten');
  await expect(page.locator('.formula .problem')).toBeVisible();
  for (const [hash, steps] of walks) {
    await goTo(page, hash);
    const forth = await walk(page, 'Step', steps, look);
    expect(new Set(forth).size).toBe(steps + 1);
    const back = await walk(page, 'Back', steps, look);
    expect(back.reverse()).toEqual(forth);
  }
});

test('Back stops at the start, and says so', async ({ page }) => {
  await openLesson(page, 'at=1/zero/dw_1');
  await pressOften(page, 'Back', 5);
  expect(await position(page)).toBe('0');
  await expect(button(page, 'Back')).toHaveAttribute('aria-disabled', 'true');
});

/** Where the buttons of the two data sets lead: design.md says it in words, these are its instances. */
const moves: readonly (readonly [hash: string, name: string, leads: readonly string[]])[] = [
  ['at=0', 'Step', ['1/zero/J', '1/zero/dw_1', '1/zero/dw_2', '1/zero/db', '1/1/z']],
  ['at=1/update/b', 'Step', ['2/zero/J']],
  ['at=2/zero/J', 'Back', ['1/update/b', '1/update/w_2']],
  ['at=0', 'Forward pass', ['1/1/J', '1/2/J', '1/3/J', '1/4/J', '2/1/J']],
  ['at=1/1/z', 'Forward pass', ['1/1/J']],
  ['at=1/1/dz', 'Forward pass', ['1/2/J']],
  ['at=0', 'Backward pass', ['1/1/db', '1/2/db', '1/3/db', '1/4/db', '2/1/db']],
  ['at=1/2/J', 'Backward pass', ['1/2/db']],
  ['at=0', 'Update', ['1/update/b', '2/update/b']],
  ['at=1/update/w_1', 'Update', ['1/update/b']],
  ['at=0', 'Next example', ['1/1/db', '1/2/db', '1/3/db', '1/4/db', '2/1/db']],
  ['at=1/average/J', 'Next example', ['2/1/db']],
  ['at=0', 'Next iteration', ['1/update/b', '2/update/b']],
  ['at=1/2/dz', 'Next iteration', ['2/2/dz', '3/2/dz']],
  ['at=5/2/dz', 'Reset', ['0', '0']],
  ['at=1000000/2/dz', 'Next iteration', ['1000000/2/dz']],
  ['at=1000000/update/w_2', 'Step', ['1000000/update/b', '1000000/update/b']],
  ['set=exam-hours', 'Update', ['1/update/b']],
  ['set=exam-hours&at=1/19/z', 'Next example', ['1/19/db', '1/20/db', '2/1/db']],
];

test('every button leads where the design says', async ({ page }) => {
  await openLesson(page, '', true);
  await openMore(page);
  for (const [hash, name, leads] of moves) {
    await goTo(page, hash);
    for (const place of leads) {
      await button(page, name).press('Enter');
      expect.soft(await position(page), `${name} from #${hash}`).toBe(place);
    }
  }
});

test('More opens the rarer buttons and closes them', async ({ page }) => {
  await openLesson(page, '', true);
  const rare = ['Forward pass', 'Backward pass', 'Update', 'Next iteration', 'Play'];
  for (const name of rare) await expect(button(page, name)).toBeHidden();
  const more = page.getByRole('button', { name: 'More' });
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  for (const name of rare) await expect(button(page, name)).toBeVisible();
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  for (const name of rare) await expect(button(page, name)).toBeHidden();
});
