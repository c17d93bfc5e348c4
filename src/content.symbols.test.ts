import { describe, expect, it } from 'vitest';
import { entriesOf } from './checks/content';
import { symbol } from './content.symbols';
import { symbolsOf } from './math/expr';
import { type ModelName, models } from './model/models';
import { type Program, parts } from './model/program';
import { entryOf, lettersOf } from './run/equation-letters';

const entries = new Map(
  [...(await entriesOf('content/symbols.yaml'))].map(([id, data]) => [id, symbol.parse(data)]),
);
const programs: Program[] = Object.values(models).flatMap((model) => [1, 3].map((n) => model(n)));
const equationsOf = (program: Program) => parts.flatMap((part) => program[part]);

describe('the list of symbols', () => {
  it.each(Object.keys(models) as ModelName[])('has every symbol of the program %s', (name) => {
    const program = models[name](3);
    const symbols = [
      ...program.data,
      ...program.parameters,
      ...equationsOf(program).flatMap(({ symbol, right }) => [symbol, ...symbolsOf(right)]),
    ];
    expect(symbols.length).toBeGreaterThan(10);
    for (const one of symbols) expect(entries.has(entryOf(one)), one).toBe(true);
  });

  it('has every letter that a formula’s button asks for', () => {
    const letters = programs.flatMap(equationsOf).flatMap(lettersOf);
    for (const { entry } of letters) expect([...entries.keys()]).toContain(entry);
    for (const { entry, written } of letters.filter(({ entry }) => /^(add|assign)$/.test(entry)))
      expect(entries.get(entry)?.written).toBe(written);
  });

  it('has the letters of the lecture and its signs', () => {
    const written = [...entries].flatMap(([id, { written, also }]) => [written ?? id, ...also]);
    for (const letter of 'x_j y m n i j w_j b alpha z a ŷ σ L J dz da dw_j db e log Σ ∂ := +='.split(
      ' ',
    ))
      expect(written).toContain(letter);
    expect(new Set(written).size).toBe(written.length);
  });

  it('says of every letter with d what it is the derivative of', () => {
    const slopes = [...entries].filter(([id]) => /^d[a-zA-Z]+(_j)?$/.test(id) && id !== 'delta');
    expect(slopes.length).toBeGreaterThanOrEqual(4);
    for (const [id, { derivative }] of slopes) expect(derivative, id).toBeDefined();
  });

  it('names only steps that some program executes', () => {
    const executed = new Set(
      programs.flatMap((program) =>
        parts.flatMap((part) =>
          program[part].map(({ symbol }) => `K/${part === 'each' ? 'i' : part}/${entryOf(symbol)}`),
        ),
      ),
    );
    const inputs = ['input/i/x_j', 'input/i/y', 'input/w_j', 'input/b', 'input/alpha'];
    for (const step of [...entries.values()].flatMap(({ steps }) => steps))
      expect([...executed, ...inputs]).toContain(step);
  });
});

describe('an entry', () => {
  const z = { group: 'forward', name: 'weighted sum', shape: 'one', sentence: 'A sum.' };

  it('needs no more than a group, a name, a shape and a sentence', () => {
    expect(symbol.parse(z)).toEqual({ ...z, also: [], steps: [] });
  });

  it.each([
    [{ name: undefined }, 'name: Write a name.'],
    [{ sentence: ' ' }, 'sentence: Write a sentence: it is empty.'],
    [{ group: 'letter' }, 'group: Write one of data, parameter, forward, backward, count, sign.'],
    [
      { steps: ['3/2/dz'] },
      'steps.0: Write an address pattern, such as K/i/dz, K/average/dw_j or input/w_j.',
    ],
    [
      { meaning: 'x' },
      ': There is no field meaning: the fields are written, also, group, name, derivative, shape, steps, sentence, note.',
    ],
  ])('with %j stops with “%s”', (change, sentence) => {
    const { error } = symbol.safeParse({ ...z, ...change });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      sentence,
    ]);
  });
});
