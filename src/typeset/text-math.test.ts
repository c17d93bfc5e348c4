import { expect, it } from 'vitest';
import { textWithMath } from './text-math';

it('typesets what stands between dollar signs and leaves the rest', () => {
  const html = textWithMath('If $x_1$ < 0 & so on');
  expect(html).toMatch(/^If <span class="katex">.*<\/span> &lt; 0 &amp; so on$/s);
  expect(html).not.toContain('$');
});

it('answers a formula that is wrong, or does not end, with the text around it', () => {
  expect(() => textWithMath('costs $5')).toThrow('“costs $5” has a dollar sign without a partner.');
  expect(() => textWithMath('see $\\frac{1$')).toThrow('The formula $\\frac{1$ in “see');
});
