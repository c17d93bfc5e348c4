/** The costs of a descent in a bounded room, such that no spike is lost. */
export interface CostRecord {
  /**
   * Takes costs of the iterations that follow those it has.
   * @param count how many of them, from index 0
   */
  readonly add: (costs: Float64Array, count: number) => void;
  /** What there is to draw. */
  readonly curve: () => Curve;
}

/**
 * Costs in the order of their iterations. Where iterations share a bucket, these are the bucket's
 * least and greatest finite cost and the first one that is NaN or ∞; and always the last cost.
 */
export interface Curve {
  /** Numbers of iterations, from 1, rising. */
  readonly iterations: Float64Array;
  /** The cost that each of them meets. */
  readonly costs: Float64Array;
}

/**
 * An empty record. The first costs are kept one by one for good, since a logarithmic axis gives them
 * most of its room. Those after them too, until there are too many; then they go into buckets of two,
 * and each time there are too many buckets, every two neighbours become one.
 * @param first how many costs are kept for good
 * @param most how many buckets there may be, an even number
 */
export function costRecord(first = 4096, most = 8192): CostRecord {
  const single = new Float64Array(first + most);
  let buckets: Bucket[] = [];
  let length = 2;
  let size = 0;
  let latest = Number.NaN;

  const put = (iteration: number, cost: number): void => {
    if ((iteration - first - 1) % length === 0) {
      if (buckets.length === most) {
        buckets = buckets.flatMap((bucket, k) => (k % 2 ? [] : [merged(bucket, buckets[k + 1])]));
        length *= 2;
      }
      buckets.push(emptyBucket());
    }
    include(buckets[buckets.length - 1] as Bucket, iteration, cost);
  };
  return {
    add: (costs, count) => {
      const fitting = Math.max(0, Math.min(count, single.length - size));
      if (fitting > 0) single.set(costs.subarray(0, fitting), size);
      if (fitting < count && buckets.length === 0) {
        for (let k = first; k < single.length; k++) put(k + 1, single[k] as number);
      }
      for (let k = fitting; k < count; k++) put(size + k + 1, costs[k] as number);
      size += count;
      if (count > 0) latest = costs[count - 1] as number;
    },
    curve: () => {
      const alone = single.subarray(0, buckets.length > 0 ? first : size);
      const points = buckets.flatMap(pointsOf);
      // The curve goes on to its end, also where the last iteration is no extreme of its bucket.
      if (points.length > 0 && points.at(-1)?.[0] !== size) points.push([size, latest]);
      const iterations = new Float64Array(alone.length + points.length);
      const costs = new Float64Array(iterations.length);
      costs.set(alone);
      for (let k = 0; k < alone.length; k++) iterations[k] = k + 1;
      for (const [k, [iteration, cost]] of points.entries()) {
        iterations[alone.length + k] = iteration;
        costs[alone.length + k] = cost;
      }
      return { iterations, costs };
    },
  };
}

/** An iteration and its cost. */
type Point = readonly [iteration: number, cost: number];

/** What is kept of neighbouring costs, each with its iteration; iteration 0 stands for none. */
interface Bucket {
  least: number;
  leastAt: number;
  greatest: number;
  greatestAt: number;
  notFinite: number;
  notFiniteAt: number;
}

const emptyBucket = (): Bucket => ({
  least: Number.POSITIVE_INFINITY,
  leastAt: 0,
  greatest: Number.NEGATIVE_INFINITY,
  greatestAt: 0,
  notFinite: Number.NaN,
  notFiniteAt: 0,
});

/** Takes one more cost into a bucket, of an iteration after those it has. */
function include(bucket: Bucket, iteration: number, cost: number): void {
  if (!Number.isFinite(cost)) {
    if (bucket.notFiniteAt > 0) return;
    bucket.notFinite = cost;
    bucket.notFiniteAt = iteration;
    return;
  }
  if (cost < bucket.least) {
    bucket.least = cost;
    bucket.leastAt = iteration;
  }
  if (cost > bucket.greatest) {
    bucket.greatest = cost;
    bucket.greatestAt = iteration;
  }
}

/** The earlier bucket with what the later one holds. */
function merged(earlier: Bucket, later: Bucket | undefined): Bucket {
  for (const [iteration, cost] of later ? pointsOf(later) : []) include(earlier, iteration, cost);
  return earlier;
}

/** A bucket's costs in the order of their iterations, each once. */
function pointsOf(bucket: Bucket): Point[] {
  const { least, leastAt, greatest, greatestAt, notFinite, notFiniteAt } = bucket;
  const points: Point[] = [
    [leastAt, least],
    [greatestAt, greatest],
    [notFiniteAt, notFinite],
  ];
  return points
    .filter(([at], k) => at > 0 && !(k === 1 && greatestAt === leastAt))
    .sort(([s], [t]) => s - t);
}
