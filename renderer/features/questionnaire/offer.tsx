/** The built-in statements, to be taken into the model. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuestionnairePage } from '../../../shared/model/questionnaire/page.ts';
import { type StatementKey, statements } from '../../../shared/model/questionnaire/statements.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { useRefresh } from '../../app/use-refresh.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useNamesOf } from '../../ui/use-names-of.ts';
import css from './begin.module.css';
import { useQuestionnaire } from './questionnaire-context.tsx';

/** Publishes the model with the statements and says so. */
export const useTake = (): (() => void) => {
  const { t } = useTranslation();
  const { sayError } = useNotices();
  const { dispatch } = useQuestionnaire();
  const refresh = useRefresh();
  const take = async (): Promise<void> => {
    const answer = await callEngine('questionnaire.take', { note: t('questionnaire.offer.versionNote') });
    if (!answer.ok) return sayError(answer.error);
    dispatch({ type: 'told', told: { what: 'statements', ...answer.value } });
    await refresh();
  };
  return () => void take();
};

const Statement = ({ of }: { readonly of: StatementKey }) => {
  const { t } = useTranslation();
  const ends = [
    ['1', 'low'],
    ['5', 'high'],
  ] as const;
  return (
    <li>
      <span>{t(`questionnaire.statements.${of}.ask`)}</span>
      <span className={css.ends}>
        {ends.map(([value, at]) => (
          <span key={at}>
            <b>{value}</b> {t(`questionnaire.statements.${of}.${at}`)}
          </span>
        ))}
      </span>
    </li>
  );
};

type OfferProps = Pick<QuestionnairePage, 'lacking' | 'names'>;

const NoFit = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <p className={css.noFit}>
      <span>{t('questionnaire.offer.noFit')}</span>
      <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'model' } })}>
        {t('questionnaire.offer.toModel')}
      </TextLink>
    </p>
  );
};

/** What would be asked, dimension by dimension, and the button that takes it. */
export const Offer = ({ lacking, names }: OfferProps) => {
  const { t } = useTranslation();
  const { dimension } = useNamesOf(names);
  const take = useTake();
  if (lacking.length === 0) return <NoFit />;
  const groups = Map.groupBy(lacking, (key) => statements[key]);
  return (
    <div className={css.offer}>
      <p>{t('questionnaire.offer.text', { count: lacking.length })}</p>
      <p className={css.quiet}>{t('questionnaire.offer.coverage')}</p>
      <Button variant="filled" onClick={take}>
        {t('questionnaire.offer.use')}
      </Button>
      <dl className={css.statements}>
        {[...groups].map(([key, own]) => (
          <div key={key}>
            <dt>{dimension(key)}</dt>
            <dd>
              <ul>
                {own.map((statement) => (
                  <Statement key={statement} of={statement} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
