import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lesson } from '../content.config';
import { proseCells } from '../layouts/prose-cells';
import { proseMath } from '../typeset/prose-math';
import { entriesOf } from './content';

const tool = fileURLToPath(new URL('../../tools/new-lesson.mjs', import.meta.url));
let top = '';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'new-lesson-'));
  mkdirSync(join(top, 'content/lessons'), { recursive: true });
  writeFileSync(join(top, 'content/lessons/00-before.mdx'), '');
  writeFileSync(join(top, 'content/lessons/07-loop.mdx'), '');
});
afterEach(() => rmSync(top, { recursive: true }));

describe('npm run new-lesson', () => {
  it('writes a lesson behind the last one, with which nothing is wrong', async () => {
    const { status, stdout } = run('what-is-loss');
    expect(stdout).toContain('content/lessons/08-what-is-loss.mdx is there.');
    expect(status).toBe(0);
    const text = readFileSync(join(top, 'content/lessons/08-what-is-loss.mdx'), 'utf8');
    const [, frontmatter = '', content = ''] = text.split(/^---$/m);
    const yaml = join(top, 'fields.yaml');
    writeFileSync(yaml, `lesson:\n${frontmatter.replace(/^/gm, '  ')}`);
    expect(lesson.parse((await entriesOf(yaml)).get('lesson')).title).toBe('What is loss');
    const options = { features: { math: true }, mdastPlugins: [proseCells, proseMath] };
    expect(mdxToJs(content, options).code).toContain('Exercise');
  });

  it.each([
    [[], 'Give the lesson one name'],
    [['Loss'], 'Give the lesson one name'],
    [['07-loss'], 'Give the lesson one name'],
    [['../loss'], 'Give the lesson one name'],
    [['what', 'is'], 'Give the lesson one name'],
    [['loop'], 'content/lessons/07-loop.mdx has that name; choose another.'],
  ])('refuses %j', (words, sentence) => {
    const { status, stderr } = run(...words);
    expect(stderr).toContain(sentence);
    expect(status).toBe(1);
    expect(readdirSync(join(top, 'content/lessons'))).toHaveLength(2);
  });

  it('goes on behind 99', () => {
    writeFileSync(join(top, 'content/lessons/99-last.mdx'), '');
    expect(run('more').stdout).toContain('content/lessons/100-more.mdx is there.');
    expect(run('last').stderr).toContain('content/lessons/99-last.mdx has that name');
    expect(run('further').stdout).toContain('content/lessons/101-further.mdx is there.');
  });
});

const run = (...words: string[]) =>
  spawnSync(process.execPath, [tool, ...words], { cwd: top, encoding: 'utf8' });
