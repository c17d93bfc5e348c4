import { runInNewContext } from 'node:vm';

/** An attribute of a cell, as its wrapper declares it. */
export interface Prop {
  readonly name: string;
  /** Its type in TypeScript, such as `'a' | 'z'` or `number`. */
  readonly type: string;
  readonly required: boolean;
  /** The sentence that stands above it; '' if there is none. */
  readonly means: string;
}

/** An attribute as a lesson writes it, with either a text or code. */
export interface Written {
  readonly name: string;
  /** What stands between the quotes; `true` for an attribute without a value. */
  readonly text?: string | true;
  /** What stands between the braces. */
  readonly code?: string;
}

/**
 * The attributes of a cell, from the interface `Props` of its wrapper as Biome lays it out.
 *
 * @param source the text of the `.astro` file
 */
export function propsOf(source: string): Prop[] {
  const body = /^interface Props \{\n(.*?)^\}/ms.exec(source)?.[1] ?? '';
  const line = /(?:^ {2}\/\*\* (.*?) ?\*\/\n)?^ {2}(\w+)(\??): (.*?);$/gms;
  return [...body.matchAll(line)].map(([, means = '', name = '', mark, type = '']) => ({
    name,
    type,
    required: mark === '',
    means,
  }));
}

/**
 * What is wrong with the attributes of a cell, in a sentence; undefined if nothing is.
 * A type that has a name of its own is left to the cell itself.
 */
export function complaintAbout(
  cell: string,
  props: readonly Prop[],
  written: readonly Written[],
): string | undefined {
  const names = props.map(({ name }) => name).join(', ');
  for (const { name, text, code } of written) {
    const prop = props.find((known) => known.name === name);
    if (!prop) return `<${cell}> has no attribute ${name}: it knows ${names || 'none'}.`;
    const wanted = code === undefined ? wantedFor(prop, text ?? true) : wantedForCode(prop, code);
    if (wanted) return `<${cell}> cannot read its attribute ${name}: write ${wanted}.`;
  }
  const missing = props.find(
    ({ name, required }) => required && !written.some((one) => one.name === name),
  );
  return missing && `<${cell}> needs the attribute ${missing.name}: write ${writtenAs(missing)}.`;
}

function wantedFor(prop: Prop, text: string | true): string | undefined {
  const { name, type } = prop;
  if (text === true) return type === 'boolean' ? undefined : writtenAs(prop);
  if (type === 'boolean') return `${name} alone, or ${name}={false}`;
  if (type === 'number' || type.includes('[]') || /^\d/.test(type)) return writtenAs(prop);
  const choices = choicesOf(type);
  return choices.length === 0 || choices.includes(text)
    ? undefined
    : choices.map((choice) => `${name}="${choice}"`).join(' or ');
}

function wantedForCode(prop: Prop, code: string): string | undefined {
  const { name, type } = prop;
  const value = valueIn(code);
  const isList = (kind: string) =>
    Array.isArray(value) && value.every((entry) => typeof entry === kind);
  const choices = choicesOf(type);
  if (choices.length > 0)
    return choices.includes(String(value)) ? undefined : wantedFor(prop, String(value));
  if (/^\d/.test(type))
    return type.split(' | ').map(Number).includes(Number(value)) ? undefined : writtenAs(prop);
  if (type.includes('number[]')) return isList('number') ? undefined : writtenAs(prop);
  if (type.includes('string[]')) return isList('string') ? undefined : writtenAs(prop);
  if (type === 'boolean')
    return typeof value === type ? undefined : `${name} alone, or ${name}={false}`;
  const fits = type === 'string' || type === 'number' ? typeof value === type : value !== undefined;
  return fits ? undefined : writtenAs(prop);
}

/** What the code of an attribute is, which knows no names; undefined if it is nothing. */
function valueIn(code: string): unknown {
  try {
    return runInNewContext(`(${code})`, {}, { timeout: 1000 });
  } catch {
    return undefined;
  }
}

/** How an attribute is written, such as `z={1}` or `of="a"`; of several values the first. */
export function writtenAs({ name, type }: Prop): string {
  if (/^\d/.test(type)) return `${name}={${type.split(' ')[0]}}`;
  if (type.includes('number[]')) return `${name}={[0.1, 1]}`;
  if (type.includes('string[]')) return `${name}={['one', 'another']}`;
  if (type === 'boolean') return name;
  return type === 'number' ? `${name}={1}` : `${name}="${choicesOf(type)[0] ?? '…'}"`;
}

/** The texts of a type that lists them, such as `'a' | 'z'`; none for any other type. */
function choicesOf(type: string): string[] {
  if (!/^'[^']*'( \| '[^']*')*$/.test(type)) return [];
  return [...type.matchAll(/'([^']*)'/g)].map(([, choice = '']) => choice);
}
