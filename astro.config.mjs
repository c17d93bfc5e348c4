import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { inPlainWords } from './src/layouts/mdx-words.ts';
import { proseCells } from './src/layouts/prose-cells.ts';
import { proseGoals } from './src/layouts/prose-goals.ts';
import { folderOf } from './src/publish/base.ts';
import { offline } from './src/publish/offline.ts';
import { proseLinks } from './src/publish/prose-links.ts';
import { katexFonts } from './src/typeset/fonts.ts';
import { proseMath } from './src/typeset/prose-math.ts';

// SITE and BASE say where the site will stand, for whoever publishes it; on localhost neither is needed.
const { SITE, BASE } = process.env;
const base = folderOf(BASE);

/**
 * What a page loads later is a small file or two without styles of its own. Vite's helper, which would
 * load their files ahead, is larger than most of them, and so are its lists: an import is just an import.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code
            .replace(/^const __vite__mapDeps=.*\n/m, '')
            .replaceAll(/,__vite__mapDeps\([^)]*\)/g, '')
            .replaceAll(wrapped, '$1$2');
    },
  },
};

/** An import, with what is taken from it or done with it, in the helper's hands: `K(()=>import(…))`. */
const wrapped =
  /[\w$]+\((?:async\(\)=>\{let\{[^}]*\}=await (import\(`[^`]+`\)(?:\.then\(e=>e\.t\))?);return\{[^}]*\}\}|\(\)=>(import\(`[^`]+`\)(?:\.then\(\w=>\w+(?:\(\w\)|\(\(\)=>\w\.\w+\))?\))?))(?:,\[\])?\)/g;

export default defineConfig({
  output: 'static',
  ...(SITE && { site: SITE }),
  base,
  // A page that brings its styles along is readable after one answer of the network, which on a phone is most of the wait.
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: inPlainWords(
      satteri({
        features: { math: true },
        mdastPlugins: [proseCells, proseMath, proseGoals, proseLinks(base)],
      }),
    ),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    withOwnClient(preact()),
    katexFonts(),
    // Pages for frames are not to be found by themselves.
    ...(SITE ? [sitemap({ filter: (page) => !/\/embed\/.+/.test(page) })] : []),
    offline(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
      ],
      // KaTeX places its boxes by style attributes, which no hash can allow.
      styleDirective: { resources: ["'self'", "'unsafe-inline'"] },
    },
  },
  vite: {
    plugins: [plainImports],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // The desk and all that it needs are one file: many small ones compress worse and arrive
              // later. What only other cells need stays apart, so that no page loads it for nothing.
              codeSplitting: {
                groups: [
                  {
                    name: 'site',
                    test: /cells\/((StepBar|Formula|Ledger|Listing)\.tsx|prose\.ts)$|cells\/island\.ts$/,
                  },
                  {
                    name: 'plots',
                    test: /cells\/(plot|told|rows|axis|marks|scale)\.tsx?$|run\/costs\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  prefetch: false,
});

/** The Preact integration with the site's own, smaller client for islands. */
function withOwnClient(integration) {
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup({
          ...options,
          addRenderer: (renderer) =>
            options.addRenderer({
              ...renderer,
              clientEntrypoint: fileURLToPath(new URL('./src/cells/island.ts', import.meta.url)),
            }),
        }),
    },
  };
}
