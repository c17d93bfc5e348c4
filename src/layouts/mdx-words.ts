import { relative } from 'node:path';

/** What turns MDX into code, as Astro asks it of a Markdown processor. */
export interface Renderer {
  process(content: string, file: string, fields: Record<string, unknown>): Promise<unknown>;
}

/** A Markdown processor of Astro's, as far as it matters here. */
interface Processor {
  createMdxRenderer?(...all: never[]): Promise<Renderer>;
}

/**
 * The same processor, such that what MDX cannot read stops the build with file, line and what to look for
 * before MDX's own words.
 */
export function inPlainWords<T extends Processor>(processor: T): T {
  const create = processor.createMdxRenderer?.bind(processor);
  if (!create) return processor;
  const createMdxRenderer: Processor['createMdxRenderer'] = async (...all) => {
    const renderer = await create(...all);
    const plain: Renderer['process'] = async (content, file, fields) => {
      try {
        return await renderer.process(content, file, fields);
      } catch (error) {
        throw explained(error, relative(process.cwd(), file));
      }
    };
    return { ...renderer, process: plain };
  };
  return Object.assign(processor, { createMdxRenderer });
}

/** MDX begins with line and column; what does not is a sentence already, and stays as it is. */
function explained(error: unknown, file: string): unknown {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, words] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (words === undefined) return error;
  const reason = words.replace(/ \(mdx[\w-]*:[\w-]+\)$/, '');
  const plain = new Error(
    `${file}, line ${line}: ${cureOf(reason)}. In the words of MDX: ${reason}`,
    { cause: error },
  );
  return Object.assign(plain, { line: Number(line), column: Number(column) });
}

function cureOf(reason: string): string {
  const [, tag] = /closing tag for `<([^`>]*)>`/.exec(reason) ?? [];
  const where = /end of `paragraph`/.test(reason) ? ' in the same paragraph' : '';
  if (tag) return `<${tag}> is not closed: write <${tag} … />, or </${tag}> behind it${where}`;
  if (/character `!`/.test(reason)) return 'write a remark as {/* … */}';
  if (/oxc/.test(reason))
    return 'what stands in braces cannot be read: see that each text in it has its quotes, double ones if there is an apostrophe in it, with commas between; a brace of the text is written \\{';
  if (/brace/.test(reason))
    return 'a brace has no partner: close it, or write \\{ for a brace of the text';
  return 'a tag cannot be read: see that each ends in /> or has its closing tag, each { its } and each quote its partner; a < of the text is written &lt;';
}
