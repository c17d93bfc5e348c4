import type { ComponentChild } from 'preact';
import { letter } from '../math/styles';
import type { Given } from '../run/given';
import type { FieldKind } from '../run/read-number';
import { Letter } from './letter';

interface StartRowProps {
  view: Given;
  /** Draws the field of an input. */
  field: (at: string, name: string, value: number, kind?: FieldKind) => ComponentChild;
}

/** Fields for where descent begins, w and b, and for the learning rate. */
export function StartRow({ view: { inputs, program }, field }: StartRowProps) {
  return (
    <div class="start">
      {program.parameters.map((symbol, k) => (
        <div key={symbol} class="field">
          <span>
            start <Letter name={symbol} />
          </span>
          {field(`input/${symbol}`, `start ${symbol}`, inputs.parameters[k] ?? Number.NaN)}
        </div>
      ))}
      <div class="field">
        <span>learning rate α</span>
        {field('input/alpha', `learning rate ${letter('alpha')}`, inputs.alpha, 'rate')}
      </div>
    </div>
  );
}
