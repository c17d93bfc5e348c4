import { useEffect, useRef, useState } from 'preact/hooks';
import { countText } from '../math/count';
import type { Notebook } from '../run/notebook';
import type { Start } from '../run/start';
import type { View } from '../run/view';
import { readable } from './link-lengths';
import { linkTo } from './link-to';

interface CopyLinkProps {
  start: Start;
  view: View;
  act: () => Notebook;
  /** Unique on the page. */
  id: string;
}

/** Longer addresses are cut off by some mail programs, chats and servers. */
const passedOn = 8000;

/** The link that opens exactly what is on show, with a button that copies it. */
export function CopyLink({ start, view, act, id }: CopyLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  // The server does not know the page's address, so it is written once the cell is alive.
  useEffect(() => {
    let latest = true;
    const long = linkTo(act(), start.name, location.href);
    setLink(long);
    setSaid('');
    if (long.length > readable)
      import('./pack-link')
        .then(({ packedLink }) => packedLink(long))
        .then((short) => latest && setLink(short));
    return () => {
      latest = false;
    };
  }, [view]);
  const isLong = link.length > passedOn;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('The link is copied.');
    } catch {
      field.current?.select();
      setSaid('The browser does not allow copying. The link is selected: press Ctrl+C or ⌘C.');
    }
  };
  return (
    <div class="field">
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-describedby={id}
          aria-disabled={isLong}
          onClick={() => isLong || copy()}
        >
          Copy a link
        </button>
      </div>
      <p class="said" id={id}>
        It opens this page at this place: with your data, start and α, the mistake and the form of{' '}
        <var>L</var>.
      </p>
      {!isLong && (
        <input
          ref={field}
          type="text"
          readOnly
          aria-label="The link"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <div role="status">
        {isLong
          ? `With these data the link would have ${countText(link.length)} characters, more than many programs pass on. The files below hold everything.`
          : said}
      </div>
    </div>
  );
}
