/** What only a reader who moves needs: loaded with the first step, in one file. */
export { layOutAhead, settle } from './ahead';
export { bringIntoSight } from './bring-into-sight';
export { Notes } from './notes';
export { Spoken } from './spoken';
