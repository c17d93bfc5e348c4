import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { historyCsv } from '../run/export-history';
import { jupyterNotebook } from '../run/export-jupyter';
import { pythonScript } from '../run/export-script';
import { traceCsv } from '../run/export-trace';
import { type Notebook, notebook } from '../run/notebook';
import type { Start } from '../run/start';
import { drawn } from './contour';
import { gap } from './exported';
import { button, field, goTo, openInputs, openLesson, settled, test, wake } from './lesson';
import { numbersOn } from './shown';

const path = '/lessons/repeat/';
const mark = '\uFEFF';
const edits = 'alpha=0.2&w=0.25&b=-1';

const cell = (page: Page): Locator => page.getByRole('region', { name: 'Take it along' });
const linkField = (page: Page): Locator => cell(page).getByRole('textbox', { name: 'The link' });

for (const hash of [
  'at=3/2/dz',
  'at=10000',
  `at=40/7/a&set=exam-hours&${edits}&loss=stable`,
  'at=1/2/db&data=0.5,1.2,0;1,0.3,1',
])
  test(`the copied link opens ${hash} again`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const mistake = await someMistake(page);
    await openLesson(page, hash + (mistake && `&mistake=${mistake}`), false, path);
    await drawn(page);
    await button(page, 'Copy a link').click();
    await expect(cell(page).getByText('The link is copied.')).toHaveRole('status');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await expect(linkField(page)).toHaveValue(copied);

    const fresh = await context.newPage();
    await fresh.goto(copied);
    await fresh.waitForFunction(() => !document.querySelector('[client="load"][ssr]'));
    await wake(fresh);
    await drawn(fresh);
    // What else is computed elsewhere comes a little later.
    await expect(async () => expect(await shown(fresh)).toEqual(await shown(page))).toPass({
      timeout: 10_000,
    });
    await expect(linkField(fresh)).toHaveValue(copied);
    await expect(fresh.locator('.stepbar [role=alert]')).toHaveCount(0);
    await fresh.close();
  });

