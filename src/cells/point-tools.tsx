import { formatText } from '../math/format';
import { letter } from '../math/styles';
import type { View } from '../run/view';
import { Choice } from './choice';
import type { Points } from './use-points';

interface PointToolsProps {
  /** Unique on the page. */
  id: string;
  view: View;
  points: Points;
}

const tools = [
  ['look', 'nothing'],
  ['move', 'move'],
  ['one', 'add y = 1'],
  ['zero', 'add y = 0'],
] as const;

const arrows: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** Chooses what a press on the picture does; its buttons do all of it without a pointer, too. */
export function PointTools({ id, view, points }: PointToolsProps) {
  const { tool, setTool, selected, select, inputs, problem, nudge } = points;
  const m = inputs.rows.length;
  const none = selected < 0;
  const onKey = (event: KeyboardEvent): void => {
    const [right, up] = arrows[event.key] ?? [0, 0];
    if ((right === 0 && up === 0) || none || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const by = event.shiftKey ? 10 : 1;
    nudge(by * right, by * up);
  };
  const button = (name: string, act: () => void, off = false) => (
    <button
      type="button"
      class="button"
      aria-disabled={off}
      onClick={() => {
        if (!off) act();
      }}
    >
      {name}
    </button>
  );
  return (
    <section class="needs-script" aria-label="Draw points">
      <div>
        <Choice
          id={`${id}-tool`}
          legend="A press on the picture does"
          options={tools}
          value={tool}
          choose={setTool}
        />
      </div>
      <div class="buttons" role="group" aria-label="The selected point" onKeyDown={onKey}>
        {button('Add a point', () => points.add(1))}
        {button('Previous point', () => select((Math.max(selected, 0) + m - 1) % m))}
        {button('Next point', () => select((selected + 1) % m))}
        {button('Relabel', points.relabel, none)}
        {button('Delete', points.remove, none)}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="quiet" role="status">
        {none ? 'No point is selected.' : `${wordsOf(view, selected)}.`}
      </p>
      <p class="quiet">
        With one of these buttons in focus, arrow keys move the selected point, with Shift farther.
      </p>
    </section>
  );
}

/** An example in words: `Example 3: x_1 = 2, y = 1`. */
function wordsOf({ inputs, program }: View, selected: number): string {
  const row = inputs.rows[selected] ?? [];
  const numbers = row.map((value, j) => {
    const [base = '', index = ''] = letter(program.data[j] ?? '').split('_');
    return `${base}${index.replace(/[12]/, (digit) => (digit === '1' ? '₁' : '₂'))} = ${formatText(value)}`;
  });
  return `Example ${selected + 1}: ${numbers.join(', ')}`;
}
