/** The loop as one first writes it: an array of objects, nothing tuned. */
export const naive = {
  name: 'naive: arrays of objects',
  prepare({ rows, m, alpha }) {
    const examples = Array.from({ length: m }, (_, i) => ({
      x: [rows[3 * i], rows[3 * i + 1]],
      y: rows[3 * i + 2],
    }));
    return (iterations) => {
      const w = [0, 0];
      let b = 0;
      for (let k = 0; k < iterations; k++) {
        const dw = [0, 0];
        let db = 0;
        for (const { x, y } of examples) {
          const z = x.reduce((sum, xj, j) => sum + w[j] * xj, 0) + b;
          const dz = 1 / (1 + Math.exp(-z)) - y;
          x.forEach((xj, j) => {
            dw[j] += xj * dz;
          });
          db += dz;
        }
        w.forEach((_, j) => {
          w[j] -= alpha * (dw[j] / m);
        });
        b -= alpha * (db / m);
      }
      return [...w, b];
    };
  },
};
