/** What each kind of paper shows: asks the engine for it and draws it. */
import type { ReactNode } from 'react';
import type { TFunction } from 'i18next';
import type { Answer } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { callEngine } from '../app/bridge.ts';
import { AccountSheet } from '../features/account/account-sheet.tsx';
import { PeopleGiven } from '../features/account/people/people-context.tsx';
import { CheckpointSheet } from '../features/plan/compare/checkpoint-sheet.tsx';
import { ComparisonSheet } from '../features/plan/compare/comparison-sheet.tsx';
import type { PrintOrder } from './order.ts';

/** A paper that can be drawn. */
export interface PaperToDraw {
  readonly title: (t: TFunction) => string;
  readonly sheet: ReactNode;
  /** `one`: made to fit a single page; `flowing`: onto more where it has more. */
  readonly pages: 'one' | 'flowing';
}

type Of<K extends PrintOrder['kind']> = Extract<PrintOrder, { kind: K }>;

const valueOf = <T,>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new Error(answer.error.code);
};

const accountPaper = async ({ account, asOf, language }: Of<'account'>): Promise<PaperToDraw> => {
  const at = { account, ...(asOf !== undefined && { asOf }) };
  const page = valueOf(await callEngine('account.open', at));
  const people = valueOf(await callEngine('account.people', at));
  const date = formatFor(language).date(page.asOf);
  return {
    title: (t) => t('print.title', { account: page.score.name, date }),
    sheet: (
      <PeopleGiven list={people}>
        <AccountSheet page={page} />
      </PeopleGiven>
    ),
    pages: 'one',
  };
};

const reviewPaper = async ({ one, other, language }: Of<'review'>): Promise<PaperToDraw> => {
  const compared = valueOf(await callEngine('reviews.compare', { one, other }));
  const { date } = formatFor(language);
  const dates = { from: date(compared.earlier.date), to: date(compared.later.date) };
  return {
    title: (t) => t('print.review.title', { account: compared.later.frozen.score.name, ...dates }),
    sheet: <ComparisonSheet compared={compared} />,
    pages: 'flowing',
  };
};

const checkpointPaper = async ({ checkpoint: id, language }: Of<'checkpoint'>): Promise<PaperToDraw> => {
  const checkpoint = valueOf(await callEngine('reviews.checkpoint', { checkpoint: id }));
  const date = formatFor(language).date(checkpoint.date);
  return {
    title: (t) => t('print.title', { account: checkpoint.frozen.score.name, date }),
    sheet: <CheckpointSheet checkpoint={checkpoint} />,
    pages: 'flowing',
  };
};

/** The paper of an order. Throws with the code of the error that the engine answers. */
export const paperOf = (order: PrintOrder): Promise<PaperToDraw> => {
  switch (order.kind) {
    case 'account':
      return accountPaper(order);
    case 'review':
      return reviewPaper(order);
    case 'checkpoint':
      return checkpointPaper(order);
  }
};
