/** A dimension of one's own: its name is enough. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { builtInDimensions } from '../../../../shared/model/metrics.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useEditor } from '../draft-context.tsx';
import css from './add-dimension.module.css';
import { withNewDimension } from './dimension-edits.ts';

/** The field and its button, below the weights. */
export const AddDimension = () => {
  const { t } = useTranslation();
  const { edit } = useEditor();
  const [name, setName] = useState('');
  const builtIn = builtInDimensions.map((key) => ({ key, name: t(`dimensions.${key}.name`) }));
  const add = (): void => {
    if (name.trim() === '') return;
    edit((model) => withNewDimension(model, name, builtIn));
    setName('');
  };
  return (
    <form
      className={css.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={t('model.weights.newName')}
        placeholder={t('model.weights.newName')}
        value={name}
        onChange={setName}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('model.weights.add')}
      </Button>
    </form>
  );
};
