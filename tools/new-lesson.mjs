import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Writes a lesson to begin with, behind the last one: `npm run new-lesson NAME`.

const folder = 'content/lessons';

try {
  const file = newLesson(process.argv.slice(2));
  console.log(
    `${file} is there. See it with \`npm run dev\`; CONTRIBUTING.md says what can go in.`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Writes the file and returns its name; throws a sentence if the name is bad or taken. */
function newLesson([name = '', ...others]) {
  if (others.length > 0 || !/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(
      'Give the lesson one name of small letters and hyphens, as in: npm run new-lesson what-is-loss',
    );
  const lessons = readdirSync(folder).filter((file) => /^\d{2,}-.*\.mdx$/.test(file));
  const taken = lessons.find((file) => file.replace(/^\d+-|\.mdx$/g, '') === name);
  if (taken) throw new Error(`${folder}/${taken} has that name; choose another.`);
  const number = Math.max(-1, ...lessons.map((file) => Number.parseInt(file, 10))) + 1;
  const file = join(folder, `${String(number).padStart(2, '0')}-${name}.mdx`);
  writeFileSync(file, skeleton(name), { flag: 'wx' });
  return file;
}

function skeleton(name) {
  const words = name.replaceAll('-', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return `---
title: "${title}"
description: "One or two sentences for search engines and link previews."
aim: "say what this lesson is about"
minutes: 10
notebook:
  sets: [tiny]
---

Say first what the lesson is about, and why one should care. A formula stands between dollar signs,
$z = w_1 x_1 + w_2 x_2 + b$; a number is never typed but asked for: <Goto at="1/1/a">the first student was
given a chance of <Value at="1/1/a" /></Goto>.

## The first part

<Predict at="1/2/z">Work out $z$ of the second student.</Predict>

<Pass of="forward" />

## Exercises

<Exercise ask="z" />
`;
}
