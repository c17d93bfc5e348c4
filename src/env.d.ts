declare namespace App {
  interface Locals {
    /** What each notebook of the page starts with, by its name; cells take it from here. */
    notebooks: Record<string, import('./run/start').Start>;
    /** The symbols that the page's text has used so far. */
    symbols?: Set<string>;
    /** The ids of the questions and exercises that the page has so far. */
    ids?: Set<string>;
  }
}
