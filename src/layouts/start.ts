import type { Dataset, Notebook } from '../content.config';
import { scaledRows } from '../run/scaling';
import type { DataSet, Start } from '../run/start';

/**
 * What a notebook starts with, made from a lesson's frontmatter and the data sets that it names.
 *
 * @param name the name of the notebook, `main` for the one that the address belongs to
 * @param notebook the frontmatter's `notebook`
 * @param datasets all entries of the collection of data sets
 * @param place the lesson's file and line, for the sentence about a wrong name
 * @throws if the notebook names a data set that there is none of
 */
export function startOf(
  name: string,
  { sets, desk: _, ...choices }: Notebook,
  datasets: readonly { readonly id: string; readonly data: Dataset }[],
  place = 'This page',
): Start {
  const setOf = (id: string): DataSet => {
    const found = datasets.find((dataset) => dataset.id === id);
    if (!found)
      throw new Error(
        `${place}: there is no data set “${id}”; content/datasets has ` +
          `${datasets.map((dataset) => dataset.id).join(', ')}: name one of these, or add ${id}.yaml.`,
      );
    const { title, columns, label, start, scale } = found.data;
    const { rows, scales } = scaledRows(found.data.rows, scale);
    const inputs = { rows, parameters: [...start.w, start.b], alpha: start.alpha };
    return { name: id, title, columns, label, inputs, scales, scaling: scales && scale };
  };
  const [first, ...others] = sets;
  return { name, sets: [setOf(first), ...others.map(setOf)], ...choices };
}
