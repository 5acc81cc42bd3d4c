/** In the definition of a figure: the way to the rows behind it. */
import { useTranslation } from 'react-i18next';
import type { RowsAbout } from '../../../../shared/model/rows-about.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useOpenRows } from './use-open-rows.ts';
import css from './rows-link.module.css';

interface RowsLinkProps {
  readonly about: RowsAbout;
  /** How many rows there are; null or left out where nobody counted. */
  readonly count?: number | null;
}

/** "41 rows behind it". */
export const RowsLink = ({ about, count = null }: RowsLinkProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenRows();
  const words =
    count === null
      ? t(about.kind === 'dimension' ? 'account.rows.linkMetrics' : 'account.rows.link')
      : t('account.rows.linkCount', { count, shown: format.number(count, 0) });
  return (
    <p className={css.link}>
      <TextLink onClick={() => open(about)}>{words}</TextLink>
    </p>
  );
};
