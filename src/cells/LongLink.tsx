import { useEffect, useRef, useState } from 'preact/hooks';
import { countText } from '../math/count';
import type { Inputs, Start } from '../run/start';
import { replaceAddress } from './address-bar';
import { longest, readable } from './link-lengths';
import { linkTo } from './link-to';
import { useNotebook } from './use-notebook';

/** Just after the address bar has written its own link, in milliseconds after the last change. */
const delay = 350;

/** Keeps the address short where the data are many: compressed, or with a sentence where that is not enough. */
export function LongLink({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const [said, setSaid] = useState('');
  // Inputs that no link can hold are not tried again at every step.
  const hopeless = useRef<Inputs>();
  useEffect(() => {
    if (view.waiting || view.inputs === hopeless.current) return;
    const timer = setTimeout(async () => {
      const long = linkTo(act(), start.name, location.href);
      // What the address has already, or an ordinary anchor, stays.
      if (long.length <= readable || act().view.value !== view) return setSaid('');
      const { packedLink } = await import('./pack-link');
      const short = await packedLink(long);
      if (act().view.value !== view) return;
      const fits = short.length <= longest;
      hopeless.current = fits ? undefined : view.inputs;
      if (fits) replaceAddress(short);
      setSaid(fits ? '' : tooLong(short.length));
    }, delay);
    return () => clearTimeout(timer);
  }, [view]);
  return (
    <p class="quiet" role="status">
      {said}
    </p>
  );
}

const tooLong = (characters: number): string =>
  `The link of these data would have ${countText(characters)} characters, more than browsers take, so the address does not hold them. They are kept on this device; to pass them on, save a file under “Take it along”.`;
