import type { ComponentChildren } from 'preact';

interface ChoiceProps<T extends string | number> {
  /** Unique on the page. */
  id: string;
  /** What is chosen, in a word or two. */
  legend: ComponentChildren;
  options: readonly (readonly [T, ComponentChildren])[];
  value: T;
  choose: (value: T) => void;
}

/** A choice of one among a few, as a strip. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { id, legend, options, value, choose } = props;
  return (
    <fieldset class="choice needs-script">
      <legend>{legend}</legend>
      <div class="segments">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              checked={option === value}
              onChange={() => choose(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
