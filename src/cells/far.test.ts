import { beforeEach, expect, it, vi } from 'vitest';
import { tiny } from '../checks/samples';
import { type Journey, travel } from '../run/journey';
import type { Spec } from '../run/spec';

const spec: Spec = { model: 'loop', loss: 'textbook', inputs: tiny.inputs };
const short: Journey = { spec, to: 100 };
const long: Journey = { spec, to: 200_000 };

/** A worker that answers at once; of `fails`, that it could not be loaded. */
class Fake {
  static readonly made: Fake[] = [];
  static fails = false;
  readonly heard: unknown[] = [];
  isOver = false;
  onmessage?: (event: { data: unknown }) => void;
  onerror?: () => void;
  constructor() {
    Fake.made.push(this);
  }
  postMessage(said: Journey | 'stop'): void {
    this.heard.push(said);
    queueMicrotask(() => {
      if (Fake.fails) return this.onerror?.();
      if (said === 'stop') return;
      const underway = travel(said);
      underway.advance(said.to);
      this.onmessage?.({ data: { arrived: underway.arrived() } });
    });
  }
  terminate(): void {
    this.isOver = true;
  }
}

const fresh = (): Promise<typeof import('./far')> => import('./far');

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', Fake);
  Fake.made.length = 0;
  Fake.fails = false;
  return () => vi.unstubAllGlobals();
});

it('runs a short journey on the page while no worker waits', async () => {
  const { runFar } = await fresh();
  expect((await runFar(short).arrived).ending.iterations).toBe(100);
  expect(Fake.made).toEqual([]);
});

it('sends it to the worker that came back, with the same bits', async () => {
  const { runFar } = await fresh();
  const here = await runFar(short).arrived;
  const told: number[] = [];
  await runFar(long, (done) => told.push(done)).arrived;
  expect(told[0]).toBe(0);
  expect(await runFar(short, (done) => told.push(done)).arrived).toEqual(here);
  expect(told).toHaveLength(1);
  expect(Fake.made).toHaveLength(1);
  expect(Fake.made[0]?.heard).toEqual([long, short]);
});

it('keeps one worker, and stops none that is on another journey by now', async () => {
  const { runFar } = await fresh();
  const [first, second] = [runFar(long), runFar(long)];
  first.stop();
  await Promise.all([first.arrived, second.arrived]);
  expect(Fake.made.map(({ isOver }) => isOver)).toEqual([true, false]);
  expect(Fake.made[0]?.heard).toContain('stop');
  second.stop();
  expect(Fake.made[1]?.heard).not.toContain('stop');
});

it('goes on here where a worker fails', async () => {
  Fake.fails = true;
  const { runFar } = await fresh();
  expect((await runFar(long).arrived).ending.iterations).toBe(200_000);
  Fake.fails = false;
  await runFar(short).arrived;
  expect(Fake.made).toHaveLength(1);
});

it('has a worker ready after warming up, for a spec with a mistake too', async () => {
  const { runFar, warmUp } = await fresh();
  await new Promise<unknown>((use) => warmUp({ ...spec, mistake: 'db-overwritten' }, use));
  await runFar(short).arrived;
  expect(Fake.made).toHaveLength(1);
  expect(Fake.made[0]?.heard).toContain(short);
});
