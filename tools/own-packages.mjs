import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs, once, the packages of a folder with a package file of its own, which the site itself does
 * without; throws one sentence where that cannot be done.
 *
 * @param {string} folder
 * @param {string} what for whom waits: what is installed
 */
export function ownPackages(folder, what) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 24)
    throw new Error(`This needs Node 24, and ${process.version} is running: start it by npm run.`);
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  console.log(`Installing ${what}, once …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages could not be installed; npm says why above.');
}
