/** How it stands with a table, in words. */
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../app/use-error-text.ts';
import { useFormat } from '../../ui/use-format.ts';
import { confidenceWord } from './confidence.ts';
import { useImportNames } from './names.ts';
import { hasNoRows, lacking, openQuestions, type ReviewTable } from './review-table.ts';
import css from './table-review.module.css';

interface StandingProps {
  readonly table: ReviewTable;
  readonly name: string;
}

/** Ready and how sure, left out and why, or what it still waits for. */
export const Standing = ({ table, name }: StandingProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useImportNames();
  const errorText = useErrorText();
  const { mapping, recognised, included } = table;
  if (hasNoRows(recognised))
    return (
      <span className={css.blocked}>{errorText({ code: 'file.onlyHeader', detail: { file: name } })}</span>
    );
  if (!included && recognised.hidden) return <span>{t('import.review.hidden')}</span>;
  if (!mapping) return <span>{t('import.review.notRecognised')}</span>;
  if (!included) return <span>{t('import.review.leftOut')}</span>;
  const fields = lacking(table).map(names.field);
  if (fields.length > 0)
    return (
      <span className={css.blocked} role="alert">
        {t('import.review.missing', { fields: format.list(fields), count: fields.length })}
      </span>
    );
  const open = openQuestions(table).length;
  if (open > 0) return <span className={css.blocked}>{t('import.questions.waiting', { count: open })}</span>;
  return <span>{t(`import.confidence.${confidenceWord(recognised.confidence)}`)}</span>;
};
