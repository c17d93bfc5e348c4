import { expect, type JSHandle, type Page } from '@playwright/test';
import fc from 'fast-check';
import { type Link, writeLink } from '../run/link';
import { ownText } from '../run/own-text';
import { type Scaling, scaledRows } from '../run/scaling';
import { hardRows } from './arbitrary';
import { faults } from './faults';
import { openLab } from './lab';
import { goTo, openMore, pressOften, settled, test } from './lesson';

const times = (m: number, row: number[]): number[][] => Array.from({ length: m }, () => row);

/** What people come with, and descent is not made for. */
const known: readonly (readonly [string, Link])[] = [
  ['m = 1', { rows: [[2, 1]] }],
  ['m = 1, all 0', { rows: [[0, 0, 0]] }],
  [
    'one class only, 1',
    {
      rows: [
        [1, 2, 1],
        [3, 4, 1],
        [2, 2, 1],
      ],
    },
  ],
  [
    'one class only, 0',
    {
      rows: [
        [1, 2, 0],
        [3, 4, 0],
      ],
    },
  ],
  [
    'a constant feature',
    {
      rows: [
        [7, 1, 0],
        [7, 2, 1],
        [7, 3, 1],
      ],
    },
  ],
  ['nothing but one row, often', { rows: times(12, [1, 2, 1]) }],
  ['the same x with both labels', { rows: [...times(4, [1, 2, 1]), ...times(4, [1, 2, 0])] }],
  [
    'very large',
    {
      rows: [
        [1e300, -1e300, 1],
        [-1e300, 1e300, 0],
      ],
    },
  ],
  [
    'the largest',
    {
      rows: [
        [1.7976931348623157e308, 1],
        [-1.7976931348623157e308, 0],
      ],
    },
  ],
  [
    'very small',
    {
      rows: [
        [1e-300, 5e-324, 1],
        [-5e-324, 1e-300, 0],
      ],
    },
  ],
  [
    'next to nothing',
    {
      rows: [
        [0, 1],
        [3.5e-323, 0],
      ],
    },
  ],
  [
    'large beside small',
    {
      rows: [
        [1e300, 1e-300, 1],
        [1e-300, 1e300, 0],
        [0, 0, 1],
      ],
    },
  ],
  [
    'hardly different',
    {
      rows: [
        [1, 0],
        [1.0000000000000002, 1],
      ],
    },
  ],
  ['a large start', { rows: [[1, 2, 1]], w: [1e308, 1e308], b: -1e308 }],
  [
    'a large α',
    {
      rows: [
        [1, 2, 1],
        [2, 1, 0],
      ],
      alpha: 1e300,
    },
  ],
  ['a small α', { rows: [[1, 2, 1]], alpha: 5e-324 }],
];

/** Others, always the same ones: drawn from one seed, some of them scaled as they are loaded. */
const drawn = fc.sample(
  fc.record({
    rows: hardRows,
    way: fc.constantFrom<Scaling>('none', 'none', 'standardise', 'min-max'),
    alpha: fc.constantFrom(0.1, 1, 1e300),
  }),
  { seed: 5, numRuns: 40 },
);
const links: readonly (readonly [string, Link])[] = [
  ...known,
  ...drawn.map(({ rows, way, alpha }, k): readonly [string, Link] => [
    `drawn, the ${k}th, ${way}`,
    { ...linkOf(rows, way), alpha },
  ]),
];

// In parts, so that several processors have something to do.
for (const part of [0, 1])
  test(`data that are hard on descent, part ${part + 1}, are gone through without a fault`, async ({
    page,
  }) => {
    test.slow();
    await openLab(page);
    await page.getByRole('region', { name: 'Run far' }).getByText('more iterations').click();
    await page.getByRole('textbox', { name: 'how many' }).fill('200');
    await openMore(page);
    const look = await faultsAndStrays(page);
    for (const [what, link] of links.filter((_, k) => k % 2 === part)) {
      await goTo(page, writeLink({ at: '0', ...link }));
      const faultsNow = (): Promise<string[]> => look.evaluate((read) => read());
      await pressOften(page, 'Step', 3);
      expect.soft(await faultsNow(), what).toEqual([]);
      await pressOften(page, 'Next iteration', 1);
      expect.soft(await faultsNow(), `${what}, iteration 2`).toEqual([]);
      await go(page, '50/1/dz');
      expect.soft(await faultsNow(), `${what}, iteration 50`).toEqual([]);
      await runOn(page);
      expect.soft(await faultsNow(), `${what}, 200 more`).toEqual([]);
    }
  });

/** The link that a table gets which was loaded and scaled so. */
function linkOf(rows: readonly (readonly number[])[], scaling: Scaling): Link {
  if (scaling === 'none') return { rows };
  const scaled = scaledRows(rows, scaling);
  const columns = (rows[0] ?? []).slice(1).map((_, j) => ({ symbol: '', name: `column ${j + 1}` }));
  const words = { columns, label: { name: 'y', one: '1', zero: '0' }, scaling };
  return { set: 'own', own: ownText({ ...words, scales: scaled.scales }), rows: scaled.rows };
}

/** Goes to an address by typing it. */
async function go(page: Page, at: string): Promise<void> {
  const cell = page.getByRole('region', { name: 'Go anywhere' });
  await cell.getByRole('textbox').fill(at);
  await cell.getByRole('textbox').press('Enter');
  await settled(page);
}

/** Runs as far as the cell says, and waits until it has ended, one way or the other. */
async function runOn(page: Page): Promise<void> {
  const cell = page.getByRole('region', { name: 'Run far' });
  await cell.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(cell.getByRole('status')).toHaveText(/\S/);
  await expect(cell.getByRole('progressbar')).toHaveCount(0);
  await settled(page);
}

/**
 * The faults that any page may have; and where NaN or ∞ is seen that neither the desk explains, nor, of
 * another run than the one on show, something beside it.
 */
async function faultsAndStrays(page: Page): Promise<JSHandle<() => string[]>> {
  return page.evaluateHandle(
    (look) => {
      const explained = /not a number|infinite|floating point|exactly|too large|log 0|none here/i;
      return () => {
        const found = look().filter((fault) => !/nothing says why$/.test(fault));
        const ofPage = document.querySelector('.not-finite')?.textContent ?? '';
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
          const { data, parentElement } = words.currentNode as Text;
          if (!/NaN|Infinity|∞/.test(data) || !parentElement?.checkVisibility()) continue;
          if (parentElement.closest('script, style, noscript, [inert]')) continue;
          const { at = '', run = '' } =
            parentElement.closest<HTMLElement>('[data-at]')?.dataset ?? {};
          const around = parentElement.closest('section, figure');
          const beside = around?.textContent ?? '';
          if (explained.test(run === '' ? ofPage + beside : beside)) continue;
          const where = around?.getAttribute('aria-label');
          found.push(`${data} stands in ${where} for ${at} ${run}, and nothing says why`);
        }
        return found;
      };
    },
    await faults(page),
  );
}
