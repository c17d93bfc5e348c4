import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const top = fileURLToPath(new URL('..', import.meta.url));

const programs = {
  astro: 'node_modules/astro/bin/astro.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs one of the project's programs in the top folder, on this very Node, its output going straight
 * to the terminal; the promise is its exit code.
 *
 * @param {keyof typeof programs} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] set in addition to the environment
 * @returns {Promise<number>}
 */
export function run(program, args, env = {}) {
  const child = spawn(process.execPath, [programs[program], ...args], {
    cwd: top,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
