/** The scores of the month end are not there yet: they come by themselves, or at once when asked for. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../../ui/empty.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import type { MoversState } from './use-movers.ts';

interface MoversWaitingProps extends Pick<MoversState, 'call' | 'compute'> {
  readonly from: string;
}

/** Says which day is waited for. */
export const MoversWaiting = ({ from, call, compute }: MoversWaitingProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Empty
        what={t('portfolio.overview.movers.waiting', { date: format.date(from) })}
        toDo={t('portfolio.overview.movers.waitingToDo')}
      />
      <Button size="compact-xs" disabled={call.loading} onClick={compute}>
        {t('portfolio.overview.movers.compute')}
      </Button>
    </>
  );
};
