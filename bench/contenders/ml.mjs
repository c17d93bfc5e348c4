import TwoClasses from 'ml-logistic-regression/src/logreg_2classes.js';
import { Matrix } from 'ml-matrix';

/**
 * ml-logistic-regression. Its public class would fit two such classifiers, one per class, so its
 * two-class part is used alone. It starts at zero, has no b and does not divide by m: the bias is a
 * column of ones here, and the rate is α / m, which makes its steps those of plain gradient descent.
 */
export const ml = {
  name: 'ml-logistic-regression 2.0.0',
  prepare({ rows, m, alpha }) {
    const at = (i) => [rows[3 * i], rows[3 * i + 1], 1];
    const features = new Matrix(Array.from({ length: m }, (_, i) => at(i)));
    const target = Matrix.columnVector(Array.from({ length: m }, (_, i) => rows[3 * i + 2]));
    return (iterations) => {
      const regression = new TwoClasses({ numSteps: iterations, learningRate: alpha / m });
      regression.train(features, target);
      return regression.weights.to1DArray();
    };
  },
};
