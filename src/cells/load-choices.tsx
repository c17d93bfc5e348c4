import { countText } from '../math/count';
import type { Scaling } from '../run/scaling';
import { type Column, clipped, limits, type Table } from '../run/table';
import type { Choice } from '../run/table-choice';
import { Choice as Strip } from './choice';
import { Letter } from './letter';

interface ChooserProps {
  /** Unique on the page. */
  id: string;
  table: Table;
  choice: Choice;
  choose: (choice: Choice) => void;
}

const scalings: readonly (readonly [Scaling, string])[] = [
  ['none', 'not at all'],
  ['standardise', 'standardise'],
  ['min-max', 'to 0 … 1'],
];

/** Which column is the label and which of its values is 1, which are features, and how they are scaled. */
export function Chooser({ id, table, choice, choose }: ChooserProps) {
  const { columns } = table;
  const values = columns[choice.label]?.values ?? [];
  return (
    <>
      <div class="buttons">
        <label class="field">
          label
          <select
            value={choice.label}
            onChange={(event) =>
              choose(withLabel(columns, choice, Number(event.currentTarget.value)))
            }
          >
            {columns.map(({ name }, index) => (
              <option key={index} value={index}>
                {clipped(name)}
              </option>
            ))}
          </select>
        </label>
        {values.length > 0 && (
          <>
            <Value
              letter="1"
              values={values}
              chosen={choice.one}
              choose={(one) => {
                const { against } = choice;
                choose({ ...choice, one, against: against === one ? undefined : against });
              }}
            />
            <Value
              letter="0"
              values={values.filter(({ value }) => value !== choice.one)}
              chosen={choice.against ?? ''}
              rest
              choose={(value) => choose({ ...choice, against: value || undefined })}
            />
          </>
        )}
      </div>
      <fieldset>
        <legend>features (at most {limits.features})</legend>
        <div class="buttons">
          {columns.map(({ name, kind }, index) =>
            kind === 'numbers' && index !== choice.label ? (
              <label key={index} class="switch">
                <input
                  type="checkbox"
                  checked={choice.features.includes(index)}
                  onChange={(event) =>
                    choose(withFeature(choice, index, event.currentTarget.checked))
                  }
                />
                {clipped(name)}
              </label>
            ) : null,
          )}
        </div>
      </fieldset>
      <Strip
        id={`${id}-scaling`}
        legend="scale the features"
        options={scalings}
        value={choice.scaling ?? 'none'}
        choose={(scaling) => choose({ ...choice, scaling })}
      />
    </>
  );
}

interface ValueProps {
  letter: string;
  values: Column['values'];
  chosen: string;
  /** Whether all the other values together can be chosen. */
  rest?: boolean;
  choose: (value: string) => void;
}

function Value({ letter, values, chosen, rest = false, choose }: ValueProps) {
  return (
    <label class="field">
      <span>
        <Letter name="y" /> = {letter} is
      </span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {rest && <option value="">all the rest</option>}
        {values.map(({ value, count }) => (
          <option key={value} value={value}>
            {clipped(value)} ({countText(count)})
          </option>
        ))}
      </select>
    </label>
  );
}

/** Another label: its last value is 1, and the column that was the label may be a feature. */
function withLabel(columns: readonly Column[], choice: Choice, label: number): Choice {
  const one = columns[label]?.values.at(-1)?.value ?? '';
  const features = choice.features.filter((index) => index !== label);
  return { ...choice, label, one, against: undefined, features };
}

/** A feature more or less; they stay in the order of the table. */
const withFeature = (choice: Choice, index: number, on: boolean): Choice => ({
  ...choice,
  features: on
    ? [...choice.features, index].sort((s, t) => s - t)
    : choice.features.filter((feature) => feature !== index),
});
