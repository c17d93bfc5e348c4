import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { start as loop } from '../checks/samples';
import { type Notebook, notebook } from '../run/notebook';
import { slip, Together } from './Together';

const small = loop.sets[0];
const inputs = { ...small.inputs, rows: small.inputs.rows.slice(0, 1), alpha: 0.1 };
const start = {
  ...loop,
  ...{ sets: [{ ...small, inputs }] as const, model: 'one-example' as const, mistakes: [slip] },
};
let book: Notebook;
vi.mock('./use-notebook', () => ({
  useNotebook: () => ({ view: book.view.value, act: () => book }),
}));

function drawn(at: string, mistake?: string): string {
  book = notebook(start);
  book.setMistake(mistake);
  book.seek(at);
  return render(<Together start={start} />);
}

/** Each number's text, those of the right run in brackets. */
const numbersOf = (html: string): string[] =>
  [...html.matchAll(/data-value="[^"]*"([^>]*)>([^<]*)</g)].map(([, run, text = '']) =>
    run ? `(${text})` : text,
  );

describe('Together', () => {
  it('shows nothing before it is computed, and what is computed after', () => {
    expect(numbersOf(drawn('0'))).toEqual([]);
    expect(numbersOf(drawn('1/update')).join(' ')).toBe(
      '−1.1 −0.7503 −1.5005 0.3501 −1.1 −0.7503 −3.0010 −0.1999 −1.1 −0.7503 −0.7503 0.5750',
    );
  });

  it('recomputed between the lines has the right numbers struck through beside the wrong ones', () => {
    const numbers = numbersOf(drawn('1/update', slip)).join(' ');
    expect(numbers).toContain('−1.1 −0.7503 −1.5005 0.3501 (−1.1) −0.7999 (−0.7503) −0.6900');
    expect(numbers).toContain('(−3.0010) −2.7598 (−0.1999) −0.2240');
    expect(numbers).toMatch(/\(0\.5750\) 0\.5425$/);
  });

  it('gives every number the address of the line that wrote it', () => {
    const html = drawn('1/update', slip);
    for (const at of ['1/1/z', '1/update/z_', '1/update/dz__', '1/update/db__', '1/update/b'])
      expect(html).toContain(`data-at="${at}"`);
  });
});
