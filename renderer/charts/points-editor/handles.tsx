/** The points as handles: dragged, or moved with the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Points } from '../../../shared/model/model.ts';
import { useStay } from '../../ui/use-stay.ts';
import type { Scale, Size } from './field.ts';
import { pressedOn } from './handle-keys.ts';
import css from './points-editor.module.css';
import { isDrawable } from './points-moves.ts';

/** What is said of a point. */
export interface PointWords {
  /** Which one it is: "Point 2 of 4". */
  readonly name: (index: number) => string;
  /** Where it stands: "70% → 75". */
  readonly place: (value: number, score: number) => string;
}

interface HandlesProps {
  readonly points: Points;
  readonly scale: Scale;
  readonly size: Size;
  readonly step: number;
  readonly words: PointWords;
  /** The point under the hand. */
  readonly dragged: number | null;
  readonly onGrab: (event: PointerEvent, index: number) => void;
  readonly onChange: (points: Points, gesture: string) => void;
}

/** Where the words beside a point stand: above it, unless there is no room. */
const Readout = ({ x, y, size, text }: { x: number; y: number; size: Size; text: string }) => {
  const anchor = x < 48 ? 'start' : 'middle';
  return (
    <text
      className={css.readout}
      x={anchor === 'start' ? Math.max(2, x - 8) : Math.min(x, size.width - 2)}
      y={y < 26 ? y + 24 : y - 14}
      textAnchor={x > size.width - 48 ? 'end' : anchor}
    >
      {text}
    </text>
  );
};

interface HandleProps extends Pick<HandlesProps, 'scale' | 'size' | 'words'> {
  readonly point: Points[number];
  readonly index: number;
  readonly isActive: boolean;
}

/** A point and, while it is touched, where it stands. */
const Dot = ({ point: [value, score], isActive, scale, size, words }: Omit<HandleProps, 'index'>) => {
  const [x, y] = [scale.x(value), scale.y(score)];
  return (
    <>
      {isActive ? <path className={css.drop} d={`M0 ${y}H${x}V${size.height}`} /> : null}
      <circle className={css.reach} cx={x} cy={y} r={14} />
      <circle className={css.dot} cx={x} cy={y} r={isActive ? 7 : 5.5} />
      {isActive ? <Readout x={x} y={y} size={size} text={words.place(value, score)} /> : null}
    </>
  );
};

/** Hears the keys of the handles and keeps the focus on the point that they are about. */
const useHandleKeys = ({ points, step, onChange }: Pick<HandlesProps, 'points' | 'step' | 'onChange'>) => {
  const handles = useRef<SVGGElement>(null);
  const wanted = useRef<number | null>(null);
  const stay = useStay();
  useEffect(() => {
    if (wanted.current === null) return;
    handles.current?.querySelectorAll<SVGGElement>('[role="slider"]')[wanted.current]?.focus();
    wanted.current = null;
  });
  const press = (event: KeyboardEvent, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = pressedOn(points, index, { key: event.key, shift: event.shiftKey, step });
    if (!answer) return;
    event.preventDefault();
    event.stopPropagation();
    // A point more or less is a step of its own; moves of one stay join.
    if (answer.points.length !== points.length) {
      wanted.current = answer.index;
      stay.begin();
    }
    onChange(answer.points, stay.name());
  };
  return { handles, press, begin: stay.begin };
};

/** All handles. */
export const Handles = ({ points, scale, size, step, words, dragged, onGrab, onChange }: HandlesProps) => {
  const [active, setActive] = useState<number | null>(null);
  const { handles, press, begin } = useHandleKeys({ points, step, onChange });
  return (
    <g ref={handles}>
      {points.map((point, index) => {
        if (!isDrawable(point)) return null;
        const isActive = (dragged ?? active) === index;
        return (
          <g
            key={index}
            className={css.handle}
            role="slider"
            tabIndex={0}
            aria-label={words.name(index)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={point[1]}
            aria-valuetext={words.place(...point)}
            aria-orientation="vertical"
            data-active={isActive}
            onPointerDown={(event) => onGrab(event, index)}
            onPointerEnter={() => setActive(index)}
            onPointerLeave={() => setActive(null)}
            onFocus={() => {
              begin();
              setActive(index);
            }}
            onBlur={() => setActive(null)}
            onKeyDown={(event) => press(event, index)}
          >
            <Dot {...{ point, isActive, scale, size, words }} />
          </g>
        );
      })}
    </g>
  );
};
