import type { Start } from '../run/start';
import { Choice } from './choice';
import { Letter } from './letter';
import { useGiven } from './use-given';

/** Chooses how L is computed: as in textbooks, or in the form that never meets log 0. */
export function LossSwitch({ start }: { start: Start }) {
  const { view, act } = useGiven(start);
  return (
    <Choice
      id={`loss-${start.name}`}
      legend={
        <>
          <Letter name="L" /> computed
        </>
      }
      options={[
        ['textbook', 'as in textbooks'],
        ['stable', 'in the stable form'],
      ]}
      value={view.loss}
      choose={(loss) => act().setLoss(loss)}
    />
  );
}
