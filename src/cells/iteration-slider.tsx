import { countText } from '../math/count';
/** With more iterations than these, equal lengths along their axis are equal ratios. */
export const mostEven = 100;

interface IterationSliderProps {
  class?: string;
  iteration: number;
  /** The last one that can be chosen. */
  most: number;
  /** Whether equal lengths are equal ratios; left out, with many of them. */
  inPowers?: boolean;
  open: (iteration: number) => void;
}

/** Chooses an iteration below a picture; with many of them, equal lengths are equal ratios. */
export function IterationSlider(props: IterationSliderProps) {
  const { class: name = 'range', iteration, most, inPowers = most > mostEven, open } = props;
  const place = inPowers ? Math.log10(iteration) : iteration;
  return (
    <input
      class={name}
      type="range"
      aria-label="iteration"
      aria-valuetext={`iteration ${countText(iteration)}`}
      min={inPowers ? 0 : 1}
      max={inPowers ? Math.log10(most) : most}
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
