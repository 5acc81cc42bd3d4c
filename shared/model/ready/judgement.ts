import { withStatements } from '../questionnaire/statements.ts';
import { fromDefault } from './from-default.ts';

/** A firm without data: its own people judge. They know the relationship best and the use least. */
export const judgement = withStatements(
  fromDefault({
    name: 'Judgement alone',
    weights: { adoption: 25, activation: 10, support: 20, satisfaction: 30, finance: 15 },
  }),
  'on',
);
