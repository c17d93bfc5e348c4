import '../typescript.mjs';

const { logistic } = await import('../../src/model/logistic.ts');
const { costRecord } = await import('../../src/run/cost-record.ts');
const { history } = await import('../../src/run/history.ts');
const { opcodeLoop } = await import('../../src/run/opcodes.ts');

/** The engine's fast loop, and the opcode runner that serves programs with a slip in them. */
export const plainLoop = bare('engine: loop alone', logistic(2).loop);
export const opcodes = bare('engine: opcodes alone', opcodeLoop(logistic(2)));

/** With the cost of every iteration recorded and checkpoints kept, as a page runs it. */
export const textbook = full('engine: cost and history', logistic(2));
export const stable = full('engine: the same, stable loss', logistic(2, 'stable'));

function bare(name, loop) {
  return {
    name,
    prepare({ rows, m, alpha }) {
      return (iterations) => {
        const parameters = new Float64Array(3);
        loop(rows, m, alpha, parameters, iterations);
        return [...parameters];
      };
    },
  };
}

function full(name, program) {
  return {
    name,
    timesItself: true,
    prepare(examples) {
      const inputs = inputsOf(examples);
      return (iterations) => {
        // Laying the examples out is left out for all: only the descent counts.
        const descent = history(program, inputs, costRecord());
        const start = performance.now();
        descent.runOn(iterations);
        const seconds = (performance.now() - start) / 1000;
        return { seconds, parameters: [...descent.startOf(iterations + 1)] };
      };
    },
  };
}

/** Examples as the engine's inputs: rows as lists, all parameters 0. */
export function inputsOf({ rows, m, alpha }) {
  const row = (i) => [...rows.subarray(3 * i, 3 * i + 3)];
  return { rows: Array.from({ length: m }, (_, i) => row(i)), parameters: [0, 0, 0], alpha };
}
