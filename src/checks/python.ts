import { spawnSync } from 'node:child_process';

/**
 * A Python 3 that has the given modules, or undefined. Debian's own is tried too, for what apt
 * installs is there even where another python3 stands first in the path.
 */
export function pythonWith(...modules: string[]): string | undefined {
  const code = `import ${modules.join(', ')}`;
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', code], { stdio: 'ignore' }).status === 0,
  );
}
