import { z } from 'astro/zod';
import { fields, text } from './content.fields';

/** What a symbol is, in the order in which /symbols/ lists them; the first four have a colour. */
export const symbolGroups = ['data', 'parameter', 'forward', 'backward', 'count', 'sign'] as const;

const steps = z
  .array(
    z.string().regex(/^(input(\/i)?|K\/(zero|i|average|update))\/[a-zA-Z]+(_j)?$/, {
      error: 'Write an address pattern, such as K/i/dz, K/average/dw_j or input/w_j.',
    }),
    { error: 'Write a list of address patterns, as in [K/i/dz].' },
  )
  .default([]);

/** One entry of content/symbols.yaml. Texts may hold formulas between dollar signs. */
export const symbol = fields({
  written: text('the letter as formulas write it')
    .optional()
    .describe('The letter or sign itself, where it is not the name of the entry: Σ for sum.'),
  also: z
    .array(text('another way of writing it'), { error: 'Write a list, as in [ŷ].' })
    .default([])
    .describe('Other ways of writing the same.'),
  group: z
    .enum(symbolGroups, { error: `Write one of ${symbolGroups.join(', ')}.` })
    .describe('What it is: data, parameter, forward, backward, count or sign.'),
  name: text('a name').describe('Its name in words, as one would say it.'),
  derivative: text('what it is the derivative of')
    .optional()
    .describe('Of the letters with d: what is derived, and with respect to what.'),
  shape: text('how many numbers it is').describe(
    'How many numbers it is: one, one for each example, n × m …; of a sign, what it is put to.',
  ),
  steps: steps.describe(
    'Addresses of the steps that make it, with K, i and j for the numbers; of inputs, input/….',
  ),
  sentence: text('a sentence').describe('What it means, in a sentence or two.'),
  note: text('a note').optional().describe('Where people stumble over it, and the answer.'),
});

/** One entry of content/symbols.yaml, checked. */
export type SymbolEntry = z.infer<typeof symbol>;
