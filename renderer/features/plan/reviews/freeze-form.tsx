/** The form of a new checkpoint: what will be frozen, what was said at the meeting, and who says so. */
import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/use-error-text.ts';
import type { ErrorValue } from '../../../../shared/errors.ts';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { AuthorField } from '../author-field.tsx';
import { useAt } from '../use-at.ts';
import { usePlanStep } from '../use-plan-step.ts';
import css from './freeze.module.css';
import { type Freezing, freezingOf } from './freezing.ts';

const longestNote = 4000;

const Head = ({ page }: { readonly page: AccountPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, score, band, cutoffs } = page.score;
  return (
    <div className={css.head}>
      <strong className={css.name} dir="auto">
        {name}
      </strong>
      <span className={css.date}>{format.date(page.asOf)}</span>
      <span className={css.figure}>
        <span className={css.score}>{score === null ? t('common.none') : format.score(score, cutoffs)}</span>
        <Light band={band} size="medium" />
      </span>
    </div>
  );
};

const Kept = ({ freezing }: { readonly freezing: Freezing }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = (count: number): string => format.number(count, 0);
  const { known, metrics, waiting, ended, notes } = freezing;
  return (
    <section>
      <h3 className={css.heading}>{t('plan.reviews.freeze.keeps')}</h3>
      <ul className={css.kept}>
        <li>{t('plan.reviews.freeze.inputs', { known: counted(known), all: counted(metrics) })}</li>
        <li>{t('plan.reviews.freeze.plan', { waiting: counted(waiting), ended: counted(ended) })}</li>
        <li>{t('plan.reviews.freeze.notes', { count: notes, shown: counted(notes) })}</li>
      </ul>
    </section>
  );
};

/** Stores once, however often the button is pressed; why not is kept to be said. */
const useFreezing = ({ score, asOf }: AccountPage, onEnd: () => void) => {
  const { t } = useTranslation();
  const format = useFormat();
  const step = usePlanStep();
  const at = useAt();
  const [note, setNote] = useState('');
  const [isStoring, setStoring] = useState(false);
  const [refusal, setRefusal] = useState<ErrorValue | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isStoring) return;
    setStoring(true);
    const said = { account: isolated(score.name), date: format.date(asOf) };
    const input = { account: score.id, note: note.trim() || null, ...at };
    const error = await step('reviews.freeze', input, t('plan.reviews.freeze.done', said));
    setStoring(false);
    setRefusal(error);
    if (!error) onEnd();
  };
  return { note, setNote, isStoring, refusal, submit };
};

interface FreezeFormProps {
  readonly page: AccountPage;
  /** It was stored, or given up. */
  readonly onEnd: () => void;
}

/** The form. */
export const FreezeForm = ({ page, onEnd }: FreezeFormProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const errorText = useErrorText();
  const { note, setNote, isStoring, refusal, submit } = useFreezing(page, onEnd);
  const freezing = freezingOf(page);
  const next = {
    date: format.date(freezing.nextOn),
    rhythm: format.span(page.plan.review.rhythmDays, 'day'),
  };
  return (
    <form className={css.parts} onSubmit={(event) => void submit(event)}>
      <Head page={page} />
      {freezing.isAgain ? <p className={css.hint}>{t('plan.reviews.freeze.again')}</p> : null}
      <Kept freezing={freezing} />
      <Textarea
        autoFocus
        size="xs"
        dir={note === '' ? undefined : 'auto'}
        rows={4}
        maxLength={longestNote}
        label={t('plan.reviews.freeze.note')}
        placeholder={t('plan.reviews.freeze.noteHint')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <AuthorField />
      <p className={css.hint}>{t('plan.reviews.freeze.next', next)}</p>
      {refusal ? (
        <p className={css.error} role="alert">
          {errorText(refusal)}
        </p>
      ) : null}
      <div className={css.buttons}>
        <Button type="submit" variant="filled" loading={isStoring}>
          {t('plan.reviews.freeze.action')}
        </Button>
        <Button onClick={onEnd}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
