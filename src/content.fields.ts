import { z } from 'astro/zod';

/** A text that must say something. */
export const text = (what: string) =>
  z
    .string({ error: `Write ${what}.` })
    .trim()
    .min(1, { error: `Write ${what}: it is empty.` });

/** A float64 that is neither infinite nor NaN. */
export const number = (what: string) =>
  z.number({ error: `Write ${what} as a number, such as 0.5.` });

/** A whole number of minutes from 1. */
export const minutes = z
  .int({ error: 'Write a whole number of minutes, such as 15.' })
  .min(1, { error: 'Write at least 1 minute.' });

/** Fields of which none may be misspelt: a name that is not among them is told, and which there are. */
export const fields = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `There is no field ${(keys as string[]).join(', ')}: the fields are ${Object.keys(shape).join(', ')}.`
        : `Write the fields ${Object.keys(shape).join(', ')}.`,
  });
