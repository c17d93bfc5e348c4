import { formatText } from '../math/format';
import { letter } from '../math/styles';
import type { Scale } from './scale';

/** What is measured along an axis: its letter, its name in words, its unit. */
export interface Quantity {
  readonly symbol: string;
  readonly words?: string;
  readonly unit?: string;
}

interface AxesProps {
  x: Scale;
  y: Scale;
  /** What runs across, and what runs up. */
  across: Quantity;
  up: Quantity;
  /** Ticks of an axis that is not read in even steps, such as iterations. */
  ticks?: readonly number[];
  /** How numbers along the axis across are written; left out, as everywhere. */
  write?: (value: number) => string;
}

const tickLength = 5;

/** The frame of a plot: two hairlines, ticks with their numbers, and what is measured along them. */
export function Axes({ x, y, across, up, ticks, write = formatText }: AxesProps) {
  const [[left, right], [bottom, top]] = [x.range, y.range];
  return (
    <g class="axes">
      <path d={`M${left},${top - 6}V${bottom}H${right + 6}`} />
      {(ticks ?? x.ticks((right - left) / 64)).map((value) => (
        <g key={value} transform={`translate(${x.at(value).toFixed(1)},${bottom})`}>
          <path d={`M0,0V${tickLength}`} />
          <text y={tickLength + 13} text-anchor="middle">
            {write(value)}
          </text>
        </g>
      ))}
      {y.ticks((bottom - top) / 44).map((value) => (
        <g key={value} transform={`translate(${left},${y.at(value).toFixed(1)})`}>
          <path d={`M0,0H${-tickLength}`} />
          <text x={-tickLength - 4} y={4} text-anchor="end">
            {formatText(value)}
          </text>
        </g>
      ))}
      <text class="name" x={right + 6} y={bottom + 36} text-anchor="end">
        <Name of={across} />
      </text>
      <text class="name" x={4} y={14}>
        <Name of={up} />
      </text>
    </g>
  );
}

function Name({ of: { symbol, words, unit } }: { of: Quantity }) {
  const rest = words && `${symbol && ', '}${words}${unit ? ` (${unit})` : ''}`;
  return (
    <>
      <DrawnLetter name={symbol} />
      {rest}
    </>
  );
}

/** A letter of the formulas inside a picture, its index set low. */
export function DrawnLetter({ name }: { name: string }) {
  const [base, index] = letter(name).split('_');
  return (
    <>
      <tspan class="letter">{base}</tspan>
      {index && <tspan dy={3}>{index}</tspan>}
      {index && <tspan dy={-3}>{'\u200b'}</tspan>}
    </>
  );
}
