import { readFileSync } from 'node:fs';
import {
  defineMdastPlugin,
  type MdastContent,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { complaintAt, type Placed } from '../typeset/prose-place.ts';
import { complaintAbout, type Prop, propsOf, type Written } from './cell-props.ts';
import { type LessonCell, lessonCells } from './lesson-cells.ts';

/**
 * Holds each cell of a lesson against what there is, and tells it its line for later complaints.
 *
 * Throws a sentence with file, line and cure for a cell or an attribute that does not exist or cannot be
 * read, and for braces in the text, which MDX takes for code.
 */
export const proseCells = defineMdastPlugin({
  name: 'prose-cells',
  options: { position: true },
  mdxJsxFlowElement: check,
  mdxJsxTextElement: check,
  mdxFlowExpression: checkBraces,
  mdxTextExpression: checkBraces,
});

type Tag = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;

function check(tag: Tag, context: MdastVisitorContext): undefined {
  const { name, attributes } = tag;
  if (name === null || name === 'Fragment') return;
  const line = tag.position?.start.line;
  const cell = lessonCells.find((known) => known === name);
  const complaint = cell ? aboutAttributes(cell, tag) : aboutName(name);
  if (complaint) throw complaintAt(tag, context, complaint);
  if (cell && line !== undefined)
    context.replaceNode(tag, {
      ...tag,
      attributes: [...attributes, { type: 'mdxJsxAttribute', name: 'line', value: String(line) }],
    } as MdastContent);
}

/** A lesson has no code of its own: what is in braces must be a remark. */
function checkBraces(braces: Placed & { readonly value: string }, context: MdastVisitorContext) {
  const { value } = braces;
  if (/^\s*(\/\*.*\*\/\s*)*$/s.test(value)) return;
  const sentence = `{${value}} would be read as code: write \\{ and \\} for braces in the text, or put it between dollar signs.`;
  throw complaintAt(braces, context, sentence);
}

/** Small letters are HTML, unless only they keep the name from being a cell's. */
function aboutName(name: string): string | undefined {
  const meant = lessonCells.find((known) => known.toLowerCase() === name.toLowerCase());
  if (meant) return `there is no cell <${name}>: write <${meant}>.`;
  return /^[a-z]/.test(name)
    ? undefined
    : `there is no cell <${name}>: the cells are ${lessonCells.join(', ')}.`;
}

function aboutAttributes(cell: LessonCell, { attributes }: Tag): string | undefined {
  const written = attributes.flatMap((one): Written[] => {
    if (one.type !== 'mdxJsxAttribute') return [];
    const { name, value } = one;
    if (value === null || value === undefined) return [{ name, text: true }];
    return [typeof value === 'string' ? { name, text: value } : { name, code: value.value }];
  });
  return complaintAbout(cell, knownProps(cell), written) ?? aboutExercise(cell, written);
}

/** `exercisesOf` counts them in the text of the lesson, where it sees only how a tag begins. */
function aboutExercise(cell: LessonCell, written: readonly Written[]): string | undefined {
  const place = written.findIndex(({ name, text }) => name === 'exercise' && text === true);
  return cell === 'Predict' && place > 0
    ? `<Predict> counts exercises only where exercise is its first attribute: write <Predict exercise ${written[0]?.name}…`
    : undefined;
}

const read = new Map<LessonCell, Prop[]>();

function knownProps(cell: LessonCell): Prop[] {
  const known =
    read.get(cell) ??
    propsOf(readFileSync(new URL(`../cells/${cell}.astro`, import.meta.url), 'utf8'));
  read.set(cell, known);
  return known;
}
