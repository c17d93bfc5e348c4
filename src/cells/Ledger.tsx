import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { kindOf } from '../model/letters';
import type { Phase } from '../model/program';
import { placeStart } from '../run/layout';
import {
  type Column,
  columnsOf,
  type Entry,
  exampleEntry,
  footEntry,
  sumEntry,
} from '../run/ledger';
import type { Start } from '../run/start';
import { currentExample, currentStep, type View } from '../run/view';
import { Letter } from './letter';
import { Num } from './num';
import { keepInSight } from './scroll';
import { useNotebook } from './use-notebook';

/** So many numbers are drawn at once: more would make a step slow. */
const mostNumbers = 1000;

/** The whole iteration as a table: examples as rows, what is computed of each as columns. */
export function Ledger({ start }: { start: Start }) {
  const { view, act } = useNotebook(start);
  const box = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState<(event: KeyboardEvent) => void>();
  // The arrow keys come with the focus: most readers never need them here.
  const loadKeys = () => import('./grid-keys').then(({ moveFocus }) => setKeys(() => moveFocus));
  const { program, inputs, digits } = view;
  const columns = columnsOf(program);
  const current = currentExample(view);
  const step = currentStep(view);
  // As many examples as that, at least twice what the box shows; the current one is the last of them.
  const most = Math.max(25, Math.floor(mostNumbers / (program.data.length + columns.length)));
  const from = Math.max(0, current - most);
  useEffect(
    () => keepInSight(box.current, 'tr.current', '.changed, .asked'),
    [step?.at, view.asking],
  );
  const phase = step?.equation.phase;
  // After the examples a phone shows the sums instead of one of them.
  const sums = phase === 'average' || phase === 'update';
  const draw = (entry: Entry) => <Place entry={entry} digits={digits} phase={phase} />;
  return (
    <div
      class={sums ? 'ledger sums scroller' : 'ledger scroller'}
      ref={box}
      role="group"
      aria-label="Ledger"
      tabIndex={0}
      onFocusIn={() => keys ?? loadKeys()}
      onKeyDown={keys}
      onClick={(event) => goToNumber(event, act().seek)}
    >
      <table class="table">
        <caption class="visually-hidden">
          Iteration {view.trace.iteration}: every number of every example, the sums, the averages
          and the update
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <var>i</var>
            </th>
            {program.data.map((name) => (
              <Head key={name} view={view} symbol={name} />
            ))}
            {columns.map((column) => (
              <Head
                key={column.symbol}
                view={view}
                symbol={column.symbol}
                each={column.contributes}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {inputs.rows.slice(from, from + most).map((_, drawn) => (
            <Row key={from + drawn} {...{ view, columns, draw }} example={from + drawn + 1} />
          ))}
        </tbody>
        <Foot view={view} columns={columns} draw={draw} />
      </table>
    </div>
  );
}

interface RowProps extends FootProps {
  /** From 1. */
  example: number;
}

/** An example's numbers. Most steps change nothing in most rows, and what has not changed is not drawn again. */
function Row({ view, columns, draw, example }: RowProps) {
  const { program, layout, inputs, digits, trace, done, asking, wrong, other } = view;
  const row = inputs.rows[example - 1];
  const current = example === currentExample(view);
  const lines = program.each.length;
  const executed = done - placeStart(layout, example);
  const far = Math.min(Math.max(executed, 0), lines + 1);
  const asked = asking && executed === far;
  return useMemo(
    () => (
      <tr class={current ? 'current' : undefined}>
        <th scope="row">{example}</th>
        {row?.map((value, j) => (
          <td key={program.data[j]} class="number given">
            <Num at={`input/${example}/${program.data[j]}`} value={value} digits={digits} />
          </td>
        ))}
        {columns.map((column) => (
          <Cell key={column.symbol}>{draw(exampleEntry(view, example, column))}</Cell>
        ))}
      </tr>
    ),
    [program, row, digits, trace, wrong, other, current, far, asked],
  );
}

interface FootProps {
  view: View;
  columns: readonly Column[];
  draw: (entry: Entry) => ComponentChildren;
}

/** The sums so far, the averages and the update, each under the column it is made of. */
function Foot({ view, columns, draw }: FootProps) {
  const { layout, done, program } = view;
  const complete = done >= program.zero.length + layout.m * program.each.length;
  const given = program.data.map((name) => <td key={name} class="given" />);
  return (
    <tfoot>
      {!program.single && (
        <>
          <tr>
            <th scope="row">{complete ? 'sum' : 'so far'}</th>
            {given}
            {columns.map(({ symbol, sum }) => (
              <Cell key={symbol}>{sum && draw(sumEntry(view, sum))}</Cell>
            ))}
          </tr>
          <tr>
            <th scope="row">
              ÷ <var>m</var>
            </th>
            {given}
            {columns.map(({ symbol, sum }) => (
              <Cell key={symbol}>{sum && draw(footEntry(view, 'average', sum))}</Cell>
            ))}
          </tr>
        </>
      )}
      <tr>
        <th scope="row">update</th>
        {given}
        {columns.map(({ symbol, parameter }) => (
          <Cell key={symbol}>
            {parameter && (
              <>
                <span class="quiet">
                  <Letter name={parameter} />
                </span>{' '}
                {draw(footEntry(view, 'update', parameter))}
              </>
            )}
          </Cell>
        ))}
      </tr>
    </tfoot>
  );
}

const Cell = ({ children }: { children: ComponentChildren }) => <td class="number">{children}</td>;

function Head({ view, symbol, each = false }: { view: View; symbol: string; each?: boolean }) {
  return (
    <th scope="col" class={`number phase-${kindOf(view.program, symbol)}`}>
      <Letter name={symbol} each={each} />
    </th>
  );
}

interface PlaceProps {
  entry: Entry;
  digits: View['digits'];
  /** Gives what the step wrote its colour; on the whole table it would style every cell anew. */
  phase?: Phase;
}

function Place({ entry, digits, phase }: PlaceProps) {
  if (entry.state !== 'number') {
    const asked = entry.state === 'asked';
    return (
      <span class={entry.state} data-phase={asked ? phase : undefined}>
        {asked && '?'}
      </span>
    );
  }
  const { at, part, value, changed, wrong, differs } = entry;
  const marks = [changed && 'changed', wrong && 'wrong', differs && 'differs']
    .filter(Boolean)
    .join(' ');
  return (
    <Num
      at={at}
      part={part}
      value={value}
      digits={digits}
      class={marks}
      phase={changed ? phase : undefined}
    />
  );
}

/** A click on a number goes to the step that made it. */
function goToNumber(event: MouseEvent, seek: (at: string) => void): void {
  const number = event.target instanceof Element ? event.target.closest('[data-at]') : null;
  const at = number?.getAttribute('data-at');
  if (at && !at.startsWith('input/')) seek(at);
}
