/** Comments as a filter sees them, without a workspace. */
import type { IndexedComment } from '../../../electron/engine/surveys/comment-index.ts';
import { scaledScore } from '../../../electron/engine/surveys/scaled-score.ts';
import { fold } from '../../../shared/fold.ts';
import type { SurveyComment } from '../../../shared/model/surveys/figures.ts';

const instruments = { nps: 'nps', csat: 'csat', ces: 'effort' } as const;

/** A comment with all that it may be found by; ratings are of 5, and 4 and 5 are satisfied. */
export const indexed = (said: SurveyComment, place: number): IndexedComment => {
  const row = {
    id: place + 1,
    account: 1,
    person: said.person,
    personName: said.person,
    kind: said.kind,
    instrument: instruments[said.kind],
    score: said.score,
    scaleMin: said.scaleMin,
    scaleMax: said.scaleMax,
    top: 5,
    boxes: 2,
    satisfied: said.score !== null && said.score >= 4 ? (1 as const) : (0 as const),
    comment: said.comment,
    file: 'test.csv',
    sheet: '',
    row: place + 2,
    typedBy: null,
    storedAt: '2026-01-01T00:00:00Z',
    day: place,
  };
  const labels = {
    id: 1,
    key: said.account,
    name: said.name,
    segment: said.segment,
    stage: null,
    owner: null,
    country: null,
    plan: null,
    currency: null,
    attributes: '{}',
    customer: 1 as const,
  };
  const foldedAccount = `${fold(said.name)}\n${fold(said.account)}`;
  return { said, row, labels, scaled: scaledScore(row), folded: fold(said.comment), foldedAccount };
};
