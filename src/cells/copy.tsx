import { useState } from 'preact/hooks';

/** A button that puts a text on the clipboard, and says whether it could. */
export function Copy({ text }: { text: string }) {
  const [said, setSaid] = useState('Copy');
  const copy = async (): Promise<void> => {
    try {
      // Without https a browser has no clipboard at all.
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('The browser does not allow copying; select the text instead');
    }
  };
  return (
    <button type="button" class="button needs-script" onClick={copy} onBlur={() => setSaid('Copy')}>
      {said}
    </button>
  );
}
