import convnetjs from 'convnetjs';

/**
 * ConvNetJS. Its softmax over two classes sees only the difference of their weights; starting at
 * zero and going at α / 2, the difference takes the very steps of plain gradient descent when the
 * batch is all m examples.
 */
export const convnet = {
  name: 'convnetjs 0.3.0',
  prepare({ rows, m, alpha }) {
    const examples = Array.from({ length: m }, (_, i) => ({
      x: new convnetjs.Vol([rows[3 * i], rows[3 * i + 1]]),
      y: rows[3 * i + 2],
    }));
    return (iterations) => {
      const net = new convnetjs.Net();
      net.makeLayers([
        { type: 'input', out_sx: 1, out_sy: 1, out_depth: 2 },
        { type: 'softmax', num_classes: 2 },
      ]);
      const [zero, one] = net.layers[1].filters;
      for (const filter of [zero, one]) filter.w.fill(0);
      const trainer = new convnetjs.Trainer(net, {
        method: 'sgd',
        learning_rate: alpha / 2,
        batch_size: m,
        momentum: 0,
      });
      for (let k = 0; k < iterations; k++) {
        for (const { x, y } of examples) trainer.train(x, y);
      }
      const { w: biases } = net.layers[1].biases;
      return [one.w[0] - zero.w[0], one.w[1] - zero.w[1], biases[1] - biases[0]];
    };
  },
};
