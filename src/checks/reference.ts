import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { propsOf, writtenAs } from '../layouts/cell-props';
import { lessonCells } from '../layouts/lesson-cells';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file. @param name from the top folder, such as `CONTRIBUTING.md` */
export const textOf = (name: string): string => readFileSync(join(top, name), 'utf8');

/** The names of all cells, those of the pages’ own too. */
export const cellNames = (): string[] =>
  globSync('src/cells/*.astro', { cwd: top }).map((file) => file.replace(/^.*\/|\.astro$/g, ''));

/** A table of the fields of a schema, inner ones as `start.w`, with the sentence that describes each. */
export function fieldTable(schema: z.ZodType): string {
  const rows = fieldsOf(schema, '').map(
    ([name, what, may]) => `| \`${name}\`${may ? ' (optional)' : ''} | ${what} |`,
  );
  return ['| field | is |', '| --- | --- |', ...rows].join('\n');
}

/** A table of the attributes that lessons’ cells know beside `notebook`, from their wrappers. */
export function attributeTable(): string {
  const rows = lessonCells.flatMap((cell) =>
    propsOf(textOf(`src/cells/${cell}.astro`))
      .filter(({ name }) => name !== 'notebook')
      .map((prop) => {
        const mark = prop.required ? ', needed' : '';
        return `| \`${cell}\` | \`${writtenAs(prop)}\`${mark} | ${prop.means} |`;
      }),
  );
  return ['| cell | attribute | means |', '| --- | --- | --- |', ...rows].join('\n');
}

type Field = readonly [name: string, what: string | undefined, optional: boolean];

function fieldsOf(schema: z.ZodType, prefix: string): Field[] {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
    [
      prefix + name,
      field.description ?? unwrapped(field).description,
      field.safeParse(undefined).success,
    ] as const,
    ...fieldsOf(field, `${prefix}${name}.`),
  ]);
}

/** What a schema holds that may be left out, is listed, or is changed once it is read. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return unwrapped(schema.element as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in as z.ZodType);
  return schema;
}
