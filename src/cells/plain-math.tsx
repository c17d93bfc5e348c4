import { Letter } from './letter';

/** Plain text of the engine (`w_1 · x_1 + b`, `e^{−z}`) with letters slanted, indices low, powers high. */
export function PlainMath({ text }: { text: string }) {
  const [first = '', power, ...rest] = text.split(/\^\{([^{}]*)\}/);
  return (
    <>
      {first
        .split(/([A-Za-zα-ω]+_\d+|\b[A-Za-zα-ω]\b)/)
        .map((piece, k) => (k % 2 === 1 ? <Letter key={k} name={piece} /> : piece))}
      {power !== undefined && (
        <sup>
          <PlainMath text={power} />
        </sup>
      )}
      {rest.length > 0 && <PlainMath text={rest.join('')} />}
    </>
  );
}
