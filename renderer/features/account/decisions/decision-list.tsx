/** All that was ever decided about the account, with its dates; past decisions too. */
import { useTranslation } from 'react-i18next';
import type { AppliesDecision, BandDecision, Decision } from '../../../../shared/model/decisions.ts';
import { LightShape } from '../../../ui/light.tsx';
import { localMoment } from '../../../ui/local-moment.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { inOrder, stateOf } from './decision-state.ts';
import css from './decisions.module.css';
import { useApplies } from './use-applies.ts';
import { useEnding } from './use-ending.ts';
import { useReason } from './use-reason.ts';

const BandHead = ({ decision }: { readonly decision: BandDecision }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const dates = { from: format.date(decision.from), until: format.date(decision.until) };
  return (
    <>
      <LightShape band={decision.band} size="small" />
      <b>{t(`bands.${decision.band}.word`)}</b>
      <span>{t('account.decisions.fromUntil', dates)}</span>
    </>
  );
};

const AppliesHead = ({ decision }: { readonly decision: AppliesDecision }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  return (
    <>
      <b>{t('account.decisions.notApplicable', { metric: names.metricInText(decision.metric) })}</b>
      <span>{t('account.decisions.since', { date: format.date(localMoment(decision.decidedAt).day) })}</span>
    </>
  );
};

const Row = ({ decision, author }: { readonly decision: Decision; readonly author: string | null }) => {
  const { t } = useTranslation();
  const ending = useEnding();
  const reason = useReason();
  const { setApplies } = useApplies();
  const { asOf } = useAccountPage();
  const state = stateOf(decision, asOf);
  const who = author ?? decision.author;
  return (
    <li className={css.decision} data-state={state}>
      <p className={css.line}>
        {decision.kind === 'band' ? <BandHead decision={decision} /> : <AppliesHead decision={decision} />}
        <span className={css.state}>{ending(decision)}</span>
      </p>
      <p className={css.why}>
        <span>{reason(decision)}</span>
        {decision.kind === 'applies' && state === 'holds' && who !== null ? (
          <TextLink
            onClick={() => void setApplies({ metric: decision.metric, applies: true, reason: '', author: who })}
          >
            {t('account.decisions.applies')}
          </TextLink>
        ) : null}
      </p>
    </li>
  );
};

interface DecisionListProps {
  readonly decisions: readonly Decision[];
  /** Who decided last; who presses something here is taken for the same. */
  readonly author: string | null;
}

/** The list; it says so where there is nothing in it. */
export const DecisionList = ({ decisions, author }: DecisionListProps) => {
  const { t } = useTranslation();
  const { asOf } = useAccountPage();
  if (decisions.length === 0) return <p className={css.hint}>{t('account.decisions.none')}</p>;
  return (
    <ul>
      {inOrder(decisions, asOf).map((decision) => (
        <Row key={`${decision.kind} ${decision.id}`} decision={decision} author={author} />
      ))}
    </ul>
  );
};
