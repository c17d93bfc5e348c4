interface IterationRangeProps {
  /** The iteration on show, and the last one to choose. */
  iteration: number;
  iterations: number;
  /** Whether equal lengths are equal ratios. */
  inPowers: boolean;
  class?: string;
  open: (iteration: number) => void;
}

/** A slider over iterations from 1 on; each press of an arrow key moves by at least one. */
export function IterationRange(props: IterationRangeProps) {
  const { iteration, iterations, inPowers, class: name = '', open } = props;
  const place = inPowers ? Math.log10(iteration) : iteration;
  return (
    <input
      class={`range ${name}`.trim()}
      type="range"
      aria-label="iteration"
      aria-valuetext={`iteration ${iteration.toLocaleString('en')}`}
      min={inPowers ? 0 : 1}
      max={inPowers ? Math.log10(iterations) : iterations}
      step={inPowers ? 0.02 : 1}
      value={place}
      onInput={({ currentTarget }) => {
        const wanted = Number(currentTarget.value);
        const nearest = inPowers ? Math.round(10 ** wanted) : wanted;
        open(nearest === iteration ? iteration + Math.sign(wanted - place) : nearest);
      }}
    />
  );
}
