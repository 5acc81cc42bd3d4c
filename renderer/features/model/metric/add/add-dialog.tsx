/** The dialog that adds a metric: a built-in one that the model lacks, or one of the user's own. */
import { useState } from 'react';
import type { Model } from '../../../../../shared/model/model.ts';
import { useEditor } from '../../draft-context.tsx';
import { withNewMetric } from '../own/new-metric.ts';
import { AddBuiltIn } from './add-built-in.tsx';
import { AddOwn } from './add-own.tsx';
import { missingBuiltIns, withBuiltIn } from './built-in.ts';
import { type AddKind, KindChoice } from './kind-choice.tsx';

const ownKinds: readonly AddKind[] = ['figure', 'formula', 'named'];

/** The dialog's inside. */
export const AddDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { draft, page, edit, dispatch } = useEditor();
  const [kind, setKind] = useState<AddKind>(page.figures.length > 0 ? 'figure' : 'formula');
  const kinds: readonly AddKind[] = missingBuiltIns(draft).length > 0 ? [...ownKinds, 'builtIn'] : ownKinds;
  const add = (change: (model: Model) => Model, key: string): void => {
    edit(change);
    dispatch({ type: 'metric.shown', metric: key });
    onClose();
  };
  const choice = <KindChoice kinds={kinds} kind={kind} onChoose={setKind} />;
  if (kind === 'builtIn')
    return (
      <AddBuiltIn
        choice={choice}
        onAdd={(metric) => add((model) => withBuiltIn(model, metric), metric.key)}
        onCancel={onClose}
      />
    );
  return (
    <AddOwn
      kind={kind}
      choice={choice}
      onAdd={(metric) => add((model) => withNewMetric(model, metric), metric.key)}
      onCancel={onClose}
    />
  );
};
