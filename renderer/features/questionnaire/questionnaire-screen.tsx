/** The firm's own judgement: what is still needed, who judges, whose turn it is; or the sheet of one account. */
import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionnairePage } from '../../../shared/model/questionnaire/page.ts';
import { Failure } from '../../app/failure.tsx';
import { useSession } from '../../app/session.tsx';
import { Section } from '../../ui/section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { AccountQueue } from './account-queue.tsx';
import { AnswerSheet } from './answer-sheet.tsx';
import { unsaved } from './flow.ts';
import { NamesForm } from './names-form.tsx';
import { Offer, useTake } from './offer.tsx';
import { useQuestionnaire } from './questionnaire-context.tsx';
import { useNamesOf } from '../../ui/use-names-of.ts';
import css from './questionnaire-screen.module.css';
import { Sitting } from './sitting.tsx';
import { ToldLine } from './told-line.tsx';
import { useAuthor, usePage } from './use-page.ts';

type PageProps = { readonly page: QuestionnairePage };

/** What is typed and not saved, and how long it is kept. */
const Kept = ({ page }: PageProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const left = unsaved(page.accounts, useQuestionnaire().flow);
  if (left.length === 0) return null;
  const accounts = format.list(left.map(({ name }) => name));
  return (
    <p className={css.kept} role="status">
      {t('questionnaire.kept', { accounts })}
    </p>
  );
};

const Unaskable = ({ page }: PageProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { metric } = useNamesOf(page.names);
  if (page.unaskable.length === 0) return null;
  return (
    <p className={css.quiet}>
      {t('questionnaire.unaskable', { metrics: format.list(page.unaskable.map(metric)) })}
    </p>
  );
};

/** More accounts, more questions: at hand, but out of the way. */
const More = ({ page }: PageProps) => {
  const { t } = useTranslation();
  const take = useTake();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className={css.more}>
        <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t('questionnaire.names.more')}
        </Button>
        {page.lacking.length > 0 ? (
          <Button onClick={take}>{t('questionnaire.offer.more', { count: page.lacking.length })}</Button>
        ) : null}
      </div>
      {adding ? <NamesForm date={page.date} autoFocus /> : null}
    </>
  );
};

const Ready = ({ page }: PageProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Sitting page={page} />
      <Kept page={page} />
      <Section title={t('questionnaire.list.title')}>
        <AccountQueue page={page} />
      </Section>
      <Unaskable page={page} />
      <More page={page} />
    </>
  );
};

/** Accounts and questions, as far as they are missing. */
const Missing = ({ page, hasAccounts }: PageProps & { readonly hasAccounts: boolean }) => {
  const { t } = useTranslation();
  return (
    <>
      {hasAccounts ? null : (
        <Section title={t('questionnaire.names.title')}>
          <NamesForm date={page.date} autoFocus />
        </Section>
      )}
      {page.questions.length > 0 ? null : (
        <Section title={t('questionnaire.offer.title')}>
          <Offer lacking={page.lacking} names={page.names} />
        </Section>
      )}
    </>
  );
};

const Frame = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1 className={css.title}>{t('questionnaire.title')}</h1>
        <p>{t('questionnaire.intro')}</p>
        <ToldLine />
      </header>
      {children}
    </div>
  );
};

const Overview = ({ page }: PageProps) => {
  const { session } = useSession();
  const { dispatch } = useQuestionnaire();
  const hasAccounts = (session.app.workspace?.accounts ?? 0) > 0;
  useEffect(() => dispatch({ type: 'listed' }), [dispatch]);
  return (
    <Frame>
      {hasAccounts && page.questions.length > 0 ? (
        <Ready page={page} />
      ) : (
        <Missing page={page} hasAccounts={hasAccounts} />
      )}
    </Frame>
  );
};

/** The screen; `account`: whose sheet is open, null = the list. */
export const QuestionnaireScreen = ({ account }: { readonly account: number | null }) => {
  const { value: page, error, retry } = usePage();
  const author = useAuthor(page ?? { author: null });
  if (error) return <Failure error={error} retry={retry} />;
  if (!page) return null;
  const open = page.accounts.find(({ id }) => id === account);
  return open && author !== '' && page.questions.length > 0 ? (
    <AnswerSheet key={open.id} page={page} account={open} />
  ) : (
    <Overview page={page} />
  );
};
