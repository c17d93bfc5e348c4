import DataMenu from './DataMenu.astro';
import Goto from './Goto.astro';
import Inputs from './Inputs.astro';
import MistakeSwitch from './MistakeSwitch.astro';
import Pass from './Pass.astro';
import Value from './Value.astro';

/** What an author may write in a lesson without importing it. */
export const cells = { DataMenu, Goto, Inputs, MistakeSwitch, Pass, Value };
