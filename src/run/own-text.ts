import type { Words } from './start';

/**
 * The words and scales of a set as its link writes them, such as
 * `length:cm,width:cm;species,versicolor,setosa;standardise,3.7,1.7,1.1,0.7`: the columns with their
 * units; the label, its y = 1 and its y = 0; how it was scaled, each shift and spread.
 */
export function ownText({ columns, label, scales, scaling }: Words): string {
  const names = columns.map(({ name, unit }) =>
    [name, ...(unit ? [unit] : [])].map(safe).join(':'),
  );
  const words = [label.name, label.one, label.zero].map(safe);
  const scaled = scales?.flatMap(({ shift, spread }) => [shift, spread]) ?? [];
  return [names, words, ...(scales ? [[scaling, ...scaled]] : [])].join(';');
}

/** A word in which no sign means anything to a link: a space is +, other signs ~ and their number. */
const safe = (word: string): string =>
  word
    .replace(/[^\p{L}\p{N} _.()²³°µ/-]/gu, (sign) => `~${sign.codePointAt(0)?.toString(16)}~`)
    .replaceAll(' ', '+');
