import { formatText } from '../math/format';
import { letter } from '../math/styles';
import { mistakes } from '../model/mistakes';
import { programOf, type Spec } from './spec';

/** What differs between two runs, a few words each, such as `α: 0.1 there, 0.5 here`. */
export function differencesOf(there: Spec, here: Spec): string[] {
  const { parameters, data } = programOf(here);
  const pair = (name: string, s: number | undefined, t: number | undefined): string[] =>
    Object.is(s, t) ? [] : [`${name}: ${worded(s)} there, ${worded(t)} here`];
  const [theirs, ours] = [there.inputs, here.inputs];
  const sameShape = theirs.parameters.length === ours.parameters.length;
  if (!sameShape || theirs.rows.length !== ours.rows.length) {
    const size = ({ inputs }: Spec): string =>
      `m = ${inputs.rows.length}, n = ${inputs.parameters.length - 1}`;
    return [`other data: ${size(there)} there, ${size(here)} here`];
  }
  const rows = ours.rows.flatMap((row, i) =>
    row.flatMap((value, j) =>
      pair(`${letter(data[j] ?? '')} of example ${i + 1}`, theirs.rows[i]?.[j], value),
    ),
  );
  return [
    ...pair('α', theirs.alpha, ours.alpha),
    ...parameters.flatMap((name, k) =>
      pair(`start ${letter(name)}`, theirs.parameters[k], ours.parameters[k]),
    ),
    ...(there.mistake === here.mistake
      ? []
      : [`mistake: ${mistakeName(there)} there, ${mistakeName(here)} here`]),
    ...(there.loss === here.loss ? [] : [`loss: ${there.loss} there, ${here.loss} here`]),
    ...(rows.length > most ? [`${rows.length} numbers of the examples`] : rows),
  ];
}

/** More than these differences of examples are counted. */
const most = 4;

const worded = (value: number | undefined): string => formatText(value ?? Number.NaN);
const mistakeName = ({ mistake }: Spec): string =>
  mistake === undefined ? 'none' : (mistakes[mistake]?.wrong ?? mistake);
