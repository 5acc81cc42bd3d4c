/** Until when lines are put off: a week, a month, or a date. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../ui/date-field.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './inbox-bar.module.css';
import { snoozeDays } from './snooze-days.ts';

interface SnoozeChoiceProps {
  /** The day that is looked at. */
  readonly asOf: string;
  readonly onChoose: (until: string) => void;
}

const OwnDay = ({ asOf, onChoose }: SnoozeChoiceProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [until, setUntil] = useState(snoozeDays(asOf).month);
  const id = useId();
  const isPast = until <= asOf;
  return (
    <form
      className={css.ownDay}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPast) onChoose(until);
      }}
    >
      <label htmlFor={id}>{t('plan.alerts.snooze.until')}</label>
      <DateField id={id} value={until} onChange={setUntil} isWrong={isPast} />
      <Button type="submit" disabled={isPast}>
        {t('plan.alerts.snooze.choose')}
      </Button>
      {isPast ? (
        <p className={css.problem} role="alert">
          {t('plan.alerts.snooze.past', { date: format.date(asOf) })}
        </p>
      ) : null}
    </form>
  );
};

/** The choice. */
export const SnoozeChoice = ({ asOf, onChoose }: SnoozeChoiceProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const days = snoozeDays(asOf);
  return (
    <div className={css.snooze}>
      <div className={css.spans}>
        {(['week', 'month'] as const).map((span) => (
          <Button key={span} data-autofocus={span === 'week' || undefined} onClick={() => onChoose(days[span])}>
            {t(`plan.alerts.snooze.${span}`, { date: format.date(days[span]) })}
          </Button>
        ))}
      </div>
      <OwnDay asOf={asOf} onChoose={onChoose} />
      <p className={css.hint}>{t('plan.alerts.snooze.hint')}</p>
    </div>
  );
};
