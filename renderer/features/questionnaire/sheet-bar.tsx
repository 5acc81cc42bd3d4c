/** The foot of a sheet: save and go on, skip, back to the list, and what the keys do. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Scale } from '../../../shared/model/questionnaire/questions.ts';
import css from './sheet-bar.module.css';
import { SheetKeys } from './sheet-keys.tsx';
import type { Answering } from './use-answering.ts';

interface SheetBarProps {
  readonly answering: Answering;
  /** Those of the sheet's questions. */
  readonly scales: readonly Scale[];
}

/** The bar, which stays in sight. */
export const SheetBar = ({ answering, scales }: SheetBarProps) => {
  const { t } = useTranslation();
  const { others, changes, isSaving, skip, back } = answering;
  const [next] = others;
  return (
    <footer className={css.bar}>
      <Button type="submit" variant="filled" data-save disabled={isSaving || changes.length === 0}>
        {t(next ? 'questionnaire.sheet.saveNext' : 'questionnaire.sheet.save')}
      </Button>
      {next ? <Button onClick={skip}>{t('questionnaire.sheet.skip')}</Button> : null}
      <Button onClick={back}>{t('questionnaire.sheet.back')}</Button>
      <p className={css.changes}>
        {changes.length === 0
          ? t('questionnaire.sheet.nothing')
          : t('questionnaire.sheet.changed', { count: changes.length })}
        {next ? <bdi className={css.next}>{t('questionnaire.sheet.next', { account: next.name })}</bdi> : null}
      </p>
      <SheetKeys scales={scales} />
    </footer>
  );
};
