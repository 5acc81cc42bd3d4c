/** Renewals ahead with their lights, and those whose date has passed. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../../../shared/model/portfolio-page.ts';
import { Definition } from '../../../../ui/definition.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { Choice } from '../choice.tsx';
import { renewalSpans } from '../choices.ts';
import { Panel } from '../panel.tsx';
import { useChoices } from '../use-choices.ts';
import { useShowInList } from '../use-show-in-list.ts';
import { RenewalLights } from './renewal-lights.tsx';
import { RenewalList } from './renewal-list.tsx';
import { type Renewal, type Renewals, renewalsOf } from './renewals.ts';
import css from './renewals.module.css';
import { useRenewalsText } from './use-renewals-text.ts';

const Days = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const [{ days }, choose] = useChoices();
  return (
    <Choice
      label={t('portfolio.overview.renewals.days')}
      value={String(days)}
      options={renewalSpans.map((span) => ({ value: String(span), label: format.span(span, 'day') }))}
      onChoose={(text) => choose({ days: renewalSpans.find((own) => String(own) === text) ?? 90 })}
    />
  );
};

interface RenewalsProps {
  readonly renewals: Renewals;
}

const Sentence = ({ renewals }: RenewalsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useRenewalsText();
  return renewals.ahead.length === 0
    ? t('portfolio.overview.renewals.noneAhead', { until: format.date(renewals.until) })
    : text(renewals);
};

/** A line that shows renewals in the list: those that have passed. */
const Overdue = ({ overdue }: { readonly overdue: readonly Renewal[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const showInList = useShowInList();
  const [longest] = overdue;
  if (!longest) return null;
  const label = t('portfolio.overview.renewals.overdueLabel');
  const show = () =>
    showInList({ filters: [{ kind: 'accounts', label, accounts: overdue.map(({ row }) => row.id) }] });
  return (
    <p className={css.overdue}>
      <TextLink onClick={show}>
        {t('portfolio.overview.renewals.overdue', {
          count: overdue.length,
          shown: format.number(overdue.length, 0),
        })}
      </TextLink>
      <span>{t('portfolio.overview.renewals.longest', { date: format.date(longest.renewalOn) })}</span>
    </p>
  );
};

const About = ({ renewals }: RenewalsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Definition
      title={t('portfolio.overview.renewals.title')}
      text={t('portfolio.overview.renewals.about.text')}
      facts={[
        {
          label: t('portfolio.overview.about.window'),
          value: t('portfolio.overview.renewals.about.until', { until: format.date(renewals.until) }),
        },
        {
          label: t('portfolio.overview.about.accounts'),
          value: format.number(renewals.ahead.length, 0),
        },
        {
          label: t('portfolio.overview.renewals.about.withoutDate'),
          value: format.number(renewals.withoutDate, 0),
        },
      ]}
    />
  );
};

/** The part. */
export const RenewalsPanel = ({ page }: { readonly page: PortfolioPage }) => {
  const { t } = useTranslation();
  const [{ days }] = useChoices();
  const renewals = useMemo(() => renewalsOf(page.accounts, page.asOf, days), [page, days]);
  const isDated = renewals.withoutDate < page.accounts.length;
  return (
    <Panel
      title={t('portfolio.overview.renewals.title')}
      about={() => <About renewals={renewals} />}
      tools={<Days />}
      sentence={isDated ? <Sentence renewals={renewals} /> : null}
    >
      {isDated ? (
        <>
          <RenewalLights ahead={renewals.ahead} />
          <RenewalList ahead={renewals.ahead} until={renewals.until} />
          <Overdue overdue={renewals.overdue} />
        </>
      ) : (
        <Empty
          what={t('portfolio.overview.renewals.none.what')}
          toDo={t('portfolio.overview.renewals.none.toDo')}
        />
      )}
    </Panel>
  );
};
