/** A weight: a number to type or to move with the arrow keys, and a slider for the mouse. */
import { useState } from 'react';
import { NumberField } from '../../../ui/number-field.tsx';
import { useStay } from '../../../ui/use-stay.ts';
import type { SliderScale } from './slider-scale.ts';
import css from './weight-cell.module.css';

interface WeightCellProps {
  /** What weighs, for screen readers. */
  readonly label: string;
  /** NaN where what was typed is no number. */
  readonly weight: number;
  readonly scale: SliderScale;
  /** `stay` is the same for one drag, or one stay in the field. */
  readonly onChange: (weight: number, stay: string) => void;
  readonly errorAt: string | undefined;
  readonly onEnter?: (() => void) | undefined;
}

/** Both show the same weight; the slider is for the mouse alone, since the field has the arrow keys. */
export const WeightCell = ({ label, weight, scale, onChange, errorAt, onEnter }: WeightCellProps) => {
  const stay = useStay();
  // While it is dragged the scale stands still, whatever becomes the largest weight.
  const [held, setHeld] = useState<SliderScale | null>(null);
  const { most, step } = held ?? scale;
  const letGo = (): void => setHeld(null);
  return (
    <span
      className={css.weight}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter?.();
      }}
    >
      <NumberField
        label={label}
        value={weight}
        step={scale.step}
        least={0}
        errorAt={errorAt}
        onChange={(next, visit) => onChange(next ?? Number.NaN, visit)}
      />
      <input
        type="range"
        className={css.slider}
        tabIndex={-1}
        aria-label={label}
        min={0}
        max={most}
        step={step}
        value={Number.isFinite(weight) ? weight : 0}
        onPointerDown={() => {
          stay.begin();
          setHeld(scale);
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber, stay.name())}
      />
    </span>
  );
};
