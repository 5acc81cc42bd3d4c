/** A made-up account's page, as far as the list of its figures reads it. */
import { type TraitScore, traitKeys } from '../../../shared/model/score.ts';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import { dimension, gap, metric } from './made-up.ts';

const trait = (key: TraitScore['key']): TraitScore => ({
  key,
  state: 'unknown',
  evidence: { code: 'noScore', detail: {} },
});

const fresh = (dataset: AccountPage['freshness'][number]['dataset'], newest: string | null) => ({
  dataset,
  newest,
  newestOfAccount: newest,
  rowsOfAccount: newest === null ? 0 : 3,
  ageDays: newest === null ? null : 1,
});

type Part = Pick<AccountPage, 'answersTotal' | 'invoicesTotal' | 'ticketsTotal' | 'freshness' | 'score'>;

/** One dimension with a metric that has a value and one that is switched off; surveys, but no usage. */
export const madeUpPage: Part = {
  score: {
    id: 1,
    key: 'A',
    name: 'Acme',
    score: 50,
    band: 'amber',
    computedBand: 'amber',
    coverage: 1,
    range: [50, 50],
    momentum: null,
    momentumBasis: null,
    variant: null,
    cutoffs: { amber: 50, green: 75 },
    caps: [],
    override: null,
    dimensions: [
      dimension('satisfaction', [metric('csat'), gap('effort', 'off')]),
      dimension('support', [gap('ticketRate', 'off')]),
    ],
    traits: traitKeys.map(trait),
  },
  answersTotal: 3,
  invoicesTotal: 0,
  ticketsTotal: 0,
  freshness: [fresh('surveys', '2026-09-30'), fresh('usage', null)],
};
