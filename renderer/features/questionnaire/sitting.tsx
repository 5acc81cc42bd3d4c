/** Who judges and for which day, and the button that begins with the account whose turn it is. */
import { Button, TextInput } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay } from '../../../shared/dates.ts';
import type { QuestionnairePage } from '../../../shared/model/questionnaire/page.ts';
import { useSession } from '../../app/session.tsx';
import { waiting } from './flow.ts';
import { useQuestionnaire } from './questionnaire-context.tsx';
import css from './sitting.module.css';
import { useAuthor, useAuthorTyped } from './use-page.ts';

/** A year that is still being typed is no date anyone means. */
const earliestYear = 1990;

const isMeant = (iso: string): boolean =>
  parseDay(iso) !== undefined && Number(iso.slice(0, 4)) >= earliestYear;

/** The day's field; a day to come is refused beside it. */
const DateField = ({ page }: { readonly page: QuestionnairePage }) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { flow, dispatch } = useQuestionnaire();
  const [typed, setTyped] = useState(page.date);
  useEffect(() => setTyped(page.date), [page.date]);
  const newest = session.app.workspace?.newestFact ?? null;
  const moves = flow.date !== null && newest !== null && flow.date > newest;
  return (
    <TextInput
      type="date"
      label={t('questionnaire.sitting.date')}
      description={moves ? t('questionnaire.sitting.moves') : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={typed}
      max={page.today}
      error={typed > page.today ? t('questionnaire.sitting.later') : undefined}
      onChange={(event) => {
        const date = event.currentTarget.value;
        setTyped(date);
        if (isMeant(date) && date <= page.today) dispatch({ type: 'date.picked', date });
      }}
    />
  );
};

const AuthorField = ({ page }: { readonly page: QuestionnairePage }) => {
  const { t } = useTranslation();
  const { dispatch } = useQuestionnaire();
  const author = useAuthorTyped(page);
  return (
    <TextInput
      label={t('questionnaire.sitting.author')}
      description={t('questionnaire.sitting.authorHint')}
      inputWrapperOrder={['label', 'input', 'description']}
      value={author}
      maxLength={80}
      dir={author === '' ? undefined : 'auto'}
      onChange={(event) => dispatch({ type: 'author.typed', author: event.currentTarget.value })}
    />
  );
};

/** What there is to say instead of beginning. */
const useHint = (page: QuestionnairePage, author: string): string | null => {
  const { t } = useTranslation();
  const { flow } = useQuestionnaire();
  if (page.accounts.length === 0) return t('questionnaire.sitting.nobody');
  if (waiting(page.accounts, flow).length === 0) return t('questionnaire.sitting.done');
  return author === '' ? t('questionnaire.sitting.needsName') : null;
};

/** One line of fields with the way to the first account. */
export const Sitting = ({ page }: { readonly page: QuestionnairePage }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const { flow } = useQuestionnaire();
  const author = useAuthor(page);
  const hint = useHint(page, author);
  const [next] = waiting(page.accounts, flow);
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    if (next && author !== '')
      dispatch({ type: 'screen.shown', screen: { name: 'questionnaire', account: next.id } });
  };
  return (
    <form className={css.sitting} onSubmit={begin}>
      <AuthorField page={page} />
      <DateField page={page} />
      <div className={css.begin}>
        {next ? (
          <Button type="submit" variant="filled" disabled={author === ''}>
            {t('questionnaire.sitting.begin', { account: next.name })}
          </Button>
        ) : null}
        {hint === null ? null : <p>{hint}</p>}
      </div>
    </form>
  );
};
