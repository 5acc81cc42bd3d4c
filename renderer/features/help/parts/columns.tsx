/** The tables and columns that import knows, as in the workbook to fill in. */
import { useTranslation } from 'react-i18next';
import {
  aboutKey,
  isNeeded,
  type TemplateColumn,
  type TemplateSheet,
  templateSheets,
} from '../../../../shared/datasets/template/index.ts';
import { useFormat, useLanguage } from '../../../ui/use-format.ts';
import css from './folds.module.css';

const useExample = (): ((value: string) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (value) => {
    if (value.startsWith('@')) return t(`template.examples.${value.slice(1)}`);
    return /^\d{4}-\d\d-\d\d$/.test(value) ? format.date(value) : value;
  };
};

interface ColumnProps {
  readonly sheet: TemplateSheet;
  readonly column: TemplateColumn;
}

const Column = ({ sheet, column }: ColumnProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const example = useExample();
  const [first, second] = column.examples;
  return (
    <tr>
      <th scope="row">
        {column.headings[language]}
        {isNeeded(sheet, column) ? ' *' : ''}
      </th>
      <td>
        <bdi>{example(first || second)}</bdi>
      </td>
      <td>{t(aboutKey(sheet, column))}</td>
    </tr>
  );
};

/** One fold for each table; the accounts, which one begins with, are open. */
export const Columns = () => {
  const { t } = useTranslation();
  return (
    <div className={css.folds}>
      {templateSheets.map((sheet) => (
        <details key={sheet.dataset} className={css.fold} open={sheet.dataset === 'accounts'}>
          <summary>
            <strong>{t(`import.datasets.${sheet.dataset}.name`)}</strong>
            <span>{t(`import.datasets.${sheet.dataset}.about`)}</span>
          </summary>
          <div className={css.inside}>
            <table className={css.columns}>
              <tbody>
                {sheet.columns.map((column) => (
                  <Column key={column.field} sheet={sheet} column={column} />
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </div>
  );
};
