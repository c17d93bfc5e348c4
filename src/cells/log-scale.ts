import { ticks } from 'd3-array';
import { linear, type Range, type Scale } from './scale';

/** Equal ratios take equal lengths; the domain is above 0. */
export function log(domain: Range, range: Range): Scale {
  const powers = linear([Math.log10(domain[0]), Math.log10(domain[1])], range);
  const at = (value: number): number => powers.at(Math.log10(value));
  const of = (place: number): number => 10 ** powers.of(place);
  const atPowers = (count: number): number[] => {
    const whole = powers.ticks(count).filter(Number.isInteger);
    // Within one power of ten there are none; there, even steps are as good.
    return whole.length > 1 ? whole.map((power) => 10 ** power) : ticks(...domain, count);
  };
  return { domain, range, at, of, ticks: atPowers };
}
