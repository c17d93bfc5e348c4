import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { complaintAt } from './prose-place.ts';

it('puts the file, from the top folder, and the line before a sentence, as far as they are known', () => {
  const fileURL = pathToFileURL('content/lessons/01-x.mdx');
  const position = { start: { line: 3 } };
  const cause = new Error('deeper');
  const complaint = complaintAt({ position }, { fileURL }, 'mend it.', cause);
  expect(complaint.message).toBe('content/lessons/01-x.mdx, line 3: mend it.');
  expect(complaint.cause).toBe(cause);
  expect(complaintAt({}, { fileURL }, 'mend it.').message).toBe(
    'content/lessons/01-x.mdx: mend it.',
  );
  expect(complaintAt({ position }, {}, 'mend it.').message).toBe('A text, line 3: mend it.');
});
