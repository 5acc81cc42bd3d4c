/** Plays: listed, edited, one's own. */
import { z } from 'zod';
import type { PlaysPage } from '../model/plan/plan-page.ts';
import type { StepDone } from '../model/plan/step.ts';
import { asOf, author } from './parts.ts';
import { about } from './plan.ts';

const key = z.string().min(1).max(200);
const words = z.strictObject({
  /** May be blank here: the engine then says in a sentence what is needed. */
  title: z.string().max(200),
  steps: z.string().max(4000),
  doneWhen: z.string().max(4000),
});
const condition = z.strictObject({
  metric: key,
  comparison: z.enum(['below', 'above']),
  value: z.number(),
});

/** The input schema of each call. */
export const playCalls = {
  'plays.open': z.strictObject({ asOf }),
  /** `key` null: a new one. `words` null: a built-in one's own words again. */
  'plays.save': z.strictObject({
    key: key.nullable(),
    about: about.nullable(),
    bands: z.array(z.enum(['red', 'amber', 'green', 'unknown'])).max(4),
    condition: condition.nullable(),
    dueDays: z.int().min(0).max(3650),
    words: words.nullable(),
    isOff: z.boolean(),
    author,
  }),
  /** Removes one's own play; a built-in one is as it was. */
  'plays.forget': z.strictObject({ key, author }),
} as const;

/** What each call answers. */
export interface PlayOutputs {
  'plays.open': PlaysPage;
  /** The key of the play. */
  'plays.save': StepDone<string>;
  'plays.forget': StepDone<null>;
}
