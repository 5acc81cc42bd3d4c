/** The distribution as a table, for who hears it. */
import { useTranslation } from 'react-i18next';
import { Heard } from '../../../../ui/heard.tsx';
import { Table } from '../../../../ui/table.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { bandOrder } from '../../summary.ts';
import type { ScoreBar } from './distribution.ts';
import { useBarText } from './use-bar-text.ts';

/** Bars without accounts are left out. */
export const ScoreTable = ({ bars }: { readonly bars: readonly ScoreBar[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const barText = useBarText();
  return (
    <Heard>
      <Table
        label={t('portfolio.overview.scores.title')}
        rows={bars.filter(({ accounts }) => accounts.length > 0)}
        rowKey={({ from }) => String(from)}
        columns={[
          { key: 'score', heading: t('account.score.title'), cell: barText.scores },
          ...bandOrder.map((band) => ({
            key: band,
            heading: t(`bands.${band}.word`),
            cell: ({ bands }: ScoreBar) => format.number(bands[band], 0),
          })),
        ]}
      />
    </Heard>
  );
};
