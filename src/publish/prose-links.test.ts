import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { proseLinks } from './prose-links';

const options = { mdastPlugins: [proseLinks('/course/')] };
const text =
  'See [the loop](/lessons/loop/#at=2) and [*a*](#a), ![it](/it.png), [there][t].\n\n[t]: /lab/';

it('keeps links of Markdown and MDX within the site', () => {
  const { html } = markdownToHtml(text, options);
  for (const part of ['"/course/lessons/loop/#at=2"', '"#a"', '"/course/it.png"', '"/course/lab/"'])
    expect(html).toContain(part);
  const { code } = mdxToJs(text, options);
  expect(code).toContain('"/course/lessons/loop/#at=2"');
  expect(code).toContain('"/course/lab/"');
});
