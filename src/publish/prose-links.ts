import { defineMdastPlugin } from 'satteri';
import { below } from './base.ts';

/**
 * Lets a lesson link to another page from the top of the site, `[the loop](/lessons/loop/)`, wherever
 * the site stands: Astro leaves addresses in Markdown as they are.
 *
 * @param folder as `folderOf` gives it
 */
export const proseLinks = (folder: string) =>
  defineMdastPlugin({
    name: 'prose-links',
    link: (node, context) => context.setProperty(node, 'url', below(folder, node.url)),
    image: (node, context) => context.setProperty(node, 'url', below(folder, node.url)),
    definition: (node, context) => context.setProperty(node, 'url', below(folder, node.url)),
  });
