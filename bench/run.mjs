// npm run bench: installs the packages that the comparison alone needs, once, and runs it.
import { fileURLToPath } from 'node:url';
import { ownPackages } from '../tools/own-packages.mjs';

try {
  ownPackages(
    fileURLToPath(new URL('.', import.meta.url)),
    'the packages to compare with (300 MB)',
  );
  await import('./compare.mjs');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
