import { useEffect, useRef, useState } from 'preact/hooks';
import { areLettersOn, setLetters } from './key-letters';

interface KeyListProps {
  ways: readonly { readonly keys: string; readonly letter?: string; readonly what: string }[];
  closed: () => void;
}

/** The list of keys as a dialog, with the switch for single letters. */
export function KeyList({ ways, closed }: KeyListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [letters, setOn] = useState(areLettersOn);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={closed}
      style={{ background: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--edge)' }}
    >
      <p class="label" id="keys-title">
        Keys
      </p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Goes</th>
            <th scope="col">Keys</th>
            <th scope="col">or</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ keys, letter, what }) => (
            <tr key={keys}>
              <th scope="row">{what}</th>
              <td>{spoken(keys)}</td>
              <td>{letter && <kbd>{letter}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        On a Mac, ⌥ stands for Ctrl. In the table of the desk and in fields, arrows move inside.
      </p>
      <p>
        <label class="switch">
          <input
            type="checkbox"
            checked={letters}
            onChange={({ currentTarget: { checked } }) => {
              setLetters(checked);
              setOn(checked);
            }}
          />
          Single letters, and <kbd>?</kbd> for this list
        </label>
      </p>
      <form method="dialog">
        <button type="submit" class="button primary">
          Close
        </button>
      </form>
    </dialog>
  );
}

const spoken = (keys: string) =>
  keys.split(' ').map((key, k) => (
    <>
      {k > 0 && ' '}
      <kbd key={key}>{key}</kbd>
    </>
  ));
