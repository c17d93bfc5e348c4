import { plain } from '../math/styles';
import { write } from '../math/write';
import { equationText } from '../run/equation-text';
import { hiddenLetters, type Shape, type ShapeNode } from '../run/graph-shape';
import { type NodeLine, nodeLines } from '../run/graph-values';
import { headingText } from '../run/table-headings';
import type { View } from '../run/view';
import { GraphNum } from './graph-number';
import { Letter } from './letter';
import { PlainMath } from './plain-math';

/** The graph for those who cannot see it: a row for each node, with those that the drawing folds. */
export function GraphTable({ view, shape }: { view: View; shape: Shape }) {
  const { program } = view;
  const rows = shape.nodes.flatMap((node) => {
    if (node.kind !== 'folded') return [node];
    return node.box === undefined ? hiddenLetters(program) : [];
  });
  const updates = program.update.length > 0;
  return (
    <div class="scroller" role="group" aria-label="The graph as a table" tabIndex={0}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">node</th>
            <th scope="col">is</th>
            <th scope="col" class="number">
              value
            </th>
            <th scope="col" class="number">
              derivative
            </th>
            {updates && (
              <th scope="col" class="number">
                after the update
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => {
            const lines = nodeLines(view, node);
            const cell = (role: NodeLine['role']) => (
              <Cell line={lines.find((line) => line.role === role)} view={view} />
            );
            return (
              <tr key={node.id}>
                <th scope="row">
                  {node.kind === 'letter' ? (
                    <Letter name={node.id} />
                  ) : (
                    <PlainMath text={node.label} />
                  )}
                </th>
                <td>{meaning(view, shape, node)}</td>
                {cell('value')}
                {cell('slope')}
                {updates && cell('update')}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ line, view }: { line?: NodeLine; view: View }) {
  if (!line) return <td class="number quiet">–</td>;
  const { role, symbol, number } = line;
  return (
    <td class={`number phase-${line.kind}`}>
      {role === 'slope' && <Letter name={symbol} />}{' '}
      <GraphNum of={number} symbol={symbol} digits={view.digits} />
    </td>
  );
}

/** What a node stands for: its equation, its operation in full, or what was measured. */
function meaning({ set, program }: View, { boxes }: Shape, node: ShapeNode): string {
  const own = boxes.find(({ symbol }) => symbol === node.id);
  if (own) return equationText(own.equation);
  if (node.kind === 'operation') return write(node.expr, plain);
  const column = set.columns[program.data.indexOf(node.id)];
  if (column) return headingText(column) || 'a feature';
  return program.parameters.includes(node.id) ? 'a parameter' : `label: ${set.label.name}`;
}
