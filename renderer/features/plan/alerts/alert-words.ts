/** One alert in words, as a line of the inbox, the start screen or the account's plan says it. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { parseDay } from '../../../../shared/dates.ts';
import type { Format } from '../../../../shared/format.ts';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { Alert } from '../../../../shared/model/plan/alert.ts';
import type { PlanGround } from '../../../../shared/model/plan/plan-page.ts';
import type { ModelNames } from '../../../ui/model-names.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';

/** What finds the words; `asOf` is the day that is looked at. */
export interface AlertWording {
  readonly t: TFunction;
  readonly format: Format;
  readonly names: ModelNames;
  readonly cutoffs: Cutoffs;
  readonly asOf: string;
}

/** What is said of an alert. */
export type ToldAlert = Pick<Alert, 'kind' | 'about' | 'detail' | 'raisedOn'>;

type Say = (alert: ToldAlert, wording: AlertWording) => string;

const score = (value: number, { format, cutoffs }: AlertWording): string => format.score(value, cutoffs);

/** How it stood at the date compared with. */
const before: Say = ({ detail: { bandBefore, from, since, ...detail }, raisedOn }, wording) => {
  const { t, format } = wording;
  const date = format.date(since ?? raisedOn);
  if (bandBefore === undefined) return t('plan.alerts.before.none', { date });
  const band = t(`bands.${bandBefore}.word`);
  if (from == null || detail.to == null) return t('plan.alerts.before.light', { band, date });
  return t('plan.alerts.before.scored', { band, date, score: score(from, wording) });
};

const enteredRed: Say = (alert, wording) => {
  const { to } = alert.detail;
  const earlier = before(alert, wording);
  if (to == null) return wording.t('plan.alerts.is.enteredRed', { before: earlier });
  return wording.t('plan.alerts.is.enteredRedAt', { before: earlier, score: score(to, wording) });
};

const dropped: Say = ({ detail: { from, to, since }, raisedOn }, wording) => {
  const { t, format } = wording;
  const lost = (from ?? 0) - (to ?? 0);
  return t('plan.alerts.is.dropped', {
    count: Math.round(lost * 10) / 10,
    points: format.number(lost),
    from: score(from ?? 0, wording),
    to: score(to ?? 0, wording),
    date: format.date(since ?? raisedOn),
  });
};

const capStruck: Say = ({ about, detail: { band } }, { t, names }) => {
  const metric = names.metricInText(about);
  if (band === undefined) return t('plan.alerts.is.capStruck', { metric });
  return t('plan.alerts.is.capStruckAt', { metric, band: t(`bands.${band}.word`) });
};

const renewalNear: Say = ({ detail: { renewalOn }, raisedOn }, { t, format, asOf }) => {
  const on = renewalOn ?? raisedOn;
  const date = format.date(on);
  const days = (parseDay(on) ?? 0) - (parseDay(asOf) ?? 0);
  if (days < 0) return t('plan.alerts.is.renewalPast', { date });
  if (days === 0) return t('plan.alerts.is.renewalToday', { date });
  return t('plan.alerts.is.renewalNear', { date, days: format.span(days, 'day') });
};

/** Names beyond these are counted. */
const namedMetrics = 3;

const dataExpired: Say = ({ detail: { metrics = [] } }, { t, format, names }) => {
  const left = metrics.length - namedMetrics;
  // One more name takes no more room than saying that there is one more.
  const shown = left > 1 ? metrics.slice(0, namedMetrics) : metrics;
  const more = left > 1 ? [t('plan.alerts.moreMetrics', { count: left, shown: format.number(left) })] : [];
  return t('plan.alerts.is.dataExpired', { metrics: format.list([...shown.map(names.metricInText), ...more]) });
};

const say: Readonly<Record<Alert['kind'], Say>> = {
  enteredRed,
  dropped,
  capStruck,
  renewalNear,
  dataExpired,
};

/** One alert as a sentence without a full stop: "Dropped 12.4 points since 11 Mar 2026, from 71 to 59". */
export const alertText: Say = (alert, wording) => say[alert.kind](alert, wording);

/** The same in the reader's language, for what a page of the plan knows. */
export const useAlertText = ({ asOf, cutoffs, names: own }: PlanGround): ((alert: ToldAlert) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNamesOf(own);
  return (alert) => alertText(alert, { t, format, names, cutoffs, asOf });
};
