import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { propsOf } from './cell-props';
import { lessonCells } from './lesson-cells';
import { proseCells } from './prose-cells';

const compile = (text: string) =>
  mdxToJs(text, {
    mdastPlugins: [proseCells],
    fileURL: pathToFileURL('content/lessons/01-x.mdx'),
  }).code;

describe('the cells of a lesson', () => {
  it.each([
    ['<Vlaue at="1/1/z" />', 'there is no cell <Vlaue>: the cells are AtZ, '],
    ['Now <value at="1/1/z" />.', 'there is no cell <value>: write <Value>.'],
    ['<Pass />', '<Pass> needs the attribute of: write of="zero".'],
    [
      '<Goto at="1/1/z">*now <Value att="1" />*</Goto>',
      '<Value> has no attribute att: it knows at,',
    ],
    ['<Value at={1/2/dz} />', '<Value> cannot read its attribute at: write at="…".'],
    ['<CostPlot iterations={many} />', '<CostPlot> cannot read its attribute iterations: write'],
    [
      '<Predict name="which" exercise choices={["a"]} answer="a" />',
      '<Predict> counts exercises only where exercise is its first attribute: write <Predict exercise name',
    ],
    ['The set {a, b}.', '{a, b} would be read as code: write \\{ and \\} for braces'],
    ['{16}', '{16} would be read as code: '],
  ])('%s stops with “%s”', (tag, sentence) => {
    expect(() => compile(`One.\n\n${tag}\n`)).toThrow(
      `content/lessons/01-x.mdx, line 3: ${sentence}`,
    );
  });

  it('learn their lines, one within another too, and HTML stays as it is', () => {
    const code = compile('<details>\n\n<Goto at="a">so <Value at="b" /></Goto>\n\n</details>\n');
    expect(code.match(/line: "3"/g)).toHaveLength(2);
    expect(code).toContain('so ');
    expect(code).not.toMatch(/line: "[^3]/);
  });

  it('leaves remarks and escaped braces alone, and an exercise that is one from its first word on', () => {
    const code = compile(
      'A \\{set\\} {/* a\nremark */}{/**/}.\n\n{/* {one} */}\n\n<Predict exercise at="a" />\n\n<Predict at="a" exercise={false} />\n',
    );
    expect(code).toContain('A {set}');
  });

  it.each(lessonCells)('%s says of each attribute what it means', (cell) => {
    const source = readFileSync(new URL(`../cells/${cell}.astro`, import.meta.url), 'utf8');
    const props = propsOf(source);
    expect(props.length).toBeGreaterThan(0);
    expect(props.filter(({ means }) => means === '')).toEqual([]);
  });
});
