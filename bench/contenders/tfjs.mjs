import * as tf from '@tensorflow/tfjs';

/** TensorFlow.js on its CPU backend, the equations written out in matrix form. It knows float32 only. */
export const tfjs = {
  name: `@tensorflow/tfjs ${tf.version.tfjs}, cpu`,
  float32: true,
  async prepare({ rows, m, alpha }) {
    await tf.setBackend('cpu');
    const all = tf.tensor2d(Float32Array.from(rows), [m, 3]);
    const x = all.slice([0, 0], [m, 2]);
    const y = all.slice([0, 2], [m, 1]);
    return (iterations) => {
      const w = tf.variable(tf.zeros([2, 1]));
      const b = tf.variable(tf.scalar(0));
      for (let k = 0; k < iterations; k++) {
        tf.tidy(() => {
          const dz = x.matMul(w).add(b).sigmoid().sub(y);
          const dw = x.matMul(dz, true).div(m);
          w.assign(w.sub(dw.mul(alpha)));
          b.assign(b.sub(dz.mean().mul(alpha)));
        });
      }
      const result = [...w.dataSync(), ...b.dataSync()];
      w.dispose();
      b.dispose();
      return result;
    };
  },
};
