import { Letter } from './letter';

/** A sentence of the engine, its letters (between asterisks) drawn as letters. */
export function Words({ text }: { text: string }) {
  const pieces = text.split(/\*([^*]+)\*/);
  return <>{pieces.map((piece, k) => (k % 2 === 1 ? <Letter key={k} name={piece} /> : piece))}</>;
}
