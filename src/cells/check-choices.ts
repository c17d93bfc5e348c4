/** What a lesson's author writes of a question, as `<Predict>` gets it. */
export interface Question {
  readonly name?: string;
  /** Which number is asked for. */
  readonly at?: string;
  readonly choices?: readonly string[];
  readonly answer?: string;
  readonly reply?: unknown;
}

/**
 * Holds that a question can be answered: by a number, or by one of its choices, of which one is right.
 * @returns a name for the question
 * @throws a sentence if it cannot, or if it replies to what is no choice
 */
export function checkQuestion({ name, at, choices, answer, reply }: Question): string {
  const about = name ?? at;
  if (about === undefined)
    throw new Error('<Predict> needs at="1/4/dw_1" for a number, or name="…" beside its choices.');
  const tag = `<Predict ${name === undefined ? 'at' : 'name'}="${about}">`;
  if (!choices) {
    if (at === undefined)
      throw new Error(
        `${tag} asks for nothing: write at="1/4/dw_1" for a number, or choices and answer.`,
      );
    return about;
  }
  const known = choices.map((choice) => `“${choice}”`).join(', ');
  if (answer === undefined) throw new Error(`${tag} needs an answer: write one of ${known}.`);
  if (!choices.includes(answer))
    throw new Error(
      `${tag} has the answer “${answer}”, which is none of its choices: write one of ${known}.`,
    );
  if (typeof reply !== 'object' || reply === null) return about;
  if (Array.isArray(reply))
    throw new Error(
      `${tag} cannot read its reply: write each choice before what is said to it, as in reply={{ '${choices[0]}': '…' }}.`,
    );
  const stray = Object.keys(reply).find((key) => !choices.includes(key));
  if (stray !== undefined)
    throw new Error(
      `${tag} replies to “${stray}”, which is none of its choices: write one of ${known}.`,
    );
  return about;
}
