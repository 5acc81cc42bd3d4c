/** Parts of a made-up account's plan, each test changing only what it is about. */
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import type { StandingAction } from '../../../shared/model/plan/action.ts';
import type { AlertLine } from '../../../shared/model/plan/alert.ts';
import { usualRhythm } from '../../../shared/model/plan/checkpoint.ts';
import type { AccountNote } from '../../../shared/model/plan/note.ts';
import type { AccountPlan } from '../../../shared/model/plan/plan-page.ts';
import type { Suggestion } from '../../../shared/model/plan/play.ts';

const account = { id: 1, key: 'A', name: 'Acme' };

/** An open action that is not due yet. */
export const action = (id: number, change: Partial<StandingAction> = {}): StandingAction => ({
  id,
  account,
  title: `action ${id}`,
  steps: null,
  doneWhen: null,
  owner: null,
  dueOn: '2026-12-01',
  note: null,
  about: null,
  play: null,
  state: 'open',
  adoptedOn: '2026-10-01',
  endedOn: null,
  author: null,
  stood: null,
  overdueDays: null,
  now: null,
  ...change,
});

/** A play about something, with the points that are missing there. */
export const suggestion = (key: string, about: PlanAbout | null, shortfall: number | null = 1): Suggestion => ({
  play: {
    key,
    about,
    bands: ['red'],
    condition: null,
    dueDays: 7,
    words: null,
    isBuiltIn: true,
    isEdited: false,
    isOff: false,
  },
  about,
  shortfall,
  value: null,
  dueOn: '2026-11-07',
});

/** A note of a day in October. */
export const note = (day: number, prints = true): AccountNote => ({
  id: day,
  account: 1,
  date: `2026-10-${day}`,
  author: null,
  text: `note ${day}`,
  prints,
});

/** In the inbox for one thing. */
export const alertLine: AlertLine = {
  account,
  score: 40,
  band: 'red',
  alerts: [
    {
      id: 1,
      kind: 'enteredRed',
      about: '',
      raisedOn: '2026-10-01',
      detail: {},
      state: 'new',
      snoozedUntil: null,
    },
  ],
  state: 'new',
  raisedOn: '2026-10-01',
};

/** A plan with nothing in it. */
export const planOf = (change: Partial<AccountPlan> = {}): AccountPlan => ({
  actions: [],
  suggestions: [],
  rhythm: usualRhythm,
  review: {
    account,
    band: 'amber',
    score: 60,
    lastOn: null,
    dueOn: null,
    inDays: null,
    rhythmDays: 30,
    isOwnRhythm: false,
  },
  checkpoints: [],
  notes: [],
  alerts: null,
  ...change,
});
