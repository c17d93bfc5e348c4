import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** C, compiled with -O3; undefined where there is no C compiler. */
export function c() {
  const program = join(folder, 'descent');
  const build = ['-O3', '-o', program, here('descent.c'), '-lm'];
  const compiler = ['cc', 'gcc', 'clang'].find((name) => works(name, build));
  return compiler && native(`C, ${compiler} -O3`, program, []);
}

/** NumPy; undefined where Python 3 or NumPy is missing. */
export function numpy() {
  const found = works('python3', ['-c', 'import numpy']);
  return found ? native('NumPy', 'python3', [here('descent.py')]) : undefined;
}

/** A program that reads numbers of iterations and answers each with seconds and parameters. */
function native(name, program, before) {
  return {
    name,
    timesItself: true,
    prepare({ rows, m, alpha }) {
      const file = join(folder, `rows-${m}`);
      writeFileSync(file, rows);
      const child = spawn(program, [...before, file, String(m), '2', String(alpha)], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const run = async (iterations) => {
        child.stdin.write(`${iterations}\n`);
        const { value, done } = await answers.next();
        if (done) throw new Error(`${name} ended before it answered.`);
        const [seconds, ...parameters] = value.split(' ').map(Number);
        return { seconds, parameters };
      };
      return Object.assign(run, { end: () => child.stdin.end() });
    },
  };
}

function works(program, args) {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
