import { Letter } from './letter';

/** A letter or sign as formulas write it: letters slanting, names of functions and operators upright. */
export function Sign({ name }: { name: string }) {
  const upright = name === 'log' || !/^\p{L}/u.test(name) || /^[ΣΔ]/.test(name);
  return upright ? <span class="letter">{name}</span> : <Letter name={name} />;
}
