// npm run bench: installs the packages that the comparison alone needs, once, and runs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 24) {
  console.error(
    `This needs Node 24, and ${process.version} is running: start it by npm run bench.`,
  );
  process.exit(1);
}
if (!existsSync(`${here}node_modules/.package-lock.json`)) {
  console.log('Installing the packages to compare with (300 MB, once) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('They could not be installed, so there is nothing to compare with.');
    process.exit(1);
  }
}
await import('./compare.mjs');
