import type { Loss } from '../model/logistic';
import type { ModelName } from '../model/models';
import type { Scale, Scaling } from './scaling';

/** What a reader may edit: the examples, the start parameters and the learning rate. */
export interface Inputs {
  /** m rows of n features and the label: x_1 … x_n, y. */
  readonly rows: readonly (readonly number[])[];
  /** The n + 1 parameters of iteration 1: w_1 … w_n, b. */
  readonly parameters: readonly number[];
  /** The learning rate α > 0. */
  readonly alpha: number;
  /** What the columns are, where the reader changed that, and as a link writes it; left out, it is as in the data set. */
  readonly words?: Words & { readonly own?: string };
}

/** What the columns of a table are called, and how they were scaled. */
export interface Words {
  /** What each feature is, in the order of a row; the symbol is x_1, x_2 …, an empty name is none. */
  readonly columns: readonly {
    readonly symbol: string;
    readonly name: string;
    readonly unit?: string;
  }[];
  /** What y stands for, and the words for y = 1 and y = 0. */
  readonly label: { readonly name: string; readonly one: string; readonly zero: string };
  /** How each feature was scaled, where the rows are not in their own units, and by which rule. */
  readonly scales?: readonly Scale[];
  readonly scaling?: Scaling;
}

/** A set of examples that a lesson offers, with the start that goes with it. */
export interface DataSet extends Words {
  readonly name: string;
  readonly title: string;
  readonly inputs: Inputs;
  /** Of a set that a reader brought: its words as a link writes them; see own-text.ts. */
  readonly own?: string;
}

/** How finely an example is stepped through at first: by line, by pass, or whole. */
export type Pace = 'line' | 'pass' | 'example';

/** What a notebook starts from: plain data, made at build time from a lesson's frontmatter. */
export interface Start {
  /** The notebook's name on its page; `main` owns the address. */
  readonly name: string;
  /** The data sets in the menu; the first is the lesson's own. */
  readonly sets: readonly [DataSet, ...DataSet[]];
  /** Which program it runs. */
  readonly model: ModelName;
  /** Names of the mistakes that the page can switch on. */
  readonly mistakes: readonly string[];
  readonly loss: Loss;
  /** The pace for example 1, 2 …; the last one also serves those after it. */
  readonly pace: readonly [Pace, ...Pace[]];
  /** Whether Step asks before it shows. */
  readonly guess: boolean;
}
