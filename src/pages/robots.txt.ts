import type { APIRoute } from 'astro';
import { link } from '../layouts/site';

/** All may be read; with SITE it names the sitemap. Search engines look for it at the top of a host only. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `Sitemap: ${new URL(link('sitemap-index.xml'), site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`);
};
