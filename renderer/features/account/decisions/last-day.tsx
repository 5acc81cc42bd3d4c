/** The last day of a band that is set: a date, or one of the usual spans. */
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { daysLater, quickDays } from './band-draft.ts';
import css from './decisions.module.css';

interface LastDayProps {
  readonly asOf: string;
  readonly until: string;
  readonly onUntil: (until: string) => void;
  readonly error: string | undefined;
}

/** The field and its quick choices. */
export const LastDay = ({ asOf, until, onUntil, error }: LastDayProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={css.day}>
      <TextInput
        type="date"
        label={t('account.decisions.until')}
        min={asOf}
        value={until}
        error={error}
        onChange={(event) => onUntil(event.currentTarget.value)}
      />
      <span className={css.quick}>
        {quickDays.map((days) => {
          const date = daysLater(asOf, days);
          return (
            <Button key={days} size="compact-xs" aria-pressed={until === date} onClick={() => onUntil(date)}>
              {format.span(days, 'day')}
            </Button>
          );
        })}
      </span>
    </div>
  );
};
