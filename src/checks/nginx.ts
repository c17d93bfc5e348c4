import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const places = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/bin/nginx',
  '/opt/homebrew/bin/nginx',
];

/** The path of an nginx that runs; undefined where there is none. */
export function installedNginx(): string | undefined {
  return places.find((path) => existsSync(path) && spawnSync(path, ['-v']).status === 0);
}

/** A running nginx. */
export interface Served {
  /** Such as `http://localhost:40001`. */
  readonly origin: string;
  /** Ends it and waits until it has ended. */
  stop(): Promise<void>;
}

/**
 * Serves a folder by nginx with the settings in deploy/nginx.conf, changed where that file says that
 * one must: port, name, folder, and the page for addresses that do not exist.
 *
 * @param home an empty folder for nginx's own files, or the one of an earlier run
 * @param root the folder to serve
 * @param base the folder below it in which the site stands, such as `/course/`
 * @param port left out, a free one
 */
export async function serve(
  home: string,
  root: string,
  base: string,
  port?: number,
): Promise<Served> {
  const path = installedNginx();
  if (!path) throw new Error('There is no nginx.');
  const free = port ?? (await freePort());
  mkdirSync(join(home, 'logs'), { recursive: true });
  copyFileSync('/etc/nginx/mime.types', join(home, 'mime.types'));
  writeFileSync(join(home, 'course.conf'), settings(root, base, free));
  writeFileSync(join(home, 'nginx.conf'), frame(home));
  const child = spawn(path, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], {
    stdio: 'inherit',
  });
  const origin = `http://localhost:${free}`;
  await answering(origin, child);
  return { origin, stop: () => ended(child) };
}

/** The shipped settings for one server of one test. */
function settings(root: string, base: string, port: number): string {
  const file = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));
  const changes: [RegExp, string][] = [
    [/^ {2}listen 80; # ←/m, `  listen 127.0.0.1:${port}; # ←`],
    [/^ {2}server_name \S+; # ←/m, '  server_name localhost; # ←'],
    [/^ {2}root \S+; # ←/m, `  root ${root}; # ←`],
    [/^ {2}error_page 404 \S+; # ←/m, `  error_page 404 ${base}404.html; # ←`],
  ];
  return changes.reduce(
    (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`deploy/nginx.conf has no line like ${from}.`);
      return text.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
}

/** What stands around a site's own settings; here one process that writes nowhere but in its folder. */
function frame(home: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${home}/nginx.pid;
error_log stderr crit;
events {}
http {
  access_log off;
${folders.map((name) => `  ${name}_temp_path ${home}/${name};`).join('\n')}
  include course.conf;
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((next) => setTimeout(next, 50));
  }
  child.kill();
  throw new Error('nginx does not answer; what it says stands above.');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill();
  });
}
