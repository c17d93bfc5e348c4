/**
 * Times contenders side by side. Each gets rounds of about equal length, in turn, so that what else
 * the machine does meets all alike; the fastest round counts.
 * @param contenders as the files in `contenders/` hold them: `name` and `prepare(examples)`, which
 * gives a function from a number of iterations to w_1, w_2, b, starting at 0; one that `timesItself`
 * gives `{ seconds, parameters }`
 * @param examples what they descend on, from `examplesOf`
 * @param rounds how often each has its turn
 * @param seconds how long a round should last
 * @returns for each contender its iterations a second
 */
export async function race(contenders, examples, rounds, seconds) {
  const lanes = [];
  for (const contender of contenders) {
    const run = await ready(contender, examples);
    lanes.push({ contender, run, iterations: await lengthOf(run, seconds), speed: 0 });
  }
  for (let round = 0; round < rounds; round++) {
    for (const lane of lanes) {
      const { seconds: taken } = await lane.run(lane.iterations);
      lane.speed = Math.max(lane.speed, lane.iterations / taken);
      // Code is compiled better the longer it runs, and then a round must hold more of it.
      if (taken < seconds / 2) lane.iterations = Math.ceil((lane.iterations * seconds) / taken);
    }
  }
  for (const { run } of lanes) run.end?.();
  return lanes.map(({ contender, speed }) => ({ contender, speed }));
}

/** A contender ready to run: a function from a number of iterations to seconds and parameters. */
export async function ready(contender, examples) {
  const run = await contender.prepare(examples);
  if (contender.timesItself) return run;
  return async (iterations) => {
    const start = performance.now();
    const parameters = await run(iterations);
    return { seconds: (performance.now() - start) / 1000, parameters };
  };
}

/** How many iterations fill a round; finding out also warms the code up. */
async function lengthOf(run, seconds) {
  for (let iterations = 1; ; iterations *= 2) {
    const { seconds: taken } = await run(iterations);
    if (taken > seconds / 2) return Math.max(1, Math.round((iterations * seconds) / taken));
  }
}
