import { describe, expect, it } from 'vitest';
import { entriesOf } from './checks/content';
import { noteRow, plan, question } from './content.teach';

const rows = [...(await entriesOf('content/teach/notes.yaml'))].map(([id, data]) => ({
  id,
  ...noteRow.parse(data),
}));
const lessons = [
  ...['before', 'prediction', 'loss', 'computation-graph', 'derivatives', 'update'],
  ...['cost', 'loop', 'learning-rate', 'repeat', 'more-features'],
];

/** The formulas of the lecture notes, copied from them in their order. */
const formulas = String.raw`
z = w^T x + b
\hat{y} = a = \sigma(z)
\mathcal{L}(a, y) = -(y \log(a) + (1 - y) \log(1 - a))
z = w_1 x_1 + w_2 x_2 + b \Rightarrow \hat{y} = a = \sigma(z)
J(w, b) = \frac{1}{m} \sum_{i=1}^m L(a^{(i)}, y^{(i)})
a^{(i)} = \hat{y}^{(i)} = \sigma(z^{(i)}) = \sigma(w^T x^{(i)} + b)
(x^{(i)}, y^{(i)}) \rightarrow x \rightarrow x_1, x_2
dw_1^{(i)}, dw_2^{(i)}, db^{(i)}
\frac{\partial J}{\partial w_1}
w_1 := w_1 - \alpha \cdot \frac{\partial J}{\partial w_1}
\frac{\partial J(w, b)}{\partial w_1} = \frac{1}{m} \sum_{i=1}^m \frac{\partial L(a^{(i)}, y^{(i)})}{\partial w_1}
\frac{\partial J(w, b)}{\partial w_2} = \frac{1}{m} \sum_{i=1}^m \frac{\partial L(a^{(i)}, y^{(i)})}{\partial w_2}
\frac{\partial J(w, b)}{\partial b} = \frac{1}{m} \sum_{i=1}^m \frac{\partial L(a^{(i)}, y^{(i)})}{\partial b}
w_1 := w_1 - \alpha \cdot \frac{\partial J}{\partial w_1}
w_2 := w_2 - \alpha \cdot \frac{\partial J}{\partial w_2}
b = b - \alpha \cdot \frac{\partial J}{\partial b}
J=0, dw_1=0, dw_2=0, db=0
For i=1 to M
z^{(i)} = w^T x^{(i)} + b
a^{(i)} = \sigma(z^{(i)})
J+ = - \left[ y^{(i)} \cdot \log a^{(i)} + (1-y^{(i)}) \cdot \log(1-a^{(i)}) \right]
dz^{(i)} = a^{(i)} - y^{(i)}
dw_1+ = x_1^{(i)} \cdot dz^{(i)}
dw_2+ = x_2^{(i)} \cdot dz^{(i)}
db = dz^{(i)}
end For
J = J/m
dw_1 = dw_1/m
dw_2 = dw_2/m
db = db/m
\frac{\partial J}{\partial w_1}, \frac{\partial J}{\partial w_2}, \frac{\partial J}{\partial b}
w_1 = w_1 - \alpha \cdot dw_1
w_2 = w_2 - \alpha \cdot dw_2
b = b - \alpha \cdot db
\frac{1}{m} \sum \frac{\partial L}{\partial w_1}, \frac{1}{m} \sum \frac{\partial L}{\partial w_2}, \frac{1}{m} \sum \frac{\partial L}{\partial b}
\frac{\partial L}{\partial w_i}
`;

/** What else the notes say, each by a word of it, in their order. */
const remarks = [
  /computation graph/,
  /x_1\$ and \$x_2\$.*w_1\$ and \$w_2\$/,
  /blank/,
  /m\.$/,
  /cost function, the overall one/,
  /loss, L, is of one sample, and the cost, J, of m/,
  /single example/,
  /one example already, from the slide before/,
  /all m samples.*gradient for \$w_1\$/,
  /updated for this iteration/,
  /\$w_2\$ and \$b\$ need the same/,
  /all three parameters move/,
  /star.*repeated/,
  /to the cost is added the loss.*twice that there are m examples/,
  /only the two features.*if there are more/,
  /totals of the loss.*dividing by \$m\$/,
  /outside of the loop/,
  /weights can be updated/,
  /one iteration.*new ŷ.*10,000 times.*no longer change/,
  /outer brace/,
  /inner brace.*added/,
];

describe('the table of the notes', () => {
  it('has every formula, in order, and no other', () => {
    const found = rows.flatMap(({ formula }) => (formula === undefined ? [] : [bare(formula)]));
    expect(found).toEqual(formulas.trim().split('\n').map(bare));
  });

  it('has every remark, in order, and no other', () => {
    const found = rows.flatMap(({ remark }) => (remark === undefined ? [] : [remark]));
    expect(found).toEqual(remarks.map((pattern) => expect.stringMatching(pattern)));
  });

  it('leads to lessons of the course, and every lesson on the notes comes up', () => {
    const named = new Set(rows.flatMap((row) => row.lessons));
    expect([...named].sort()).toEqual(lessons.filter((name) => name !== 'before').sort());
  });

  it.each([
    ['loop-db', 'db += dz'],
    ['m-what-is-wanted', 'average becomes the gradient'],
    ['loop-brace-inner', 'it should be j'],
    ['loop-for', 'M here is the m'],
    ['loop-more-features', 'X and x are mixed'],
    ['m-update-b', '“becomes”'],
    ['loop-again', 'two different rules'],
    ['recap-a', 'never defined'],
  ])('puts right the slip at %s', (id, words) => {
    expect(rows.find((row) => row.id === id)?.slip).toContain(words);
  });
});

describe('for each class', () => {
  it('there is a question to every lesson', async () => {
    const questions = await entriesOf('content/teach/questions.yaml');
    expect([...questions.keys()]).toEqual(lessons);
    for (const data of questions.values()) expect(question.parse(data).ask).toMatch(/\?$/);
  });

  it('there are plans of 45 and 90 minutes, whose minutes add up', async () => {
    const plans = [...(await entriesOf('content/teach/plans.yaml')).values()].map((data) =>
      plan.parse(data),
    );
    expect(plans.map(({ minutes }) => minutes)).toEqual([45, 90]);
    const named = plans.flatMap(({ rows }) => rows.flatMap(({ lesson }) => lesson ?? []));
    expect(lessons).toEqual(expect.arrayContaining(named));
  });

  it('a plan that does not add up stops with a sentence', () => {
    const { error } = plan.safeParse({ minutes: 45, rows: [{ minutes: 40, what: 'All of it.' }] });
    expect(error?.issues[0]?.message).toBe(
      'The rows take 40 minutes, the class 45: make them equal.',
    );
  });
});

/** A formula without what only spaces it or sets a word upright. */
function bare(tex: string): string {
  return tex
    .replace('\\mathrel{{+}{=}}', '+=')
    .replace(/\\text\{([^}]*)\}/g, '$1')
    .replaceAll(/\s/g, '');
}
