/** What only a reader who moves needs: loaded with the first step, in one file. */
export { layOutAhead, settle } from './ahead';
export { Notes } from './notes';
export { bringIntoSight } from './scrolled';
export { Spoken } from './spoken';
