import { useEffect, useRef, useState } from 'preact/hooks';
import { shapeOf } from '../run/graph-shape';
import { graphExample } from '../run/graph-values';
import type { Start } from '../run/start';
import { currentStep } from '../run/view';
import { Sheet } from './graph-sheet';
import { keepInSight } from './scroll';
import { useNotebook } from './use-notebook';

/** The computation graph of one example: values on the way forward, derivatives on the way back. */
export function Graph({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [keys, setKeys] = useState<(event: KeyboardEvent) => void>();
  // The arrow keys come with the focus, as the ledger's do.
  const loadKeys = () =>
    import('./graph-keys').then((loaded) => setKeys(() => loaded.moveInDrawing));
  const [Table, setTable] = useState<typeof import('./graph-table').GraphTable>();
  const frame = useRef<HTMLDivElement>(null);
  const step = currentStep(view);
  useEffect(() => keepInSight(frame.current, '.current', '.current'), [step?.at, opened]);
  const shape = shapeOf(view.program, opened);
  const toggle = (symbol: string): void => {
    const rest = new Set(opened);
    if (!rest.delete(symbol)) rest.add(symbol);
    setOpened(rest);
  };
  // Few readers open the table, so it is loaded when they do.
  const loadTable = (): void => {
    import('./graph-table').then(({ GraphTable }) => setTable(() => GraphTable));
  };
  const example = view.program.single ? '' : ` of example ${graphExample(view)}`;
  return (
    <section class="graph" aria-label="Computation graph" data-phase={step?.equation.phase}>
      <div
        class="graph-frame scroller"
        ref={frame}
        role="group"
        aria-label={`Graph${example}; arrow keys go from number to number`}
        tabIndex={0}
        onFocusIn={() => keys ?? loadKeys()}
        onKeyDown={keys}
        onClick={(event) => goToNode(event, act().seek)}
      >
        <Sheet view={view} shape={shape} toggle={toggle} />
      </div>
      <details class="graph-table needs-script" onToggle={loadTable}>
        <summary>As a table</summary>
        {Table && <Table view={view} shape={shape} />}
      </details>
    </section>
  );
}

/** A click on a number or its node goes to the step that made it. */
function goToNode(event: MouseEvent, seek: (at: string) => void): void {
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return;
  if (target.closest('.graph-open')) return;
  const name = target.closest('[data-node]')?.getAttribute('data-node') ?? '';
  const node = currentTarget.querySelector(`.graph-node[data-node="${CSS.escape(name)}"]`);
  const number = target.closest('button[data-at]') ?? node?.querySelector('button[data-at]');
  const at = number?.getAttribute('data-at');
  if (at) seek(at);
}
