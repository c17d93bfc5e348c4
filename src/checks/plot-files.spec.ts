import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { openLesson, settled, test } from './lesson';

/** Every kind of plot, where it stands. */
const plots: readonly (readonly [island: string, hash: string, file: string])[] = [
  ['SigmoidPlot', 'at=1/1/a', 'prediction-sigmoid.svg'],
  ['LossPlot', 'at=1/1/L', 'loss-loss.svg'],
  ['DownhillPlot', 'at=2/update/b', 'learning-rate-downhill.svg'],
  ['CostPlot', 'at=20/2/a', 'learning-rate-cost.svg'],
  ['CostCurve', 'at=40/7/a', 'repeat-curve.svg'],
  ['Contour', 'at=40/7/a', 'repeat-contour.svg'],
  ['BoundaryPlot', 'at=40/7/a', 'repeat-boundary.svg'],
  ['BoundaryPlot', 'at=2/3/a&set=tiny', 'repeat-boundary.svg'],
];

for (const [island, hash, name] of plots)
  for (const theme of ['light', 'dark'] as const)
    test(`${name} with ${hash} stands alone, saved from a ${theme} page`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await openLesson(page, hash, false, `/lessons/${name.replace(/-\w+\.svg$/, '')}/`);
      const at = page.locator(`[component-export=${island}] figure`).first();
      await at.scrollIntoViewIfNeeded();
      await expect(at.locator('xpath=ancestor::*[@aria-busy="true"]')).toHaveCount(0);
      const label = (await at.locator('> svg').getAttribute('aria-label')) ?? '';
      await at.locator('summary').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        at.getByRole('button', { name: 'Save as SVG', exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
      expect(text).not.toMatch(/ (class|style|data-[a-z]+|href)=|<style|var\(|url\(|undefined|NaN/);

      const alone = await context.newPage();
      await alone.emulateMedia({ colorScheme: 'dark' });
      await alone.setContent('<p>A page without styles.</p>');
      const found = await alone.evaluate((svg) => {
        const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
        document.body.replaceChildren(document.adoptNode(root));
        const [title, desc, ground] = root.children;
        const colours = (selector: string, of: 'fill' | 'stroke'): string[] =>
          [...root.querySelectorAll(selector)].map((part) => getComputedStyle(part)[of]);
        return {
          root: root.tagName,
          title: title?.textContent ?? '',
          desc: desc?.textContent ?? '',
          ground: ground?.getAttribute('fill'),
          ink: [...new Set(colours('text', 'fill'))],
          halo: [...new Set(colours('text', 'stroke'))],
          black: colours('path, circle', 'fill').filter((fill) => fill === 'rgb(0, 0, 0)'),
          curves: colours('path', 'stroke').filter((stroke) => stroke !== 'none').length,
        };
      }, text);
      expect(found).toMatchObject({ root: 'svg', desc: label, ground: 'white', black: [] });
      expect(found.title.length).toBeGreaterThan(20);
      // Ink and the quieter ink of the light page, both dark.
      for (const colour of found.ink)
        expect(Math.max(...(colour.match(/\d+/g) ?? []).map(Number))).toBeLessThan(110);
      expect(found.halo).toEqual(['rgb(255, 255, 255)']);
      expect(found.curves).toBeGreaterThan(2);
      await alone.close();
      await settled(page);
      expect(await at.locator('> svg').getAttribute('style')).toBeNull();
    });
