/** The chapters of a dossier: those that have something to say, in their order, and those that have not. Pure. */
import { planParts } from '../plan/plan-parts.ts';
import { columnsOf } from '../pick.ts';
import { filledFormulas } from '../../value/formulas/account-formulas.ts';
import type { Dossier } from './dossier.ts';

/** All chapters in their order. */
export const chapterKeys = [
  'summary',
  'past',
  'parts',
  'way',
  'traits',
  'said',
  'people',
  'support',
  'worth',
  'plan',
  'rows',
  'method',
] as const;

/** One of them. */
export type ChapterKey = (typeof chapterKeys)[number];

/** Rows of tickets or invoices, whatever page of them was asked for. */
const isListed = (table: Dossier['tickets']): boolean => (table?.rows.length ?? 0) > 0;

const hasWorth = ({ page, invoices }: Dossier): boolean =>
  isListed(invoices) || filledFormulas(page.worth).some(({ value }) => value !== null);

const hasPlan = ({ page: { plan } }: Dossier): boolean => {
  const { waiting, ended } = planParts(plan.actions);
  const printed = plan.notes.filter(({ prints }) => prints);
  return waiting.length + ended.length + plan.checkpoints.length + printed.length > 0;
};

/** Chapter → whether there is anything to say. */
const says: Readonly<Record<ChapterKey, (dossier: Dossier) => boolean>> = {
  summary: () => true,
  past: ({ page }) => page.history.some(({ score }) => score !== null),
  parts: ({ page }) => columnsOf(page).some(({ dimension }) => dimension !== null),
  way: ({ page }) => page.levers.length > 0,
  traits: ({ page }) => page.score.traits.some(({ state }) => state !== 'unknown'),
  said: ({ answers }) => answersOfYear(answers).length > 0,
  people: ({ people }) => people.people.length > 0,
  support: ({ tickets }) => isListed(tickets),
  worth: hasWorth,
  plan: hasPlan,
  rows: ({ rows }) => rows.length > 0,
  method: () => true,
};

/** Answers of the year up to the date: with the comment alone where no score was given. */
export const answersOfYear = ({
  answers,
  from,
}: Dossier['answers']): readonly Dossier['answers']['answers'][number][] =>
  answers.filter(({ answeredOn }) => answeredOn >= from);

/** Which chapters are printed, and which have nothing to say. */
export const chaptersOf = (
  dossier: Dossier,
): { readonly told: readonly ChapterKey[]; readonly blank: readonly ChapterKey[] } => ({
  told: chapterKeys.filter((key) => says[key](dossier)),
  blank: chapterKeys.filter((key) => !says[key](dossier)),
});
