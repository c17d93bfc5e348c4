import { link, siteName } from '../layouts/site';

/** What a phone or a desktop needs to install the course. */
export const GET = () => {
  const icon = (size: number, purpose: string) => ({
    src: link(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: link(''),
    name: siteName,
    short_name: 'Gradient descent',
    description: 'Gradient descent worked through one operation at a time, with every number.',
    lang: 'en',
    start_url: link(''),
    scope: link(''),
    display: 'standalone',
    background_color: '#fcfbf7',
    theme_color: '#fcfbf7',
    icons: [192, 512].flatMap((size) => [icon(size, 'any'), icon(size, 'maskable')]),
  });
};
