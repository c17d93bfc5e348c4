import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { inPlainWords, type Renderer } from './mdx-words';

const file = join(process.cwd(), 'content/lessons/01-x.mdx');
/** What a lesson becomes, or what is said of it. */
const compiled = async (text: string, process = async (content: string) => mdxToJs(content)) => {
  const processor = inPlainWords({
    createMdxRenderer: async () => ({ process }) as Renderer,
  });
  return (await processor.createMdxRenderer()).process(text, file, {});
};

describe('what MDX cannot read', () => {
  it.each([
    [
      'so <Goto at="1/1/a">it',
      '<Goto> is not closed: write <Goto … />, or </Goto> behind it in the same',
    ],
    [
      '<Predict at="1/1/a">\n\nWhat?\n',
      '<Predict> is not closed: write <Predict … />, or </Predict> behind it.',
    ],
    ['A { brace', 'a brace has no partner: close it, or write \\{ for a brace of the text.'],
    ['The {hours of sleep}', 'what stands in braces cannot be read: see that each text in it has'],
    ["<A b={['It's so']} />", 'what stands in braces cannot be read: see that each text in it has'],
    ['so <Value digits={3 />.', 'a tag cannot be read: see that each ends in /> or has its clos'],
    ['so <Value at="3 />.', 'a tag cannot be read: see that each ends in /> or has its clos'],
    ['so <!-- here -->', 'write a remark as {/* … */}.'],
  ])('%s: %s', async (text, sentence) => {
    const thrown = await compiled(`One.\n\n${text}`).catch((error: Error) => error);
    if (!(thrown instanceof Error)) throw new Error('It was read.');
    expect(thrown.message).toContain(`content/lessons/01-x.mdx, line 3: ${sentence}`);
    expect(thrown.message).toMatch(/\. In the words of MDX: [A-Z]/);
    expect(thrown.message).not.toContain('(mdx');
    expect(thrown).toMatchObject({ line: 3, column: expect.any(Number) });
  });

  it('is told only where MDX says where; what reads stays as it is', async () => {
    const sentence = new Error('content/lessons/01-x.mdx, line 2: there is no cell <X>.');
    await expect(compiled('', () => Promise.reject(sentence))).rejects.toBe(sentence);
    expect(await compiled('One.')).toMatchObject({ code: expect.stringContaining('One.') });
    expect(inPlainWords({})).toEqual({});
  });
});
