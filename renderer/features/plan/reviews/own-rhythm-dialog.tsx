/** Gives one account a rhythm of its own, or that of its light again. */
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDue, Rhythm } from '../../../../shared/model/plan/checkpoint.ts';
import { useNotices } from '../../../app/notices.tsx';
import { Ask } from '../../../ui/ask.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { usePlanStep } from '../use-plan-step.ts';
import { isRhythm, rhythmDays } from './rhythm-days.ts';
import css from './rhythm.module.css';
import { useDaysProblem } from './use-days-problem.ts';

interface OwnRhythmFormProps {
  readonly review: ReviewDue;
  readonly rhythm: Rhythm;
  readonly onEnd: () => void;
}

/** Stores days, or null for those of the light, and says what holds now. */
const useStore = ({ review, rhythm, onEnd }: OwnRhythmFormProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const step = usePlanStep();
  const { sayError } = useNotices();
  const { account, band } = review;
  return async (days: number | null): Promise<void> => {
    const said = { account: isolated(account.name), rhythm: format.span(days ?? rhythm[band], 'day') };
    const done = t('plan.reviews.own.done', said);
    const error = await step('reviews.setOwnRhythm', { account: account.id, days }, done);
    if (error) sayError(error);
    else onEnd();
  };
};

const OwnRhythmForm = (props: OwnRhythmFormProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { review, rhythm, onEnd } = props;
  const problemOf = useDaysProblem();
  const store = useStore(props);
  const [days, setDays] = useState<number | null>(review.rhythmDays);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isRhythm(days)) void store(days);
  };
  const usual = { light: t(`bands.${review.band}.word`), rhythm: format.span(rhythm[review.band], 'day') };
  return (
    <form className={css.form} onSubmit={submit}>
      <p className={css.about}>
        <strong dir="auto">{review.account.name}</strong>
      </p>
      <p className={css.about}>{t('plan.reviews.own.about', usual)}</p>
      <NumberField
        label={t('plan.reviews.own.field')}
        value={days}
        least={rhythmDays.least}
        unit={t('plan.reviews.rhythm.days')}
        error={problemOf(days)}
        onChange={setDays}
      />
      <div className={css.buttons}>
        <Button type="submit" variant="filled" disabled={!isRhythm(days)}>
          {t('plan.reviews.rhythm.save')}
        </Button>
        {review.isOwnRhythm ? (
          <Button onClick={() => void store(null)}>{t('plan.reviews.own.forget')}</Button>
        ) : null}
        <Button onClick={onEnd}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};

interface OwnRhythmDialogProps {
  /** Null while the dialog is closed. */
  readonly review: ReviewDue | null;
  readonly rhythm: Rhythm;
  readonly onClose: () => void;
}

/** The dialog. */
export const OwnRhythmDialog = ({ review, rhythm, onClose }: OwnRhythmDialogProps) => {
  const { t } = useTranslation();
  return (
    <Ask isOpen={review !== null} onClose={onClose} title={t('plan.reviews.own.title')}>
      {review === null ? null : <OwnRhythmForm review={review} rhythm={rhythm} onEnd={onClose} />}
    </Ask>
  );
};
