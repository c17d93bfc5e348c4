import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { proseMath } from './src/typeset/prose-math.ts';

// SITE and BASE say where the site will stand, for whoever publishes it; on localhost neither is needed.
const { SITE, BASE } = process.env;

export default defineConfig({
  output: 'static',
  ...(SITE && { site: SITE }),
  ...(BASE && { base: BASE }),
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [proseMath] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), preact()],
  devToolbar: { enabled: false },
  prefetch: false,
});
