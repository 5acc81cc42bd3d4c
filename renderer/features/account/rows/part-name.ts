/** What a part of the rows is called: its table, what it is needed for, and whose rows they are. */
import { useTranslation } from 'react-i18next';
import type { RowsBehind, RowsPart } from '../../../../shared/model/rows-behind.ts';
import { useNames } from '../names.ts';

/** Names of the parts of an answer; metrics are named where there are several. */
export const usePartName = ({ parts }: Pick<RowsBehind, 'parts'>): ((part: RowsPart) => string) => {
  const { t } = useTranslation();
  const names = useNames();
  const isMixed = new Set(parts.map(({ metric }) => metric)).size > 1;
  return ({ role, dataset, metric }) => {
    const table = t(`import.datasets.${dataset}.name`);
    const part =
      role === 'rows' ? table : t('account.rows.roleIn', { role: t(`account.rows.role.${role}`), table });
    return isMixed && metric !== null
      ? t('account.rows.partOf', { metric: names.metricInText(metric), part })
      : part;
  };
};
