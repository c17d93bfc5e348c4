import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllHeaders } from '@netlify/headers-parser';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const top = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(top, file), 'utf8');

it('Netlify and Cloudflare keep hashed files for good, and nothing else', async () => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(top, 'public/_headers')],
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  const rules = new Map(headers.map((rule) => [rule.for, rule.values]));
  expect(rules.get('/_astro/*')).toEqual({
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  expect(rules.get('/*')).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
  expect(rules.get('/*')).not.toHaveProperty('Cache-Control');
});

it('the workflow for GitHub Pages builds with the project’s commands, below the folder that GitHub gives', () => {
  const workflow = parse(read('.github/workflows/pages.yml'));
  const { scripts } = JSON.parse(read('package.json'));
  const steps: Record<string, unknown>[] = workflow.jobs.build.steps;
  const commands = steps.flatMap(({ run }) => (typeof run === 'string' ? [run] : []));
  expect(commands).toEqual(['npm ci', 'npm run build']);
  expect(scripts.build).toBe('astro build');
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    SITE: expect.stringContaining('{ steps.pages.outputs.origin }'),
    BASE: expect.stringContaining('{ steps.pages.outputs.base_path }'),
  });
  expect(steps.at(-1)).toMatchObject({ with: { path: 'dist' } });
  expect(workflow.jobs.deploy).toMatchObject({
    needs: 'build',
    permissions: { pages: 'write', 'id-token': 'write' },
  });
});

it.each(['github-pages', 'netlify-cloudflare', 'nginx'])(
  'docs/deploy-%s.md names files that exist',
  (host) => {
    const files = [...read(`docs/deploy-${host}.md`).matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(
      ([, file]) => file ?? '',
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(top, file)))).toEqual([]);
  },
);
