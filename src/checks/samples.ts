import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRows } from '../layouts/rows';
import { scaledRows } from '../run/scaling';
import type { DataSet, Start } from '../run/start';

/** The two data sets of the lesson `loop`, read from content/datasets. */
export const tiny = sample('tiny', 2);
export const examHours = sample('exam-hours', 1);

/** The flowers of the lesson `more-features`, standardised as the site does it. */
export const irisPetals = standardised(sample('iris-petals', 2));

/** The first set under words that try to become code, formula or encoding. */
export const hostileSet: DataSet = {
  ...tiny,
  title: 'coding: utf-7\r\nraise SystemExit("title")\u2028"""',
  columns: [
    { symbol: 'x_1', name: '"\nraise SystemExit("x_1")\n#', unit: "'\\" },
    { symbol: 'x_2', name: '$\\frac{', unit: '\u202e\ud800\0' },
  ],
  label: { name: '=1+2', one: '");quit()#', zero: '{1/0} %s' },
};

/** A notebook's start with both data sets, the notes' slip to switch on, and nothing asked first. */
export const start: Start = {
  name: 'main',
  sets: [tiny, examHours],
  model: 'loop',
  mistakes: ['db-overwritten'],
  loss: 'textbook',
  pace: ['line', 'pass', 'example'],
  guess: false,
};

/** Reads the numbers of a data set; its words are not needed here. */
function sample(name: string, n: number): DataSet {
  const file = fileURLToPath(new URL(`../../content/datasets/${name}.yaml`, import.meta.url));
  const yaml = readFileSync(file, 'utf8');
  const field = (pattern: RegExp): string => {
    const found = pattern.exec(yaml)?.[1];
    if (found === undefined) throw new Error(`${name}.yaml has nothing like ${pattern}.`);
    return found;
  };
  const read = readRows(field(/^rows: \|\n((?: {2}.*\n?)+)/m), n);
  if ('problems' in read) throw new Error(read.problems.join(' '));
  const w = field(/^start:.*\bw: \[([^\]]*)\]/m)
    .split(',')
    .map(Number);
  return {
    name,
    title: name,
    columns: w.map((_, k) => ({ symbol: `x_${k + 1}`, name: `feature ${k + 1}` })),
    label: { name: 'passed', one: 'passed', zero: 'failed' },
    inputs: {
      rows: read.rows,
      parameters: [...w, Number(field(/^start:.*\bb: ([^,}]+)/m))],
      alpha: Number(field(/^start:.*\balpha: ([^,}]+)/m)),
    },
  };
}

function standardised(set: DataSet): DataSet {
  const { rows, scales } = scaledRows(set.inputs.rows, 'standardise');
  return { ...set, inputs: { ...set.inputs, rows }, scales };
}
