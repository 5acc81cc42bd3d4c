/** The names of datasets and fields on the import screen. */
import { useTranslation } from 'react-i18next';
import type { DatasetName } from '../../../shared/datasets/index.ts';
import { isMetricKey } from '../../../shared/model/metrics.ts';

/** What finds names. */
export interface ImportNames {
  readonly dataset: (name: DatasetName) => string;
  readonly field: (name: string) => string;
  readonly metric: (key: string) => string;
}

/** Names in the page's language. */
export const useImportNames = (): ImportNames => {
  const { t } = useTranslation();
  return {
    dataset: (name) => t(`import.datasets.${name}.name`),
    field: (name) => t(`import.fields.${name}`, { defaultValue: name }),
    metric: (key) => (isMetricKey(key) ? t(`metrics.${key}.name`) : key),
  };
};

/** What a reader calls a table: its file and, where there are sheets, its sheet. */
export const tableName = (file: string, sheet: string): string => (sheet === '' ? file : `${file} · ${sheet}`);
