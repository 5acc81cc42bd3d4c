/**
 * The points of a metric as a curve over the histogram of the user's own accounts: dragged, added by pressing the
 * curve, moved and removed with keys. Values grow from left to right in every language.
 */
import { type PointerEvent, useMemo } from 'react';
import type { Cutoffs, Points } from '../../../shared/model/model.ts';
import { CurveLine } from './curve-line.tsx';
import { type Domain, type Size, ticksOf } from './field.ts';
import { Handles, type PointWords } from './handles.tsx';
import { type Bar, type Histogram, histogramOf } from './histogram.ts';
import { Axes, Bars, SpreadStrip, ZoneLights, Zones } from './points-ground.tsx';
import css from './points-editor.module.css';
import { isDrawable, isRising, withPointAt } from './points-moves.ts';
import { useCancelKey } from './use-cancel-key.ts';
import { useDrag } from './use-drag.ts';
import { room, useField } from './use-field.ts';

/** What the drawing says, in the reader's language. */
export interface PointsEditorWords extends PointWords {
  readonly label: string;
  readonly unit: string;
  readonly numeral: (value: number) => string;
  readonly bar: (bar: Bar) => string;
  readonly spread: string;
}

interface PointsEditorProps {
  readonly points: Points;
  readonly cutoffs: Cutoffs;
  /** The accounts' values, the least first; empty where none is known. */
  readonly values: readonly number[];
  readonly words: PointsEditorWords;
  /** Edits with one `gesture` are one step back. */
  readonly onChange: (points: Points, gesture: string) => void;
}

/** Pixels that one bar and one numeral need at least. */
const barWidth = 10;
const numeralWidth = 56;

const barsIn = ({ width }: Size): number => Math.min(40, Math.max(8, Math.floor(width / barWidth)));
const numeralsIn = ({ width }: Size): number => Math.floor(width / numeralWidth);

/** Lets a point be taken and dragged; the field stays still meanwhile. */
const useGrab = ({ points, onChange }: PointsEditorProps, field: ReturnType<typeof useField>) => {
  const { scale, domain, step } = field;
  const { begin, end, cancel, ...drag } = useDrag(field.place, { points, scale, domain, step, onChange });
  const letGo = (done: () => void) => (): void => {
    field.thaw();
    done();
  };
  return {
    ...drag,
    grab: (event: PointerEvent, index: number, from?: Points): void => {
      if (event.button !== 0) return;
      field.freeze();
      begin(event, index, from);
    },
    drop: letGo(end),
    cancel: letGo(cancel),
  };
};

/** Counted anew only for other values or another field: of many accounts that takes longer than all the rest. */
const useHistogram = (values: readonly number[], { low, high }: Domain, count: number): Histogram =>
  useMemo(() => histogramOf(values, { low, high }, count), [values, low, high, count]);

/** The editor fills the width it is given. */
export const PointsEditor = (props: PointsEditorProps) => {
  const { points, cutoffs, values, words, onChange } = props;
  const field = useField(points, values);
  const { ref, drawing, size, scale, domain, step, place } = field;
  const { drag, follow, grab, drop, cancel } = useGrab(props, field);
  useCancelKey(drag !== null, cancel);
  const drawable = useMemo(() => points.filter(isDrawable), [points]);
  const curve = useMemo(() => (isRising(drawable) ? drawable : []), [drawable]);
  const histogram = useHistogram(values, domain, barsIn(size));
  const ground = { scale, size, cutoffs };
  const add = (event: PointerEvent, value: number): void => {
    const added = points.length === drawable.length && withPointAt(points, value);
    if (added) grab(event, added.index, added.points);
  };
  return (
    <div ref={ref} className={css.editor} dir="ltr">
      <svg
        ref={drawing}
        className={css.drawing}
        width={size.width + room.left + room.right}
        height={size.height + room.top + room.bottom}
        role="group"
        aria-label={words.label}
        data-dragging={drag !== null}
        onPointerMove={follow}
        onPointerUp={drop}
        onPointerCancel={cancel}
      >
        <g transform={`translate(${room.left} ${room.top})`}>
          <Zones {...ground} />
          <Bars {...ground} histogram={histogram} points={curve} barText={words.bar} />
          <Axes {...ground} ticks={ticksOf(domain, numeralsIn(size))} {...words} />
          <SpreadStrip {...ground} values={values} label={words.spread} />
          <CurveLine {...{ scale, size, step, place }} points={curve} isStill={drag !== null} onAdd={add} />
          <Handles
            {...{ points, scale, size, step, words, onChange }}
            dragged={drag?.index ?? null}
            onGrab={grab}
          />
        </g>
      </svg>
      <ZoneLights {...ground} top={room.top} />
    </div>
  );
};
