/** What a frame in another page shows. */
export interface Framed {
  /** The whole address of the lesson's page for frames, without a question or hash. */
  readonly page: string;
  readonly title: string;
  /** The cells of the desk that it shows; none named means all. */
  readonly cells: readonly string[];
  /** What the link says after `#`, such as `at=3/2/dz`; empty for the lesson's start. */
  readonly hash: string;
}

/** As many pixels as a frame is high until it is told better. */
const firstHeight = 620;

/** The address that a frame loads. */
export function frameAddress({ page, cells, hash }: Omit<Framed, 'title'>): string {
  const show = cells.length > 0 ? `?show=${cells.join(',')}` : '';
  return `${page}${show}${hash === '' ? '' : `#${hash}`}`;
}

/** The lines to put into another page: the frame, and a script that makes it as high as its content. */
export function snippet(framed: Framed): string {
  const { origin } = new URL(framed.page);
  return `<iframe src="${escaped(frameAddress(framed))}" title="${escaped(framed.title)}"
  style="width: 100%; height: ${firstHeight}px; border: 1px solid #ccc"></iframe>
<script>
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${origin}' || data?.gradientDescent !== 'height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
});
</script>
`;
}

/** The part of a pasted link behind its `#`, or the text itself if it is no link. */
export const hashOf = (text: string): string => text.trim().replace(/^[^#]*#|^https?:.*/, '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
