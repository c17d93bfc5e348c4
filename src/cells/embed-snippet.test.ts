import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { frameAddress, hashOf, snippet } from './embed-snippet';

const page = 'https://course.example.org/embed/loop/';

describe('the address of a frame', () => {
  it('names the cells and what the link says', () => {
    expect(frameAddress({ page, cells: [], hash: '' })).toBe(page);
    expect(frameAddress({ page, cells: ['formula', 'ledger'], hash: 'at=3/2/dz' })).toBe(
      `${page}?show=formula,ledger#at=3/2/dz`,
    );
  });
});

describe('the lines to copy', () => {
  it('hold one frame and one script whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, hash) => {
        const html = parse(snippet({ page, title, cells: ['formula'], hash }));
        expect(html.querySelectorAll('*').map(({ tagName }) => tagName)).toEqual([
          'IFRAME',
          'SCRIPT',
        ]);
        const [frame] = html.querySelectorAll('iframe');
        expect(frame?.getAttribute('src')?.startsWith(`${page}?show=formula`)).toBe(true);
      }),
    );
  });
});

describe('what was pasted', () => {
  it.each([
    ['https://course.example.org/lessons/loop/#at=3/2/dz&alpha=0.1', 'at=3/2/dz&alpha=0.1'],
    ['#at=1', 'at=1'],
    ['at=2/1/z', 'at=2/1/z'],
    ['https://course.example.org/lessons/loop/', ''],
    ['', ''],
  ])('%s asks for “%s”', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });
});
