import { useEffect, useRef } from 'preact/hooks';
import { parametersNow, predictor } from '../run/predict';
import type { Start } from '../run/start';
import { axesOf, Over, Plane } from './boundary-picture';
import { Caption, labelOf, NoPicture, Table } from './boundary-words';
import { placed } from './marks';
import { Plot, type Size } from './plot';
import { PointTools } from './point-tools';
import { useNotebook } from './use-notebook';
import { type Points, usePoints } from './use-points';

interface DrawPointsProps {
  start: Start;
  /** Unique on the page. */
  id: string;
}

/** The picture of examples and boundary, on which one adds, drags, relabels and deletes examples. */
export function DrawPoints({ start, id }: DrawPointsProps) {
  const { view: known, act } = useNotebook(start);
  const points = usePoints(known, act);
  const box = useRef<HTMLDivElement>(null);
  const { tool, framed } = points;
  const { features } = known.program;
  // While one draws, a finger must not scroll the page.
  useEffect(() => {
    const picture = box.current?.querySelector('svg');
    picture?.style.setProperty('touch-action', tool === 'look' ? 'auto' : 'none');
    picture?.style.setProperty('cursor', tool === 'look' ? 'auto' : 'crosshair');
  }, [tool, features]);
  if (features > 2) return <NoPicture features={features} />;
  const view = { ...known, inputs: points.inputs };
  const parameters = parametersNow(known);
  const predict = predictor(
    view.program,
    parameters.map(({ value }) => value),
  );
  const shown = { view, parameters, predict, framed };
  const Picture = features === 1 ? Over : Plane;
  return (
    <div
      ref={box}
      onPointerDownCapture={points.press}
      onPointerUp={points.release}
      onPointerCancel={points.release}
    >
      <Plot
        name="boundary"
        label={labelOf(shown)}
        draw={(size) => (
          <>
            <Picture size={size} {...shown} />
            <Selected size={size} points={points} features={features} />
          </>
        )}
        caption={<Caption {...shown} />}
        table={<Table {...shown} />}
        onPoint={points.point}
      >
        <PointTools id={id} view={view} points={points} />
      </Plot>
    </div>
  );
}

/** A ring of dashes around the example that the tools are about. */
function Selected({ size, points, features }: { size: Size; points: Points; features: number }) {
  const { inputs, selected, framed } = points;
  const row = inputs.rows[selected];
  if (!row) return null;
  const { x, y } = axesOf(size, framed ?? inputs.rows, features);
  const [cx, cy] = [placed(x, row[0] ?? Number.NaN), placed(y, row[1] ?? Number.NaN)];
  if (!Number.isFinite(cx) || !Number.isFinite(cy)) return null;
  return <circle class="ring" cx={cx} cy={cy} r={12} stroke-dasharray="3 3" />;
}
