/** The end of the dialog that adds a metric. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from '../own/own-fields.module.css';

interface AddFootProps {
  readonly isHeld: boolean;
  readonly onCancel: () => void;
}

/** Cancel, or add what the form holds. */
export const AddFoot = ({ isHeld, onCancel }: AddFootProps) => {
  const { t } = useTranslation();
  return (
    <footer className={css.foot}>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      <Button variant="filled" type="submit" disabled={isHeld}>
        {t('model.metric.add.confirm')}
      </Button>
    </footer>
  );
};
