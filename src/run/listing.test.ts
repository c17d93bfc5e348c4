import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSetOf, drawn, startOf } from '../checks/arbitrary';
import { examHours, start, tiny } from '../checks/samples';
import { parts } from '../model/program';
import { listing, listingText, type Notation } from './listing';
import { type Notebook, notebook } from './notebook';
import type { Start } from './start';
import { valueAt } from './trace';

/** A notebook and how far its program is run. */
interface Case {
  readonly name: string;
  readonly book: Notebook;
  readonly iterations: number;
}

function caseOf(from: Start, mistake: string | undefined, iterations: number): Case {
  const book = notebook(from);
  book.setMistake(mistake);
  book.seek(String(iterations));
  const name = `${from.model} ${from.sets[0].name} ${from.loss}, mistake ${mistake}, ${iterations}`;
  return { name, book, iterations };
}

const slips = [undefined, 'db-overwritten'];
const losses = ['textbook', 'stable'] as const;
const lessons = [tiny, examHours].flatMap((set) =>
  losses.flatMap((loss) =>
    slips.flatMap((slip) => [1, 25].map((k) => caseOf({ ...start, sets: [set], loss }, slip, k))),
  ),
);
const random = fc.sample(drawn({ x: 1.5, w: 0.6, mistakes: false }), 24).flatMap((given) => {
  const inputs = { ...given.inputs, alpha: Math.min(given.inputs.alpha, 0.5) };
  return slips.map((slip) => caseOf(startOf({ ...given, inputs }), slip, 25));
});
const first = dataSetOf('first', { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1) });
const single = (['one-example', 'long-road'] as const).flatMap((model) =>
  [undefined, 'recomputed-between'].map((slip) =>
    caseOf({ ...start, model, sets: [first], mistakes: ['recomputed-between'] }, slip, 25),
  ),
);
const cases = [...lessons, ...random, ...single];

const textOf = ({ book, iterations }: Case, notation: Notation): string => {
  const { program, inputs } = book.view.value;
  return listingText(listing(program, inputs, notation, iterations));
};
const expectedOf = ({ book }: Case): number[] => {
  const { trace, program } = book.view.value;
  return program.parameters.map((p) => valueAt(trace, 'update', p) ?? Number.NaN);
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'listing-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the listings as files and runs them one after the other in one process. */
function printed(
  notation: Notation,
  extension: string,
  run: (files: string[]) => string,
): number[][] {
  const files = cases.map((one, k) => {
    const file = join(folder, `listing-${k}.${extension}`);
    writeFileSync(file, textOf(one, notation));
    return file;
  });
  return run(files)
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
}

describe('a listing runs as it stands', () => {
  it('in TypeScript, to the last bit of the parameters', () => {
    const found = printed('typescript', 'ts', (files) => {
      const main = join(folder, 'main.mjs');
      writeFileSync(main, `for (const file of ${JSON.stringify(files)}) await import(file);\n`);
      return execFileSync(process.execPath, [main], { encoding: 'utf8', stdio: 'pipe' });
    });
    expect(found).toHaveLength(cases.length);
    for (const [k, one] of cases.entries())
      expect(found[k], `${one.name}\n${textOf(one, 'typescript')}`).toEqual(expectedOf(one));
  });

  it('in Python, to 1e-12', (context) => {
    if (spawnSync('python3', ['--version']).status !== 0)
      context.skip(
        'python3 is missing: the Python listings were not run. Install it to test them.',
      );
    const found = printed('python', 'py', (files) => {
      const main = join(folder, 'main.py');
      writeFileSync(
        main,
        `import runpy\nfor file in ${JSON.stringify(files)}:\n    runpy.run_path(file)\n`,
      );
      return execFileSync('python3', [main], { encoding: 'utf8', stdio: 'pipe' });
    });
    expect(found).toHaveLength(cases.length);
    for (const [k, one] of cases.entries()) {
      const expected = expectedOf(one);
      expect(found[k]).toHaveLength(expected.length);
      for (const [j, value] of expected.entries()) {
        const gap = Math.abs((found[k]?.[j] ?? Number.NaN) - value);
        const message = `${one.name}: ${found[k]} beside ${expected}`;
        expect(gap / Math.max(1, Math.abs(value)), message).toBeLessThanOrEqual(1e-12);
      }
    }
  });
});

describe('a listing', () => {
  const { program, inputs } = notebook(start).view.value;

  it('in pseudo-code is the lecture’s loop', () => {
    expect(listingText(listing(program, inputs, 'pseudo', 1))).toBe(`repeat
    J = 0
    dw_1 = 0
    dw_2 = 0
    db = 0
    for i = 1 to m
        z = w_1 · x_1 + w_2 · x_2 + b
        a = σ(z)
        L = −(y · log(a) + (1 − y) · log(1 − a))
        J += L
        dz = a − y
        dw_1 += x_1 · dz
        dw_2 += x_2 · dz
        db += dz
    J = J / m
    dw_1 = dw_1 / m
    dw_2 = dw_2 / m
    db = db / m
    w_1 := w_1 − α · dw_1
    w_2 := w_2 − α · dw_2
    b := b − α · db
`);
  });

  it.each<Notation>(['pseudo', 'python', 'typescript'])(
    'in %s says of each line which equation it is',
    (notation) => {
      for (const { book } of cases) {
        const { program, inputs } = book.view.value;
        const lines = listing(program, inputs, notation, 3);
        const found = lines.flatMap(({ part, line }) =>
          line === undefined ? [] : [`${part} ${line}`],
        );
        expect(found).toEqual(parts.flatMap((part) => program[part].map((_, k) => `${part} ${k}`)));
        for (const { text } of lines) expect(text).toBe(text.trim());
      }
    },
  );

  it('declares in TypeScript what an example has of its own, and sums outside the loop', () => {
    const text = listingText(listing(program, inputs, 'typescript', 3));
    expect(text).toContain('\n    let dw_1 = 0;\n');
    expect(text).toContain('\n        const dz = a - y[i];\n        dw_1 += x_1[i] * dz;\n');
    expect(text).toContain('\n    dw_1 /= m;\n');
    expect(text).toContain('\n    w_1 = w_1 - alpha * dw_1;\n');
  });

  it('shows the mistaken line', () => {
    const book = notebook(start);
    book.setMistake('db-overwritten');
    const of = (notation: Notation): string =>
      listingText(listing(book.view.value.program, inputs, notation, 1));
    expect(of('pseudo')).toContain('        db = dz\n');
    expect(of('python')).toContain('        db = dz\n');
    expect(of('typescript')).toContain('        db = dz;\n');
  });
});
