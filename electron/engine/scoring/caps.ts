/** Knock-out rules and bands that people set: what limits or replaces the band of the number (section 4). */
import en from '../../../shared/i18n/en.json' with { type: 'json' };
import { isMetricKey } from '../../../shared/model/metrics.ts';
import type { Band, CapRule } from '../../../shared/model/model.ts';
import { ownNameIn } from '../../../shared/model/own-names.ts';
import type { CapScore, MetricScore } from '../../../shared/model/score.ts';
import { worse } from './bands.ts';

/** Whether a rule holds for a value. */
export const holds = ({ op, value: limit }: CapRule, value: number): boolean => {
  switch (op) {
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
    case '<=':
      return value <= limit;
    case '<':
      return value < limit;
  }
};

const nameOf = ({ key, name }: Pick<MetricScore, 'key' | 'name'>): string =>
  ownNameIn(name, 'en') ?? (isMetricKey(key) ? en.metrics[key].name : key);

const mostDecimals = 9;

/** A value with at most one decimal; more where one would tell of a value that the rule does not hold for. */
const rounded = (rule: CapRule, value: number): string => {
  for (let decimals = 1; decimals <= mostDecimals; decimals += 1) {
    const shown = Number(value.toFixed(decimals));
    if (holds(rule, shown)) return String(shown);
  }
  return String(value);
};

const reasonOf = (rule: CapRule, metric: MetricScore, value: number): string =>
  `${nameOf(metric)} is ${rounded(rule, value)}; ${rule.op} ${rule.value} limits the light to ${rule.band}.`;

/** The caps that hold, the strictest one of each metric. A metric without a value strikes no cap. */
export const capsOf = (rules: readonly CapRule[], metrics: readonly MetricScore[]): readonly CapScore[] => {
  const strictest = new Map<string, CapScore>();
  for (const rule of rules) {
    const metric = metrics.find(({ key, state }) => key === rule.metric && state === 'ok');
    if (metric?.value == null || !holds(rule, metric.value)) continue;
    const { value } = metric;
    const known = strictest.get(rule.metric);
    if (known && worse(known.band, rule.band) === known.band) continue;
    strictest.set(rule.metric, {
      metric: rule.metric,
      band: rule.band,
      reason: reasonOf(rule, metric, value),
      value,
    });
  }
  return [...strictest.values()];
};

/** The band under caps: never better than they allow; unknown stays unknown. */
export const cappedBand = (band: Band, caps: readonly CapScore[]): Band =>
  band === 'unknown' ? band : caps.reduce<'red' | 'amber' | 'green'>((so, cap) => worse(so, cap.band), band);
