/** Setting an account's light: which, why, who says so, until when; changing it and withdrawing it. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/use-error-text.ts';
import type { ErrorValue } from '../../../../shared/errors.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { type BandDraft, type BandProblems, bandProblems, firstDraft, isUnchanged } from './band-draft.ts';
import css from './decisions.module.css';
import { LastDay } from './last-day.tsx';
import { LightChoice } from './light-choice.tsx';
import { useDecide } from './use-decide.ts';
import { useFieldText } from './use-field-text.ts';

interface BandFormProps {
  /** Who decided last, else who signs changes of the plan; null while nobody gave a name. */
  readonly author: string | null;
  /** It was stored, or given up. */
  readonly onEnd: () => void;
}

/** Which problems are said: none before the first try; withdrawing needs the author alone. */
type Shown = 'nothing' | 'all' | 'author';

const shownOf = (all: BandProblems, shown: Shown): BandProblems => {
  if (shown === 'all') return all;
  return shown === 'author' && all.author ? { author: all.author } : {};
};

/** What storing and withdrawing have in common: one at a time, and why it was refused. */
const useStoring = (onEnd: () => void) => {
  const [isStoring, setStoring] = useState(false);
  const [refusal, setRefusal] = useState<ErrorValue | null>(null);
  const store = async (work: () => Promise<ErrorValue | null>): Promise<void> => {
    if (isStoring) return;
    setStoring(true);
    const error = await work();
    setStoring(false);
    setRefusal(error);
    if (!error) onEnd();
  };
  return { isStoring, refusal, store };
};

/** The form of the draft: its state, and what storing and withdrawing do. */
const useBandForm = ({ author, onEnd }: BandFormProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const decide = useDecide();
  const { asOf, score } = useAccountPage();
  const [draft, setDraft] = useState<BandDraft>(() => firstDraft(asOf, { override: score.override, author }));
  const [shown, show] = useState<Shown>('nothing');
  const { store, ...storing } = useStoring(onEnd);
  const all = bandProblems(draft, asOf);
  const problems = shownOf(all, shown);
  const { name: account } = score;

  const set = (event: FormEvent): void => {
    event.preventDefault();
    show('all');
    const { band, ...rest } = draft;
    if (Object.keys(all).length > 0 || band === null) return;
    if (isUnchanged(draft, score.override)) return onEnd();
    const detail = { account, band: t(`bands.${band}.word`), until: format.date(draft.until) };
    const order = { account: score.id, asOf, band, ...rest };
    void store(() => decide('account.setBand', order, t('account.decisions.wasSet', detail)));
  };
  const withdraw = (): void => {
    show('author');
    if (all.author) return;
    const order = { account: score.id, asOf, author: draft.author };
    void store(() => decide('account.withdrawBand', order, t('account.decisions.wasWithdrawn', { account })));
  };
  const change = (part: Partial<BandDraft>): void => setDraft((old) => ({ ...old, ...part }));
  return { draft, change, problems, set, withdraw, ...storing };
};

/** The form. */
export const BandForm = (props: BandFormProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const errorText = useErrorText();
  const fieldText = useFieldText();
  const { asOf, score } = useAccountPage();
  const { draft, change, problems, set, withdraw, isStoring, refusal } = useBandForm(props);
  return (
    <form className={css.form} onSubmit={set} noValidate>
      <LightChoice band={draft.band} onBand={(band) => change({ band })} error={fieldText(problems.band)} />
      <Textarea
        size="xs"
        dir="auto"
        rows={2}
        maxLength={500}
        label={t('account.decisions.reason')}
        placeholder={t('account.decisions.reasonHint')}
        value={draft.reason}
        error={fieldText(problems.reason)}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <div className={css.pair}>
        <TextInput
          dir="auto"
          maxLength={80}
          label={t('account.decisions.author')}
          value={draft.author}
          error={fieldText(problems.author)}
          onChange={(event) => change({ author: event.currentTarget.value })}
        />
        <LastDay
          asOf={asOf}
          until={draft.until}
          onUntil={(until) => change({ until })}
          error={fieldText(problems.until)}
        />
      </div>
      <p className={css.hint}>{t('account.decisions.from', { date: format.date(asOf) })}</p>
      {refusal ? (
        <p className={css.error} role="alert">
          {errorText(refusal)}
        </p>
      ) : null}
      <div className={css.buttons}>
        <Button type="submit" variant="filled" loading={isStoring}>
          {t(score.override ? 'account.decisions.change' : 'account.decisions.set')}
        </Button>
        {score.override ? (
          <Button onClick={withdraw} disabled={isStoring}>
            {t('account.decisions.withdraw')}
          </Button>
        ) : null}
        <Button onClick={props.onEnd}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
