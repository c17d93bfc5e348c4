import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { findNothing } from './axe';
import { test } from './lesson';

test('the lines that the page makes show a desk in another page, as high as it is', async ({
  page,
  baseURL,
}) => {
  await page.goto('/embed/');
  await page.getByLabel('Lesson').selectOption({ label: '7 · The loop over m examples' });
  await page.getByRole('checkbox', { name: 'listing' }).uncheck();
  await page.getByRole('textbox', { name: /Opens at/ }).fill(`${baseURL}/lessons/loop/#at=3/2/dz`);
  await page.getByRole('button', { name: 'Look at it here' }).click();
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('.formula .result [data-at="3/2/dz"]').first()).toBeVisible();
  const lines = await page.getByRole('textbox', { name: 'The lines' }).inputValue();
  expect(lines).toContain(`src="${baseURL}/embed/loop/?show=formula,letters,ledger#at=3/2/dz"`);
  // A page of another origin: the course system's.
  const course = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><h1>Week 3</h1>${lines}`);
  });
  await new Promise((listening) => course.listen(0, 'localhost', () => listening(undefined)));
  await page.goto(`http://localhost:${(course.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.formula .result [data-at="3/2/dz"]').first()).toBeVisible();
  await expect(frame.locator('.listing')).toBeHidden();
  await expect(frame.locator('.masthead, .colophon')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(frame.locator('.formula .result [data-at="3/2/dw_1"]').first()).toBeVisible();
  const inner = await frame
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect(page.locator('iframe')).toHaveCSS('height', `${inner}px`);
  expect(
    await frame.locator('html').evaluate((html) => html.scrollHeight <= html.clientHeight),
  ).toBe(true);
});

test('the whole lesson opens beside the page that frames it', async ({ page, context }) => {
  await page.goto('/embed/derivatives/#at=1/1/dz');
  await expect(page.locator('.formula .result [data-at="1/1/dz"]').first()).toBeVisible();
  const [lesson] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'The whole page' }).click(),
  ]);
  await expect(lesson.locator('h1')).toHaveText('Backward through the graph');
  expect(new URL(lesson.url()).hash).toBe('#at=1/1/dz');
});

for (const path of ['/embed/', '/embed/loop/', '/embed/update/'])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await findNothing(page);
  });
