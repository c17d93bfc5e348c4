import { useEffect, useState } from 'preact/hooks';
import { Copy } from './copy';
import { frameAddress, hashOf, snippet } from './embed-snippet';

interface EmbedMakerProps {
  lessons: readonly { readonly name: string; readonly title: string; readonly foot: string }[];
  /** The folder of the pages for frames below the site's origin, such as `/embed/`. */
  folder: string;
}

/** Puts together the lines that show a lesson's desk in another page, and shows what they will show. */
export function EmbedMaker({ lessons, folder }: EmbedMakerProps) {
  const [origin, setOrigin] = useState('https://example.org');
  const [looking, setLooking] = useState(false);
  const [height, setHeight] = useState(480);
  useEffect(() => {
    setOrigin(location.origin);
    const obey = ({ source, data }: MessageEvent): void => {
      if (source !== self && data?.gradientDescent === 'height') setHeight(data.height);
    };
    addEventListener('message', obey);
    return () => removeEventListener('message', obey);
  }, []);
  const [name, setName] = useState('loop');
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [link, setLink] = useState('');
  const { title = '', foot = 'listing' } = lessons.find((lesson) => lesson.name === name) ?? {};
  const all = ['formula', 'letters', 'ledger', foot];
  const shown = all.filter((cell) => !hidden.includes(cell));
  const framed = {
    page: `${origin}${folder}${name}/`,
    title: title.replace(/^\d+ · /, ''),
    cells: shown.length < all.length ? shown : [],
    hash: hashOf(link),
  };
  const text = snippet(framed);
  return (
    <section class="embed-maker" aria-label="The lines for your page">
      <p>
        <label class="field inline">
          Lesson
          <select value={name} onChange={(event) => setName(event.currentTarget.value)}>
            {lessons.map((lesson) => (
              <option key={lesson.name} value={lesson.name}>
                {lesson.title}
              </option>
            ))}
          </select>
        </label>
      </p>
      <fieldset>
        <legend class="label">Shows, beside the buttons</legend>
        <p class="buttons">
          {all.map((cell) => (
            <label key={cell} class="switch">
              <input
                type="checkbox"
                checked={shown.includes(cell)}
                // One of them stays, for a desk that shows nothing explains nothing.
                disabled={shown.length === 1 && shown.includes(cell)}
                onChange={({ currentTarget: { checked } }) =>
                  setHidden(checked ? hidden.filter((each) => each !== cell) : [...hidden, cell])
                }
              />
              {cell}
            </label>
          ))}
        </p>
      </fieldset>
      <p>
        <label class="field">
          Opens at: a link of this course, pasted, or what stands behind its # (may stay empty)
          <input type="text" value={link} onInput={(event) => setLink(event.currentTarget.value)} />
        </label>
      </p>
      <p>
        <label class="field" for="embed-html">
          The lines
        </label>
        <textarea id="embed-html" rows={9} readOnly value={text} />
      </p>
      <p>
        <Copy text={text} />{' '}
        <button
          type="button"
          class="button"
          aria-expanded={looking}
          onClick={() => setLooking(!looking)}
        >
          {looking ? 'Hide the frame' : 'Look at it here'}
        </button>
      </p>
      {looking && (
        <iframe
          src={frameAddress({ ...framed, page: `${folder}${name}/` })}
          title="How it will look"
          style={{ width: '100%', height: `${height}px`, border: '1px solid var(--edge)' }}
        />
      )}
    </section>
  );
}
