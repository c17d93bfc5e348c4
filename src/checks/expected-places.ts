import type { Expected } from './expected';

/**
 * Which numbers the formula of a step must show, `ADDRESS PART` each, sorted: written from the
 * lecture's equations, not from the engine's.
 * @param step from 1
 */
export function formulaNumbers(right: Expected, iteration: number, step: number): string[] {
  const [place = '', symbol = ''] = right.lines(iteration)[step - 1]?.name.split('/') ?? [];
  const own = `${iteration}/${place}/${symbol}`;
  const here = (name: string): string => `${iteration}/${place}/${name} after`;
  const input = (name: string): string => `input/${place}/${name} after`;
  const parameter = (name: string): string =>
    iteration === 1 ? `input/${name} after` : `${iteration - 1}/update/${name} after`;
  const accumulated = [`${own} before`, `${own} contribution`];
  const read = (): string[] => {
    if (place === 'zero') return [];
    if (place === 'average') return [`${own} before`];
    if (place === 'update') {
      return [parameter(symbol), 'input/alpha after', `${iteration}/average/d${symbol} after`];
    }
    if (symbol === 'z') {
      const terms = features(right).flatMap((j) => [parameter(`w_${j}`), input(`x_${j}`)]);
      return [...terms, parameter('b')];
    }
    if (symbol === 'a') return [here('z')];
    if (symbol === 'L' || symbol === 'dz') return [here('a'), input('y')];
    if (symbol === 'J') return accumulated;
    if (symbol === 'db') return right.slip ? [] : accumulated;
    return [...accumulated, input(symbol.replace('dw', 'x')), here('dz')];
  };
  return [...new Set([...read(), `${own} after`])].sort();
}

/** Which numbers the ledger must show after a step: all that is computed so far, and nothing else. */
export function ledgerNumbers(right: Expected, iteration: number, step: number): string[] {
  const inputs = right.set.inputs.rows.flatMap((_, k) =>
    [...features(right).map((j) => `x_${j}`), 'y'].map((name) => `input/${k + 1}/${name} after`),
  );
  const names = right
    .lines(iteration)
    .slice(0, step)
    .map(({ name }) => name);
  const columns = names.flatMap((name) => {
    const [place = '', symbol = ''] = name.split('/');
    if (place === 'zero' || symbol === 'J') return place === 'average' ? [`${name} after`] : [];
    return [`${name} ${/^\d+$/.test(place) && /^d[wb]/.test(symbol) ? 'contribution' : 'after'}`];
  });
  const sums = ['J', ...features(right).map((j) => `dw_${j}`), 'db'].flatMap((symbol) => {
    const latest = names.findLast((n) => n.endsWith(`/${symbol}`) && !n.startsWith('average'));
    return latest === undefined ? [] : [`${latest} after`];
  });
  return [...inputs, ...[...columns, ...sums].map((name) => `${iteration}/${name}`)].sort();
}

const features = ({ set }: Expected): number[] =>
  set.inputs.parameters.slice(1).map((_, index) => index + 1);
