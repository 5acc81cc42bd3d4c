/** What a file for other programs will hold, in the words that it will use itself. */
import { useTranslation } from 'react-i18next';
import type { ExportKind } from '../../../shared/calls/exports.ts';
import { directionOf, translator } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/languages.ts';
import { useFormat } from '../../ui/use-format.ts';
import css from './preview.module.css';

interface FileContentsProps {
  readonly kind: ExportKind;
  readonly language: Language;
  readonly count: number;
}

/** The sheets that are said more about on the first of them. */
const sheets = ['scores', 'inputs', 'model', 'workings'] as const;
const columns = ['key', 'name', 'score', 'light', 'coverage'] as const;

const Sheets = ({ language }: Pick<FileContentsProps, 'language'>) => {
  const spoken = translator(language);
  return (
    <dl className={css.contents} lang={language} dir={directionOf(language)}>
      {sheets.map((sheet) => (
        <div key={sheet}>
          <dt>{spoken(`export.sheets.${sheet}`)}</dt>
          <dd>{spoken(`export.about.sheets.${sheet}`)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Columns = ({ language }: Pick<FileContentsProps, 'language'>) => {
  const { t } = useTranslation();
  const spoken = translator(language);
  return (
    <>
      <ol className={css.columns} lang={language} dir={directionOf(language)}>
        {columns.map((column) => (
          <li key={column}>{spoken(`export.scores.${column}`)}</li>
        ))}
      </ol>
      <p>{t('reports.file.further')}</p>
    </>
  );
};

/** The sheets of a workbook, or the columns of a text. */
export const FileContents = ({ kind, language, count }: FileContentsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <header className={css.head}>
        <h2 className={css.title}>{t('reports.file.title')}</h2>
      </header>
      <div className={css.file}>
        <p>{t(`reports.file.${kind}`, { count, shown: format.number(count, 0) })}</p>
        {kind === 'xlsx' ? <Sheets language={language} /> : <Columns language={language} />}
      </div>
    </>
  );
};
