import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { katexFonts } from './src/typeset/fonts.ts';
import { proseMath } from './src/typeset/prose-math.ts';

// SITE and BASE say where the site will stand, for whoever publishes it; on localhost neither is needed.
const { SITE, BASE } = process.env;

export default defineConfig({
  output: 'static',
  ...(SITE && { site: SITE }),
  ...(BASE && { base: BASE }),
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [proseMath] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), preact(), katexFonts()],
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'"],
      // KaTeX places its boxes by style attributes, which no hash can allow.
      styleDirective: { resources: ["'self'", "'unsafe-inline'"] },
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What most cells need is one file: many small ones compress worse and arrive later.
              codeSplitting: {
                groups: [
                  {
                    name: 'site',
                    test: /cells\/((StepBar|Formula|Ledger|Listing)\.tsx|prose\.ts)$|preact\/dist\/client\.js/,
                  },
                  {
                    // What questions and exercises share; a page without any need not load it.
                    name: 'questions',
                    test: /model\/slip[\w-]*\.ts$|run\/(asked|judge)[\w-]*\.ts$|cells\/(answer|words)\.tsx$/,
                  },
                  { name: 'site', minShareCount: 2 },
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