test('the link follows, and the one of the start undoes edits', async ({ page }) => {
  await openLesson(page, '', false, path);
  await expect(linkField(page)).toHaveValue(/\/lessons\/repeat\/#at=0$/);
  const start = new URL(await linkField(page).inputValue()).hash.slice(1);
  await button(page, 'Step').click();
  await expect(linkField(page)).toHaveValue(/#at=1\/zero\/J$/);
  await goTo(page, `at=2/3/a&${edits}`);
  await openInputs(page);
  await expect(field(page, 'learning rate α')).toHaveValue('0.2');
  await expect(linkField(page)).toHaveValue(/#at=2\/3\/a&w=0.25&b=-1&alpha=0.2$/);
  await goTo(page, start);
  await expect(field(page, 'learning rate α')).toHaveValue('0.1');
  await expect(field(page, 'start w_1')).toHaveValue('0');
});

test('where copying is forbidden the link is selected, and a sentence says how', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openLesson(page, 'at=2/3/dz', false, path);
  await button(page, 'Copy a link').click();
  await expect(cell(page).getByText('press Ctrl+C')).toHaveRole('status');
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toBe(await linkField(page).inputValue());
  expect(selected).toContain('#at=2/3/dz');
});

test('a link that would be too long says so', async ({ page }) => {
  // Digits without a pattern, which compress least.
  const rows = Array.from({ length: 1200 }, (_, k) => `${Math.sin(k)},${k % 2}`).join(';');
  await openLesson(page, `at=1/2/z&data=${rows}`, false, path);
  await expect(cell(page).getByText(/the link would have 1\d,\d{3} characters/)).toHaveRole(
    'status',
  );
  await expect(button(page, 'Copy a link')).toHaveAttribute('aria-disabled', 'true');
  await expect(linkField(page)).toHaveCount(0);
});

test('every file has the name and the content of the engine', async ({ page }) => {
  const mistake = await someMistake(page);
  const slip = mistake && `&mistake=${mistake}`;
  await openLesson(page, `at=40/7/a&set=exam-hours&${edits}${slip}`, false, path);
  const book = notebook(await startOn(page));
  book.choose('exam-hours');
  for (const [at, value] of [
    ['input/alpha', 0.2],
    ['input/w_1', 0.25],
    ['input/b', -1],
  ] as const)
    book.edit(at, value);
  book.setMistake(mistake || undefined);
  book.seek('40/7/a');
  await compared(page, book, `exam-hours-edited${mistake && `-${mistake}`}`, 40);
});

test('the files of iteration 10,000 hold the published parameters', async ({ page }) => {
  await openLesson(page, 'at=10000', false, path);
  const book = notebook(await startOn(page));
  book.seek('10000');
  const [iteration, history] = await compared(page, book, 'exam-hours', 10_000);
  const look = await numbersOn(page);
  const rows = iteration?.split('\r\n').map((row) => row.split(',')) ?? [];
  const after = new Map(rows.map((row) => [row[0], row.at(-1)]));
  const own = (await look.evaluate((read) => read())).filter(
    ({ run, part, at }) => run === '' && part === 'after' && after.has(at),
  );
  expect(own.length).toBeGreaterThan(100);
  for (const { at, value } of own) expect(`${at} ${after.get(at)}`).toBe(`${at} ${value}`);
  expect(iteration).toMatch(/\r\n10000\/update\/w_1,10000,.*,1\.5046\d*\r\n/);
  expect(history).toMatch(/\r\n10000,1\.5046\d*,-4\.0777\d*,0\.40149\d*\r\n$/);
  await expect(cell(page).getByText('Every second iteration from 1 to 10,000')).toHaveRole(
    'status',
  );
});

test('a history to a million iterations does not hold up the page', async ({ page }) => {
  await openLesson(page, 'at=1000000', false, path);
  await saved(page, 'CSV of this iteration');
  // While the file is made, others must have their turn many times: how long each takes is the machine's affair.
  await page.evaluate(() => {
    const turns = { preparing: 0 };
    setInterval(() => {
      if (/Preparing/.test(document.body.textContent ?? '')) turns.preparing++;
    });
    Object.assign(window, { turns });
  });
  const { name } = await saved(page, 'CSV of the history');
  expect(name).toBe('exam-hours-history-to-1000000.csv');
  await settled(page);
  const turns = await page.evaluate(
    () => (window as unknown as { turns: { preparing: number } }).turns,
  );
  expect(turns.preparing).toBeGreaterThan(3);
});

/** All numbers of the notebook, the formula and the ledger, as text. */
async function shown(page: Page): Promise<unknown> {
  const look = await numbersOn(page);
  const all = await look.evaluate((read) => read());
  // Other runs have numbers of their own, some of them still on their way.
  const numbers = all.filter(({ run }) => run === '');
  expect(numbers.length).toBeGreaterThan(50);
  const texts = await page.locator('.formula, .ledger, .stepbar .where').allTextContents();
  return { numbers, texts };
}

/** The first mistake that the lesson can switch on; empty if there is none. */
async function someMistake(page: Page): Promise<string> {
  return (await startOn(page)).mistakes[0] ?? '';
}

/** Presses every button that saves, and compares with what the engine gives here. */
async function compared(page: Page, book: Notebook, stem: string, iteration: number) {
  const view = book.view.value;
  const { csv } = historyCsv(view.program, view.inputs, iteration);
  const expected: readonly (readonly [title: string, name: string, text: string])[] = [
    ['CSV of this iteration', `iteration-${iteration}.csv`, mark + traceCsv(view.trace)],
    ['CSV of the history', `history-to-${iteration}.csv`, mark + csv],
    ['Python script', `iteration-${iteration}.py`, pythonScript(view)],
    ['Jupyter notebook', `iteration-${iteration}.ipynb`, jupyterNotebook(view)],
  ];
  const texts: string[] = [];
  for (const [title, name, text] of expected) {
    const file = await saved(page, title);
    expect(file.name).toBe(`${stem}-${name}`);
    const [found, right] = [taken(file.text), taken(text)];
    expect(found.words).toEqual(right.words);
    const far = found.numbers.filter((number, k) => gap(number, right.numbers[k] ?? 0) > 1e-12);
    expect(far).toEqual([]);
    await expect(cell(page).getByText(`Saved as ${stem}-${name}.`)).toHaveRole('status');
    texts.push(file.text);
  }
  return texts;
}

/** A text as its numbers and what stands between them: Node and a browser may round log differently. */
function taken(text: string): { words: string[]; numbers: number[] } {
  const number = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;
  return { words: text.split(number), numbers: [...text.matchAll(number)].map(Number) };
}

async function saved(page: Page, title: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, title).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** What the page's notebook starts from. */
async function startOn(page: Page): Promise<Start> {
  const html = parse(await (await page.request.get(path)).text());
  return JSON.parse(html.querySelector('#starts')?.textContent ?? '{}').main;
}
