/** How often the account is reviewed: by its light, or by a rhythm of its own that can be set and cleared. */
import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../../app/notices.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { usePlanStep } from '../../plan/use-plan-step.ts';
import { useAccountPage } from '../page-context.ts';
import { isRhythm, mostRhythmDays } from './rhythm-days.ts';
import css from './review-part.module.css';

/** Stores a rhythm, null for that of the light; what goes wrong is said. Answers whether it was stored. */
const useSetRhythm = (): ((days: number | null) => Promise<boolean>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const step = usePlanStep();
  const { sayError } = useNotices();
  const { id, name } = useAccountPage().score;
  return async (days) => {
    const account = isolated(name);
    const done =
      days === null
        ? t('account.plan.review.cleared', { account })
        : t('account.plan.review.set', { account, days: format.span(days, 'day') });
    const error = await step('reviews.setOwnRhythm', { account: id, days }, done);
    if (error) sayError(error);
    return error === null;
  };
};

const RhythmForm = ({ onEnd }: { readonly onEnd: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const set = useSetRhythm();
  const { rhythmDays, isOwnRhythm } = useAccountPage().plan.review;
  const [days, setDays] = useState<number | null>(rhythmDays);
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const store = async (next: number | null): Promise<void> => {
    if (await set(next)) onEnd();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isRhythm(days)) void store(days);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onEnd();
  };
  const problem = isTried && !isRhythm(days);
  return (
    <form ref={box} className={css.form} onSubmit={submit} onKeyDown={press} noValidate>
      <NumberField
        label={t('account.plan.review.daysLabel')}
        value={days}
        least={1}
        unit={t('account.plan.review.days')}
        error={
          problem ? t('account.plan.review.problem', { most: format.number(mostRhythmDays, 0) }) : undefined
        }
        onChange={setDays}
      />
      <Button type="submit" size="compact-xs" variant="filled">
        {t('account.plan.review.setIt')}
      </Button>
      {isOwnRhythm ? (
        <Button size="compact-xs" onClick={() => void store(null)}>
          {t('account.plan.review.clearIt')}
        </Button>
      ) : null}
      <Button size="compact-xs" onClick={onEnd}>
        {t('common.cancel')}
      </Button>
    </form>
  );
};

/** The line, with the way to change it. */
export const RhythmLine = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { review } = useAccountPage().plan;
  const [isEdited, setEdited] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const wasEdited = useRef(false);
  // The field takes the focus along when it goes.
  useEffect(() => {
    if (wasEdited.current && !isEdited) line.current?.querySelector('button')?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  const words = t(review.isOwnRhythm ? 'account.plan.review.own' : 'account.plan.review.ofLight', {
    days: format.span(review.rhythmDays, 'day'),
  });
  return (
    <div ref={line} className={css.rhythm}>
      {isEdited ? (
        <RhythmForm onEnd={() => setEdited(false)} />
      ) : (
        <>
          <span>{words}</span>
          <TextLink
            onClick={() => setEdited(true)}
            label={`${t('account.plan.edit')}: ${t('account.plan.review.daysLabel')}`}
          >
            {t('account.plan.edit')}
          </TextLink>
        </>
      )}
    </div>
  );
};
