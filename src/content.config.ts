// Not from astro:content, so that unit tests can load this file.
import { defineCollection } from 'astro/content/config';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
import { fields, minutes, number, text } from './content.fields';
import { folder } from './content.loader';
import { fileInOrder, order } from './content.order';
import { symbol } from './content.symbols';
import { noteRow, plan, question } from './content.teach';
import { readRows } from './layouts/rows';
import { mistakes } from './model/mistakes';
import { type ModelName, models } from './model/models';

const pace = z.enum(['line', 'pass', 'example'], { error: 'Write line, pass or example.' });

/** How a reader's first notebook of a lesson begins; a page makes its `Start` from it. */
export const notebook = fields({
  sets: z
    .tuple([text('the name of a data set')], text('the name of a data set'), {
      error: 'Write a list of at least one data set, as in [tiny].',
    })
    .describe('Data sets to choose from, by file name without .yaml; the first is there at first.'),
  mistakes: z
    .array(
      z.enum(Object.keys(mistakes), {
        error: `Write one of ${Object.keys(mistakes).join(', ')}.`,
      }),
      {
        error: 'Write a list of mistakes, as in [].',
      },
    )
    .default([])
    .describe('Mistakes that the reader may switch on, by their names in src/model/mistakes.ts.'),
  model: z
    .enum(Object.keys(models) as [ModelName, ...ModelName[]], {
      error: `Write one of ${Object.keys(models).join(', ')}.`,
    })
    .default('loop')
    .describe('Which program it runs, by its name in src/model/models.ts; left out, loop.'),
  desk: z
    .enum(['listing', 'graph'], { error: 'Write listing or graph.' })
    .default('listing')
    .describe(
      'What stands at the foot of the desk: listing, the program as code, or graph; left out, listing.',
    ),
  loss: z
    .enum(['textbook', 'stable'], { error: 'Write textbook or stable.' })
    .default('textbook')
    .describe(
      'How L is written at first: textbook, or stable, the form that stays finite; left out, textbook.',
    ),
  pace: z
    .tuple([pace], pace, { error: 'Write a list of paces, as in [line, pass, example].' })
    .default(['line'])
    .describe(
      'Which button is suggested in example 1, 2, 3 …: line, pass or example, the whole at a time; the last holds on. Left out, line.',
    ),
  guess: z
    .boolean({ error: 'Write true or false.' })
    .default(false)
    .describe(
      'Whether “Guess first” is on at first, true or false: Step then asks before it shows a number.',
    ),
}).describe('The notebook that the cells of the lesson share.');

/** What stands at the top of a lesson. Its order and its address come from the name of its file. */
export const lesson = fields({
  title: text('a title').describe('The heading of the page and its name in every list.'),
  description: text('a description').describe(
    'One or two sentences for search engines and link previews.',
  ),
  aim: text('an aim').describe(
    'What one can do afterwards, as the end of “After this, you can …”.',
  ),
  minutes: minutes.describe('How long the lesson takes a beginner, in whole minutes.'),
  notebook: notebook.optional(),
});

const column = fields({
  symbol: text('a symbol such as x_1').describe(
    'The letter in the formulas: x_1, x_2 … in this order.',
  ),
  name: text('the name of the column').describe('What was measured, in words.'),
  unit: z
    .string({ error: 'Write a unit, or "" for a mere number.' })
    .describe('Its unit, or "" for a mere number.'),
});

const label = fields({
  name: text('what y stands for').describe('The question that y answers, in words.'),
  one: text('what y = 1 stands for').describe('What y = 1 means.'),
  zero: text('what y = 0 stands for').describe('What y = 0 means.'),
});

const start = fields({
  w: z.array(number('each weight')).describe('The weights to start with, one for each column.'),
  b: number('b').describe('The bias to start with.'),
  alpha: number('alpha')
    .positive({ error: 'alpha must be above 0.' })
    .describe('The learning rate α, above 0.'),
});

/** One file of content/datasets: examples with their meaning, source and licence. */
export const dataset = fields({
  title: text('a title').describe('Its name in the menu.'),
  description: text('a description').describe(
    'One sentence: whose data, and what is asked of them.',
  ),
  source: text('a source').describe(
    'Where the data are from, in a sentence, so that a reader can find them.',
  ),
  url: z
    .url({ error: 'Write a whole address, with https://.' })
    .optional()
    .describe('Where the source is on the web, if it is.'),
  licence: text('a licence').describe('Under which terms they may be passed on.'),
  columns: z
    .array(column)
    .min(1, { error: 'Describe at least one column.' })
    .describe('The features, in the order of the rows.'),
  label: label.describe('What y is.'),
  scale: z
    .enum(['none', 'standardise'], { error: 'Write none or standardise.' })
    .default('none')
    .describe(
      'With standardise, the site standardises the columns before anything is computed; left out, none.',
    ),
  start: start.describe('Where descent begins unless the reader changes it.'),
  rows: text('the rows').describe('The examples, one a line: x_1,…,x_n,y.'),
}).transform(({ rows, ...rest }, context) => {
  const n = rest.columns.length;
  rest.columns.forEach(({ symbol }, j) => {
    if (symbol !== `x_${j + 1}`)
      context.addIssue({
        code: 'custom',
        path: ['columns', j],
        message: `Column ${j + 1} is called ${symbol}: call it x_${j + 1}.`,
      });
  });
  if (rest.start.w.length !== n)
    context.addIssue({
      code: 'custom',
      path: ['start', 'w'],
      message: `w has ${rest.start.w.length} values for ${n} columns: give each its own.`,
    });
  const read = readRows(rows, n);
  if ('rows' in read) return { ...rest, rows: read.rows };
  for (const { row, message } of read.problems)
    context.addIssue({ code: 'custom', path: ['rows', row], message });
  return z.NEVER;
});

const lessons = defineCollection({
  loader: folder(
    { base: 'content/lessons', pattern: '*.mdx', schema: lesson },
    lessonName,
    (file) => String(Number.parseInt(file, 10)),
  ),
  schema: lesson,
});
const datasets = defineCollection({
  loader: folder({ base: 'content/datasets', pattern: '*.yaml', schema: dataset }, (file) =>
    file.replace(/\.yaml$/, ''),
  ),
  schema: dataset,
});

const symbols = defineCollection({
  loader: fileInOrder('content/symbols.yaml'),
  schema: symbol.extend({ order }),
});
const notes = defineCollection({
  loader: fileInOrder('content/teach/notes.yaml'),
  schema: noteRow.extend({ order }),
});
const questions = defineCollection({
  loader: file('content/teach/questions.yaml'),
  schema: question,
});
const plans = defineCollection({ loader: file('content/teach/plans.yaml'), schema: plan });

/** A data set as the pages get it: its file, and the rows as numbers, checked. */
export type Dataset = z.infer<typeof dataset>;

/** The part `notebook` of a lesson's frontmatter. */
export type Notebook = z.infer<typeof notebook>;

export const collections = { lessons, datasets, symbols, notes, questions, plans };

/** `07-loop.mdx` gives `loop`, the last part of the lesson's address. */
function lessonName(file: string): string {
  const name = /^\d{2,}-([a-z][a-z-]*)\.mdx$/.exec(file)?.[1];
  if (!name)
    throw new Error(
      `content/lessons/${file}: call the file NN-name.mdx, two digits or more for its place and a name in small letters.`,
    );
  return name;
}
