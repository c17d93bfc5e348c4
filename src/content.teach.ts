import { z } from 'astro/zod';
import { fields, minutes, text } from './content.fields';

const lessonName = z.string().regex(/^[a-z][a-z-]*$/, {
  error: 'Write the name of a lesson as in its address, such as loop.',
});

/** One formula or remark of the lecture notes. Texts may hold formulas between dollar signs. */
export const noteRow = fields({
  slide: text('the slide').describe('The slide, by its title; rows of a slide follow each other.'),
  formula: text('a formula').optional().describe('The formula of the notes, as TeX; or none.'),
  remark: text('a remark').optional().describe('What the notes say in words, in other words.'),
  lessons: z
    .array(lessonName, { error: 'Write a list of lessons, as in [loop].' })
    .min(1, { error: 'Name at least one lesson.' })
    .describe('The lessons that teach it, the main one first.'),
  cell: text('a cell').describe('Which cell shows it there, and where.'),
  slip: text('what is put right').optional().describe('A slip of the notes, and what is right.'),
});

/** What a teacher may ask in a lesson, before the class sees the answer. */
export const question = fields({
  ask: text('a question').describe('One question that can be answered by show of hands.'),
  before: text('a place')
    .optional()
    .describe('What stands after # in the link that opens just before the answer.'),
  after: text('a place')
    .optional()
    .describe('What stands after # in the link that opens with the answer.'),
});

/** A plan for a class; the minutes of its rows are the minutes of the whole. */
export const plan = fields({
  minutes: minutes.describe('How long the class is.'),
  rows: z
    .array(
      fields({
        minutes: minutes.describe('How long this takes.'),
        lesson: lessonName.optional().describe('Which lesson is open; or none.'),
        what: text('what is done').describe('What teacher and class do.'),
      }),
    )
    .describe('What happens, in order.'),
}).superRefine((value, context) => {
  const sum = value.rows.reduce((total, row) => total + row.minutes, 0);
  if (sum !== value.minutes)
    context.addIssue({
      code: 'custom',
      path: ['rows'],
      message: `The rows take ${sum} minutes, the class ${value.minutes}: make them equal.`,
    });
});
