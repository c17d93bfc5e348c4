import { firstChoice } from '../run/first-choice';
import { readTable } from '../run/read-table';
import type { Refusal, Table } from '../run/table';
import type { Choice } from '../run/table-choice';
import { type Chosen, tableInputs } from '../run/table-inputs';

/**
 * A table that can be read.
 * @throws if it cannot
 */
export function tableOf(text: string): Table {
  const table = readTable(text);
  if ('sentences' in table) throw new Error(table.sentences.join(' '));
  return table;
}

/** What a page would offer first for a table, but for what is chosen otherwise. */
export function chosen(text: string, choice: Partial<Choice> = {}): Chosen | Refusal {
  const table = tableOf(text);
  return tableInputs(table, { ...firstChoice(table), ...choice });
}
