/** The two shapes in a line of text. */
export function ShapeOf({ one }: { one: boolean }) {
  return (
    <svg class="shape" viewBox="0 0 10 10" aria-hidden="true">
      {one ? (
        <circle class="dot" cx={5} cy={5} r={4} />
      ) : (
        <rect class="dot zero" x={1.5} y={1.5} width={7} height={7} />
      )}
    </svg>
  );
}
