/** Adds a difference: first of what, then which of its figures; it begins as it is in the base. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Variant } from '../../../../shared/model/model.ts';
import { useEditor } from '../draft-context.tsx';
import { useDifferenceWords } from './difference-words.ts';
import css from './differences.module.css';
import {
  type Difference,
  differenceId,
  differentFields,
  possibleDifferences,
  withDifference,
  withVariantAt,
} from './variant-edits.ts';

interface AddDifferenceProps {
  readonly index: number;
  readonly variant: Variant;
}

/** The parts of the model that could differ yet, each once, in groups. */
const useParts = (possible: readonly Difference[]) => {
  const { t } = useTranslation();
  const words = useDifferenceWords();
  const optionsOf = (kind: Difference['kind']) => {
    const parts = new Map(
      possible.filter((own) => own.kind === kind).map((own) => [partId(own), words.part(own)]),
    );
    return [...parts].map(([value, label]) => ({ value, label }));
  };
  return [
    ...optionsOf('cutoffs'),
    { group: t('model.variants.dimensionGroup'), items: optionsOf('dimension') },
    { group: t('model.variants.metricGroup'), items: optionsOf('metric') },
  ].filter((own) => !('items' in own) || own.items.length > 0);
};

const partId = (difference: Difference): string =>
  difference.kind === 'metric' ? `metric ${difference.key}` : differenceId(difference);

/** Two choices and a button. */
export const AddDifference = ({ index, variant }: AddDifferenceProps) => {
  const { t } = useTranslation();
  const words = useDifferenceWords();
  const { draft, edit } = useEditor();
  const possible = possibleDifferences(draft, variant);
  const [part, setPart] = useState('');
  const [field, setField] = useState<string>(differentFields[0]);
  const ofPart = possible.filter((own) => partId(own) === part);
  const chosen = ofPart.find((own) => own.kind !== 'metric' || own.field === field) ?? ofPart[0];
  const add = (): void => {
    if (!chosen) return;
    edit((model) => withVariantAt(model, index, (own) => withDifference(own, chosen, model)));
  };
  return (
    <form
      className={css.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <NativeSelect
        aria-label={t('model.variants.choosePart')}
        value={chosen ? part : ''}
        data={[{ value: '', label: t('model.variants.choosePart') }, ...useParts(possible)]}
        onChange={(event) => setPart(event.currentTarget.value)}
      />
      {chosen?.kind === 'metric' ? (
        <NativeSelect
          aria-label={t('model.variants.chooseField')}
          value={chosen.field}
          data={ofPart.flatMap((own) =>
            own.kind === 'metric' ? [{ value: own.field, label: words.field(own.field) }] : [],
          )}
          onChange={(event) => setField(event.currentTarget.value)}
        />
      ) : null}
      <Button type="submit" disabled={!chosen}>
        {t('model.variants.addDifference')}
      </Button>
    </form>
  );
};
