import { formatText } from '../math/format';
import { type Program, parts } from '../model/program';
import { equationText } from '../run/equation-text';
import { trace } from '../run/trace';
import type { View } from '../run/view';
import { iterationHtml } from './first-iteration';
import { finishedFormula } from './formula-html';
import { letterHtml } from './letter-html';
import { whenLive } from './use-notebook';

// Loaded as soon as the inputs are no longer the lesson's own, or for a worksheet: printing cannot wait.
const { dataset } = document.documentElement;
whenLive('main', ({ view }) => {
  // Until a link is opened or a long jump done, what is on the page is not what was asked for.
  view.watch(({ waiting }) => {
    dataset.handout = waiting ? 'coming' : 'live';
  });
  addEventListener('beforeprint', () => {
    if (view.value.waiting) return;
    const paper = document.createElement('div');
    paper.className = 'handout';
    paper.innerHTML = dataset.worksheet === undefined ? workedHtml(view.value) : sheet(view.value);
    document.getElementById('first-iteration')?.after(paper);
  });
});

/** The first iteration of the current inputs, and before it what they are. */
function workedHtml(view: View): string {
  return given(view) + iteration(view, 'The whole first iteration');
}

/** The same with its results blank, and on a page of its own the answers. */
function sheet(view: View): string {
  const name =
    '<p class="name-line">Name <span class="work"></span> Date <span class="work"></span></p>';
  return (
    `<style>${styles}</style>${name}${given(view)}${iteration(view, 'One iteration by hand', true)}` +
    `<div class="answers">${iteration(view, 'Answer key')}</div>`
  );
}

/** Room to write, the key on a page of its own; only a worksheet needs these rules. */
const styles =
  '.work{flex:1;min-width:3.5cm;border-bottom:.5pt dotted}.box{width:2.6cm;border:.5pt solid}' +
  ':is(.work,.box){display:inline-block;height:18pt}.name-line{display:flex;gap:.5em}' +
  '.answers{break-before:page}:root .answers h2{margin:0}';

function iteration({ program, inputs }: View, title: string, blank = false): string {
  const first = trace(program, inputs, inputs.parameters, 1);
  return iterationHtml(first, finishedFormula, title, blank);
}

/** The examples, the start and the learning rate, and a slip where one is switched on. */
function given({ program, rightProgram, inputs, loss }: View): string {
  const number = (value: number): string => `<td class="number">${formatText(value)}</td>`;
  const head = program.data.map(
    (name) => `<th scope="col" class="number">${letterHtml(name)}</th>`,
  );
  const rows = inputs.rows.map(
    (row, k) => `<tr><th scope="row">${k + 1}</th>${row.map(number).join('')}</tr>`,
  );
  const start = [...program.parameters, 'alpha'].map(
    (name, k) => `${letterHtml(name)} = ${formatText(inputs.parameters[k] ?? inputs.alpha)}`,
  );
  const slip = slips(program, rightProgram).map((text) => `<p>With the slip ${text}.</p>`);
  const stable = loss === 'stable' ? '<p><var>L</var> is computed in its stable form.</p>' : '';
  return (
    '<section class="given"><h2>Given</h2>' +
    `<p>${start.map((each) => `<span class="letter">${each}</span>`).join(', ')}</p>` +
    `${slip.join('')}${stable}<table class="table"><thead><tr><th scope="col"><var>i</var></th>` +
    `${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`
  );
}

function slips(program: Program, right: Program): string[] {
  return parts.flatMap((part) => {
    const own = new Set(right[part].map(equationText));
    return program[part].map(equationText).filter((text) => !own.has(text));
  });
}
