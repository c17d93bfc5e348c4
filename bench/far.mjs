// What a page waits for: the first 10,000 iterations, and a million. Run in a process of its own, so
// that the code is as cold as on a page just opened, and memory holds nothing else.
import { inputsOf } from './contenders/engine.mjs';
import { examplesOf } from './examples.mjs';

const { logistic } = await import('../src/model/logistic.ts');
const { costRecord } = await import('../src/run/cost-record.ts');
const { history } = await import('../src/run/history.ts');

const program = logistic(2);
const ten = inputsOf(examplesOf(10));
const twenty = inputsOf(examplesOf(20));
const firstOnes = () => history(program, ten, costRecord()).runOn(10_000);

const cold = timed(firstOnes);
const warm = Math.min(...Array.from({ length: 20 }, () => timed(firstOnes)));

const before = megabytes();
const record = costRecord();
const descent = history(program, twenty, record);
let most = 0;
const run = timed(() => {
  while (descent.runOn(10_000) < 1_000_000) most = Math.max(most, megabytes() - before);
});
const places = Array.from({ length: 200 }, (_, k) => 1 + k * 5023);
const opening = places.map((iteration) => timed(() => descent.startOf(iteration)));
const points = record.curve().iterations.length;
console.log(JSON.stringify({ cold, warm, run, most, opening: Math.max(...opening), points }));

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function megabytes() {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
