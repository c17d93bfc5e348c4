import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { complaints, importsOf, type Source } from './rooms.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const sources: Source[] = globSync('src/**/*.*', { cwd: top }).map((file) => ({
  path: file.replaceAll('\\', '/'),
  text: readFileSync(join(top, file), 'utf8'),
}));

describe('the rooms', () => {
  it('import along the flow of data, and no file is too long', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(complaints(sources)).toEqual([]);
  });

  it('of the engine need neither a browser nor Node', () => {
    const files = sources.map(({ path }) => path).filter(isEngine);
    expect(files.length).toBeGreaterThan(10);
    expect(unknownNames(files.map((file) => join(top, file)))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['src/math/a.ts', '../model/logistic', 'math/ may not know model/'],
    ['src/model/a.ts', '../run/trace', 'model/ may not know run/'],
    ['src/run/a.ts', '../cells/use-notebook', 'run/ may not know cells/'],
    ['src/run/a.ts', 'preact', 'only cells/ knows Preact'],
    ['src/run/a.ts', 'node:fs', 'run/ may not know that package'],
    ['src/run/a.ts', 'd3-contour', undefined],
    ['src/run/a.ts', 'papaparse', undefined],
    ['src/cells/Ledger.tsx', 'papaparse', 'cells/ may not know that package'],
    ['src/math/a.test.ts', '../run/trace', 'math/ may not know run/'],
    ['src/math/a.test.ts', '../checks/samples', undefined],
    ['src/math/a.ts', '../checks/samples', 'math/ may not know checks/'],
    ['src/typeset/a.ts', '../cells/Ledger', 'no cell imports a cell'],
    ['src/layouts/a.ts', 'preact/hooks', 'only cells/ knows Preact'],
    ['src/cells/Ledger.tsx', './Formula.tsx', 'no cell imports a cell'],
    ['src/cells/Ledger.astro', './Formula.astro', 'no cell imports a cell'],
    ['src/cells/helper.ts', './Formula', 'no cell imports a cell'],
    ['src/cells/Ledger.tsx', '../typeset/katex', 'cells/ may not know typeset/'],
    ['src/cells/Ledger.tsx', 'katex', 'cells/ may not know that package'],
    ['src/cells/Ledger.tsx', './ledger.css?url', undefined],
    ['src/cells/Ledger.tsx', 'astro:content', 'only .astro files know Astro'],
    ['src/layouts/a.ts', 'astro:content', 'only .astro files know Astro'],
    ['src/layouts/a.ts', '../cells/Ledger', undefined],
    ['src/cells/Ledger.tsx', 'preact/hooks', undefined],
    ['src/cells/use-notebook.ts', '@preact/signals-core', 'cells/ may not know that package'],
    ['src/cells/Ledger.tsx', './number', undefined],
    ['src/cells/Ledger.astro', './Ledger', undefined],
    ['src/cells/Ledger.test.tsx', './Ledger', undefined],
    ['src/run/a.ts', '../math/ops', undefined],
  ])('%s importing %s', (path, name, complaint) => {
    const text = `export * from '${name}';`;
    const source = { path, text: path.endsWith('.astro') ? `---\n${text}\n---\n` : text };
    expect(complaints([source])).toEqual(
      complaint === undefined ? [] : [expect.stringContaining(complaint)],
    );
  });

  it('sees every kind of import', () => {
    const text = "import a from 'a'; import type { B } from 'b'; export * from 'c'; import('d');";
    expect(importsOf({ path: 'x.ts', text })).toEqual(['a', 'b', 'c', 'd']);
    const astro = `---\nimport 'a';\n---\n<script>\nimport 'b';\n</script>`;
    expect(importsOf({ path: 'x.astro', text: astro })).toEqual(['a', 'b']);
  });

  it('counts lines', () => {
    const long = { path: 'src/math/a.ts', text: 'x;\n'.repeat(251) };
    expect(complaints([long])).toEqual(['src/math/a.ts has 251 lines; 250 are the limit.']);
  });

  it('knows no browser', () => {
    const made = join(top, 'src/run/made-up.ts');
    const text = 'document.title = String(localStorage); export {};';
    expect(unknownNames([made], { [made]: text })).toHaveLength(2);
    const withTypes = `import 'papaparse'; export const a = [process, TextDecoder];`;
    expect(unknownNames([made], { [made]: withTypes })).toHaveLength(2);
  });
});

/** Code of math/, model/ and run/ that ships; their tests may use Node. */
function isEngine(path: string): boolean {
  return /^src\/(math|model|run)\/.*\.ts$/.test(path) && !path.endsWith('.test.ts');
}

/** What the compiler says of names that plain JavaScript does not have. */
function unknownNames(files: string[], made: Record<string, string> = {}): string[] {
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    lib: ['lib.es2024.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => made[file] ?? readFile(file);
  host.fileExists = (file) => file in made || fileExists(file);
  host.getCurrentDirectory = () => dirname(top);
  // The types of a package may ask for those of Node, whose names the engine must not know.
  host.resolveTypeReferenceDirectiveReferences = (references) =>
    references.map(() => ({ resolvedTypeReferenceDirective: undefined }));
  const program = ts.createProgram(files, options, host);
  return program
    .getSemanticDiagnostics()
    .filter(({ code }) => [2304, 2552, 2584, 2580, 2591].includes(code))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
