/** Sets how often accounts of each light are reviewed. */
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useRefresh } from '../../../app/use-refresh.ts';
import type { Band } from '../../../../shared/model/model.ts';
import { type Rhythm, usualRhythm } from '../../../../shared/model/plan/checkpoint.ts';
import { Ask } from '../../../ui/ask.tsx';
import { Light } from '../../../ui/light.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { isRhythm, rhythmDays } from './rhythm-days.ts';
import css from './rhythm.module.css';
import { useDaysProblem } from './use-days-problem.ts';

const bands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

/** What stands in the fields. */
type Draft = Readonly<Record<Band, number | null>>;

const isWhole = (draft: Draft): draft is Rhythm => bands.every((band) => isRhythm(draft[band]));

/** Stores a rhythm and offers the one before again; answers whether it was stored. */
const useSetRhythm = (): ((rhythm: Rhythm) => Promise<boolean>) => {
  const { t } = useTranslation();
  const { say, sayError } = useNotices();
  const refresh = useRefresh();
  const store = async (rhythm: Rhythm): Promise<Rhythm | null> => {
    const answer = await callEngine('reviews.setRhythm', rhythm);
    if (!answer.ok) sayError(answer.error);
    else await refresh();
    return answer.ok ? answer.value : null;
  };
  const takeBack = async (before: Rhythm): Promise<void> => {
    if (await store(before)) say({ tone: 'plain', text: t('plan.undone') });
  };
  return async (rhythm) => {
    const before = await store(rhythm);
    if (!before) return false;
    const run = (): void => void takeBack(before);
    const action = { label: t('plan.undo'), run, isOnce: true } as const;
    say({ tone: 'done', text: t('plan.reviews.rhythm.done'), action });
    return true;
  };
};

interface RhythmFormProps {
  readonly rhythm: Rhythm;
  readonly onEnd: () => void;
}

const RhythmForm = ({ rhythm, onEnd }: RhythmFormProps) => {
  const { t } = useTranslation();
  const problemOf = useDaysProblem();
  const setRhythm = useSetRhythm();
  const [draft, setDraft] = useState<Draft>(rhythm);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole(draft)) void setRhythm(draft).then((done) => (done ? onEnd() : undefined));
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <p className={css.about}>{t('plan.reviews.rhythm.about')}</p>
      {bands.map((band) => (
        <div key={band} className={css.line}>
          <Light band={band} />
          <NumberField
            label={t('plan.reviews.rhythm.field', { light: t(`bands.${band}.word`) })}
            value={draft[band]}
            least={rhythmDays.least}
            unit={t('plan.reviews.rhythm.days')}
            error={problemOf(draft[band])}
            onChange={(days) => setDraft((old) => ({ ...old, [band]: days }))}
          />
        </div>
      ))}
      <div className={css.buttons}>
        <Button type="submit" variant="filled" disabled={!isWhole(draft)}>
          {t('plan.reviews.rhythm.save')}
        </Button>
        <Button onClick={() => setDraft(usualRhythm)}>{t('plan.reviews.rhythm.usual')}</Button>
        <Button onClick={onEnd}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};

interface RhythmDialogProps {
  readonly rhythm: Rhythm;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The dialog. */
export const RhythmDialog = ({ rhythm, isOpen, onClose }: RhythmDialogProps) => {
  const { t } = useTranslation();
  return (
    <Ask isOpen={isOpen} onClose={onClose} title={t('plan.reviews.rhythm.title')}>
      {isOpen ? <RhythmForm rhythm={rhythm} onEnd={onClose} /> : null}
    </Ask>
  );
};
