import { describe, expect, it } from 'vitest';
import { checkQuestion, type Question } from './check-choices';

const choices = ['above', 'below'];
const which = { name: 'which', choices, answer: 'below' };

describe('a question', () => {
  it.each<[Question, string]>([
    [{ at: '1/1/z' }, '1/1/z'],
    [{ at: '1/1/z', name: 'first' }, 'first'],
    [which, 'which'],
    [{ ...which, reply: 'Think.' }, 'which'],
    [{ ...which, reply: { below: 'Yes.' } }, 'which'],
  ])('%j is called %s', (question, name) => {
    expect(checkQuestion(question)).toBe(name);
  });

  it.each<[Question, string]>([
    [{ choices, answer: 'below' }, '<Predict> needs at="1/4/dw_1" for a number, or name="…" bes'],
    [{ name: 'which' }, '<Predict name="which"> asks for nothing: write at="1/4/dw_1"'],
    [
      { at: '1/1/z', choices },
      '<Predict at="1/1/z"> needs an answer: write one of “above”, “below”.',
    ],
    [
      { ...which, answer: 'Below' },
      '<Predict name="which"> has the answer “Below”, which is none of its choices: write one of “above”, “below”.',
    ],
    [
      { ...which, reply: ['No.', 'Yes.'] },
      "<Predict name=\"which\"> cannot read its reply: write each choice before what is said to it, as in reply={{ 'above': '…' }}.",
    ],
    [
      { ...which, reply: { beside: 'No.' } },
      '<Predict name="which"> replies to “beside”, which is none of its choices: write one of “above”, “below”.',
    ],
  ])('%j stops with “%s”', (question, sentence) => {
    expect(() => checkQuestion(question)).toThrow(sentence);
  });
});
