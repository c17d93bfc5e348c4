import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, exportedCases, gap, printedNumbers, shownBy } from '../checks/exported';
import { pythonWith } from '../checks/python';
import { hostileSet, start, tiny } from '../checks/samples';
import { pythonScript } from './export-script';
import { valueAt } from './trace';

const cases = exportedCases();
const hostile = exported({ ...start, sets: [hostileSet] }, 'db-overwritten', 3);
const harmless = exported({ ...start, sets: [tiny] }, 'db-overwritten', 3);

/** Runs scripts one after the other and prints what each has printed, as one list; parses others. */
const runner = `import ast, contextlib, io, json, pathlib, runpy, sys, warnings
warnings.simplefilter("error")
given = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
printed = []
for file in given["run"]:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        runpy.run_path(file)
    printed.append(out.getvalue())
trees = [ast.dump(ast.parse(pathlib.Path(file).read_bytes())) for file in given["parse"]]
print(json.dumps({"printed": printed, "trees": trees}))
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'script-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('a Python script to take along', () => {
  it('prints the page’s numbers, and holds no code of others', (context) => {
    const python = pythonWith('numpy');
    if (!python)
      return context.skip(
        'python3 with NumPy is missing: the exported scripts were not run. Install it to test them.',
      );
    const run = cases.map(({ book }, k) => saved(`${k}.py`, pythonScript(book.view.value)));
    const parse = [hostile, harmless].map(({ book }, k) =>
      saved(`parse-${k}.py`, pythonScript(book.view.value)),
    );
    const given = saved('given.json', JSON.stringify({ run, parse }));
    const out = execFileSync(python, [saved('main.py', runner), given], { encoding: 'utf8' });
    const { printed, trees } = JSON.parse(out) as { printed: string[]; trees: string[] };

    for (const [k, one] of cases.entries()) {
      const found = printedNumbers(printed[k] ?? '');
      const { trace, program } = one.book.view.value;
      const expected = shownBy(one);
      for (const p of program.parameters)
        expected.set(p, valueAt(trace, 'update', p) ?? Number.NaN);
      const cost = program.single ? valueAt(trace, 1, 'L') : valueAt(trace, 'average', 'J');
      expected.set(program.single ? 'L' : 'J', cost ?? Number.NaN);
      expect([...found.keys()].sort(), one.name).toEqual([...expected.keys()].sort());
      for (const [at, value] of expected)
        expect(
          gap(found.get(at), value),
          `${one.name}: ${at} is ${found.get(at)}, on the page ${value}`,
        ).toBeLessThanOrEqual(1e-12);
    }
    expect(trees[0]).toBe(trees[1]);
  });

  it('comes upon ∞ and NaN in these cases', () => {
    const all = cases.flatMap((one) => [...shownBy(one).values()]);
    expect(all.some(Number.isNaN)).toBe(true);
    expect(all).toContain(Number.POSITIVE_INFINITY);
  });

  it('writes the program as the page does, its slip, and the words for its letters', () => {
    const text = pythonScript(harmless.book.view.value);
    expect(text).toContain('\n        db = dz\n');
    expect(text).toContain('# The program has a slip in it: db = dz for db += dz.\n');
    expect(text).toContain('\nx_1 = np.array([2.0, 3.0, 2.0, 0.0])\n');
    expect(text).toContain('\nK = 3  # iterations\n');
  });
});
