import { formatText } from '../math/format';
import { type Roads, roadTexts, whyBroken } from '../run/roads';
import { Num } from './num';

type Line = keyof typeof roadTexts;

/** Lines of the algorithm that belong together. */
export interface Group {
  readonly title?: string;
  readonly lines: readonly Line[];
}

/** Lines of both roads beside their numbers, to all digits; where a number is none, why. */
export function RoadsTable({
  groups,
  roads,
  run,
}: {
  groups: readonly Group[];
  roads: Roads;
  run: string;
}) {
  return (
    <table class="table roads">
      <caption class="visually-hidden">
        At z = {formatText(roads.z)} and y = {roads.y}
      </caption>
      {groups.map(({ title, lines }) => (
        <tbody key={title}>
          {title && (
            <tr>
              <th class="label" colSpan={2} scope="rowgroup">
                {title}
              </th>
            </tr>
          )}
          {lines.map((line) => (
            <Row key={line} {...{ line, roads, run }} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ line, roads, run }: { line: Line; roads: Roads; run: string }) {
  const broken =
    line === 'da' || line === 'product' || line === 'textbook' ? whyBroken(roads, line) : undefined;
  const { at, phase } = marks[line];
  const ownRun = line === 'stable' ? `${run}-stable` : run;
  return (
    <>
      <tr data-phase={phase}>
        <th scope="row">{roadTexts[line]}</th>
        <td class="number">
          <Num at={at} value={roads[line]} digits="all" run={ownRun} />
        </td>
      </tr>
      {broken && (
        <tr>
          <td class="problem" colSpan={2}>
            {broken}
          </td>
        </tr>
      )}
    </>
  );
}

/** What a line computes in the small run that has this z, and in which pass. */
const marks: Readonly<Record<Line, { at?: string; phase: 'forward' | 'backward' }>> = {
  a: { at: '1/1/a', phase: 'forward' },
  da: { at: '1/1/da', phase: 'backward' },
  slope: { phase: 'backward' },
  product: { phase: 'backward' },
  dz: { at: '1/1/dz', phase: 'backward' },
  textbook: { at: '1/1/L', phase: 'forward' },
  stable: { at: '1/1/L', phase: 'forward' },
};
