/** The way through a list that is too long to be answered at once. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './pager.module.css';
import { useFormat } from './use-format.ts';

interface PagerProps {
  readonly offset: number;
  /** Rows that are shown, and all there are. */
  readonly shown: number;
  readonly total: number;
  readonly size: number;
  readonly onOffset: (offset: number) => void;
}

/** Which rows are shown, and the pages before and behind them. */
export const Pager = ({ offset, shown, total, size, onOffset }: PagerProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (value: number): string => format.number(value, 0);
  const text = t('common.pages.shown', {
    count: total,
    from: number(Math.min(offset + 1, total)),
    to: number(offset + shown),
    all: number(total),
  });
  return (
    <div className={css.pager}>
      <span role="status">{text}</span>
      {total > size ? (
        <>
          <Button disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - size))}>
            {t('common.pages.before')}
          </Button>
          <Button disabled={offset + shown >= total} onClick={() => onOffset(offset + size)}>
            {t('common.pages.after')}
          </Button>
        </>
      ) : null}
    </div>
  );
};
