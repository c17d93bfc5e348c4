// The comparison: what the engine does in a second, beside what others do.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { convnet } from './contenders/convnet.mjs';
import { opcodes, plainLoop, stable, textbook } from './contenders/engine.mjs';
import { ml } from './contenders/ml.mjs';
import { naive } from './contenders/naive.mjs';
import { c, numpy } from './contenders/native.mjs';
import { tfjs } from './contenders/tfjs.mjs';
import { examplesOf } from './examples.mjs';
import { race, ready } from './rounds.mjs';

const sizes = [10, 1_000, 100_000];
const rounds = 40;
const secondsARound = 0.015;

const inC = c();
const inNumpy = numpy();
if (!inC) console.log('No C compiler was found (cc, gcc or clang), so there is no ratio to C.');
if (!inNumpy) console.log('Python 3 with NumPy was not found, so NumPy is left out.');
const engine = [plainLoop, textbook, stable, opcodes];
const contenders = [...engine, naive, tfjs, ml, convnet, inNumpy, inC].filter(Boolean);

for (const m of sizes) {
  const examples = examplesOf(m);
  const gaps = await gapsOf(examples);
  const results = await race(contenders, examples, rounds, secondsARound);
  const fastC = results.find(({ contender }) => contender === inC)?.speed;
  print(`\nm = ${m.toLocaleString('en')}, n = 2`, 'iterations/s', 'of C', 'w, b differ by');
  for (const { contender, speed } of results) {
    const ratio = fastC ? (speed / fastC).toFixed(speed / fastC < 0.01 ? 4 : 2) : '–';
    const gap = gaps.get(contender).toExponential(0) + (contender.float32 ? ' (float32)' : '');
    print(`  ${contender.name}`, Math.round(speed).toLocaleString('en'), ratio, gap);
  }
}

const far = JSON.parse(execFileSync(process.execPath, [pathOf('far.mjs')], { encoding: 'utf8' }));
const ms = (value) => `${value.toFixed(1)} ms`;
console.log(`
The first 10,000 iterations with cost and history, m = 10: ${ms(far.cold)} in a process just started,
  ${ms(far.warm)} later on.
A million iterations with cost and history, m = 20: ${(far.run / 1000).toFixed(2)} s and ${far.most.toFixed(0)} MB; then of 200
  iterations spread over them the slowest opens in ${ms(far.opening)}; ${far.points.toLocaleString('en')} costs are kept to draw.`);

/** How far each contender's w, b are from the plain loop's after some iterations, at most. */
async function gapsOf(examples) {
  const iterations = Math.max(3, Math.min(200, Math.round(200_000 / examples.m)));
  const ends = new Map();
  for (const contender of contenders) {
    const run = await ready(contender, examples);
    ends.set(contender, (await run(iterations)).parameters);
    run.end?.();
  }
  const right = ends.get(plainLoop);
  return new Map(
    contenders.map((contender) => {
      const gap = Math.max(...ends.get(contender).map((value, j) => Math.abs(value - right[j])));
      const same = gap <= (contender.float32 ? 1e-4 : 1e-9);
      if (!same) console.log(`${contender.name} did not get the same w, b.`);
      if (!same) process.exitCode = 1;
      return [contender, gap];
    }),
  );
}

function print(name, speed, ratio, gap) {
  console.log(`${name.padEnd(40)}${speed.padStart(14)}${ratio.padStart(9)}   ${gap}`);
}

function pathOf(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
