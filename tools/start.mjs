// npm start: builds the site and serves it on localhost, on the next free port if the first is taken.
import { run } from './run.mjs';

const built = await run('astro', ['build']);
process.exitCode =
  built || (await run('astro', ['preview', '--ignore-lock', ...process.argv.slice(2)]));
