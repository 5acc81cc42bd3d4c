/** The plan: what needs attention, and the actions. Every change answers its step, which `plan.undo` takes back. */
import { z } from 'zod';
import { healthyKinds, type PlanAbout } from '../model/plan/about.ts';
import { type ActionStep, actionStates, type PlanAction } from '../model/plan/action.ts';
import type { PackedActionsPage } from '../model/plan/packed-actions.ts';
import type { TodayPage } from '../model/plan/plan-page.ts';
import type { PlanStep, StepDone } from '../model/plan/step.ts';
import { account, asOf, author, rowId } from './parts.ts';

const key = z.string().min(1).max(200);

/** What an action or a play is about. Typed as the page knows it: it does not tell the kinds apart. */
export const about: z.ZodType<PlanAbout, PlanAbout> = z.union([
  z.strictObject({ kind: z.enum(['metric', 'dimension']), key }),
  z.strictObject({ kind: z.literal('healthy'), key: z.enum(healthyKinds) }),
]);

/** May be blank here: the engine then says in a sentence what is needed. */
const title = z.string().max(200);
const text = z.string().max(4000).nullable();
const words = z.strictObject({
  title,
  steps: text,
  doneWhen: text,
  owner: z.string().max(200).nullable(),
  dueOn: z.iso.date().nullable(),
  note: text,
});

/** As many actions as can be changed at once. */
const ids = z.array(rowId).min(1).max(20_000);

/** The input schema of each call. */
export const planCalls = {
  /** `owner`: only what somebody of this name looks after. */
  'plan.today': z.strictObject({ asOf, owner: z.string().max(200).optional() }),
  'plan.actions': z.strictObject({ asOf }),
  /** One action with all its words. */
  'plan.action': z.strictObject({ action: rowId, asOf }),
  /** Who is known as an owner, of accounts or of actions. */
  'plan.owners': z.strictObject({}),
  /** What happened to an action. */
  'plan.history': z.strictObject({ action: rowId }),
  'plan.add': words.extend({ account, asOf, author, about: about.nullable(), play: key.nullable() }),
  'plan.change': z.strictObject({
    ids,
    /** `moveDueDays`: due dates later by so many days, each from where it stands. */
    change: words.extend({ state: z.enum(actionStates), moveDueDays: z.int().min(-3650).max(3650) }).partial(),
    asOf,
    author,
  }),
  'plan.remove': z.strictObject({ ids, author }),
  'plan.undo': z.strictObject({ step: rowId, author }),
  /** What was done last. */
  'plan.steps': z.strictObject({}),
} as const;

/** What each call answers. */
export interface PlanOutputs {
  'plan.today': TodayPage;
  'plan.actions': PackedActionsPage;
  'plan.action': PlanAction;
  'plan.owners': readonly string[];
  'plan.history': readonly ActionStep[];
  /** The number of the action. */
  'plan.add': StepDone<number>;
  /** How many were changed. */
  'plan.change': StepDone<number>;
  'plan.remove': StepDone<number>;
  'plan.undo': StepDone<null>;
  /** The newest first. */
  'plan.steps': readonly PlanStep[];
}
