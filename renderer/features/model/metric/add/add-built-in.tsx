/** Adds a built-in metric that the model lacks: it comes back as every workspace begins with it. */
import { type ReactNode, useState } from 'react';
import type { MetricModel } from '../../../../../shared/model/model.ts';
import css from '../own/own-fields.module.css';
import { AddFoot } from './add-foot.tsx';
import { BuiltInList } from './built-in-list.tsx';

interface AddBuiltInProps {
  readonly choice: ReactNode;
  readonly onAdd: (metric: MetricModel) => void;
  readonly onCancel: () => void;
}

/** The form. */
export const AddBuiltIn = ({ choice, onAdd, onCancel }: AddBuiltInProps) => {
  const [chosen, setChosen] = useState<MetricModel | null>(null);
  return (
    <form
      className={css.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onAdd(chosen);
      }}
    >
      {choice}
      <BuiltInList chosen={chosen} onChoose={setChosen} />
      <AddFoot isHeld={chosen === null} onCancel={onCancel} />
    </form>
  );
};
