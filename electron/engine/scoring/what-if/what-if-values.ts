/** What one account would score with other values: the sliders of its page. */
import type { WhatIfAnswer } from '../../../../shared/model/what-if.ts';
import type { Db } from '../../db/statements.ts';
import { cappedBand } from '../caps.ts';
import { leversOf, pathToGreen } from '../levers.ts';
import { scoreValues } from '../score-values.ts';
import { type OneAccount, valuationOf } from '../valuation.ts';
import { type PossibleValues, withValues } from './with-values.ts';

/** Which account, at which date, with which values. */
export interface WhatIfQuestion extends OneAccount {
  readonly values: PossibleValues;
}

/**
 * The account's score with some values replaced, and what would then still be missing to green.
 * Throws `account.unknown` or `account.notScored`.
 */
export const whatIfValues = (db: Db, { values, ...one }: WhatIfQuestion): WhatIfAnswer => {
  const { model, valueOf } = valuationOf(db, one);
  const valuation = { model, valueOf: withValues(valueOf, values) };
  const score = scoreValues(model, valuation.valueOf);
  return {
    ...score,
    band: cappedBand(score.computedBand, score.caps),
    levers: leversOf(valuation),
    pathToGreen: pathToGreen(valuation),
  };
};
