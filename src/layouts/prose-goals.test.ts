import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { proseGoals } from './prose-goals';

const compile = (text: string) =>
  mdxToJs(`One.\n\n${text}\n`, {
    mdastPlugins: [proseGoals],
    fileURL: pathToFileURL('content/lessons/01-x.mdx'),
  }).code;

describe('a link of a lesson', () => {
  it.each([
    ['[so](/lessons/loopp/)', 'the link to /lessons/loopp/ leads nowhere; there are /, /embed/, '],
    [
      '[so](/lessons/loop)',
      'the link to /lessons/loop lacks the slash at its end: write /lessons/loop/.',
    ],
    ['[so](07-loop.mdx#a)', 'the link to 07-loop.mdx#a is to a file: write /lessons/loop/.'],
    ['[so][it] on\n\n[it]: /labs/', 'the link to /labs/ leads nowhere'],
    ['![so](/nothing.png)', 'there is no picture /nothing.png: put its file into public/.'],
  ])('%s stops with “%s”', (text, sentence) => {
    const line = text.includes('[it]') ? 5 : 3;
    expect(() => compile(text)).toThrow(`content/lessons/01-x.mdx, line ${line}: ${sentence}`);
  });

  it.each([
    '/',
    '/lab/',
    '/embed/',
    '/embed/loop/',
    '/lessons/loop/#at=2/1/dz',
    '/lessons/loop/?worksheet',
    '/icon.svg',
    '/licence.txt',
    '#a',
    '//example.org/a/',
    'https://example.org/',
    'mailto:a@example.org',
  ])('may lead to %s', (url) => {
    expect(compile(`[so](${url})`)).toContain(url);
  });

  it('names every lesson, and the frames to who means one', () => {
    expect(() => compile('[so](/nowhere/)')).not.toThrow('/embed/loop/');
    expect(() => compile('[so](/embed/lop/)')).toThrow('/embed/loop/');
    expect(() => compile('[so](/nowhere/)')).toThrow(/ \/lessons\/before\/, .*\/lessons\/loop\/, /);
  });
});
