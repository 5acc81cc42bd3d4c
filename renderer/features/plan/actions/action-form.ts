/** The form of an action: what is typed, what is wrong with it, and what is to be stored of it. Pure. */
import { parseDay } from '../../../../shared/dates.ts';
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { ActionState, ActionWords, PlanAction } from '../../../../shared/model/plan/action.ts';
import type { FoundAccount } from '../../../../shared/model/surveys/typed-answers.ts';

/** A new action, as far as it is known before somebody types. */
export interface NewAction {
  readonly kind: 'new';
  /** Null: to be chosen. */
  readonly account: FoundAccount | null;
  readonly about?: PlanAbout | null;
  /** The play that it is adopted from. */
  readonly play?: string | null;
  readonly words?: Partial<ActionWords>;
}

/** What the form is about. */
export type ActionSubject = NewAction | { readonly kind: 'edit'; readonly action: PlanAction };

/** What stands in the fields. */
export interface ActionForm {
  readonly account: FoundAccount | null;
  readonly accountText: string;
  readonly title: string;
  readonly steps: string;
  readonly doneWhen: string;
  readonly owner: string;
  /** `YYYY-MM-DD`, blank for none; null while it is half typed. */
  readonly dueOn: string | null;
  readonly state: ActionState;
  readonly note: string;
}

const textsOf = (words: Partial<ActionWords>) => ({
  title: words.title ?? '',
  steps: words.steps ?? '',
  doneWhen: words.doneWhen ?? '',
  owner: words.owner ?? '',
  dueOn: words.dueOn ?? '',
  note: words.note ?? '',
});

/** The form as it opens. */
export const formOf = (subject: ActionSubject): ActionForm => {
  const [words, account, state] =
    subject.kind === 'edit'
      ? ([subject.action, subject.action.account, subject.action.state] as const)
      : ([subject.words ?? {}, subject.account, 'open'] as const);
  return { ...textsOf(words), account, accountText: account?.name ?? '', state };
};

/** A field that something is wrong with, in the order in which they are put right. */
export const problemFields = ['account', 'title', 'dueOn'] as const;

/** Field → what is wrong with it. */
export type ActionProblems = Readonly<Partial<Record<(typeof problemFields)[number], 'blank' | 'wrong'>>>;

/** A year that is half typed (0002, 0202) is no date anyone means. */
const earliestDay = parseDay('1990-01-01') as number;

const isDue = (dueOn: string | null): boolean =>
  dueOn === '' || (dueOn !== null && (parseDay(dueOn) ?? -Infinity) >= earliestDay);

/** What is wrong with the form. */
export const problemsOf = ({ account, title, dueOn }: ActionForm): ActionProblems => ({
  ...(account === null && { account: 'blank' }),
  ...(title.trim() === '' && { title: 'blank' }),
  ...(!isDue(dueOn) && { dueOn: 'wrong' }),
});

const orNull = (text: string | null): string | null => text?.trim() || null;

/** What people say in the form. */
export const wordsOf = ({ title, steps, doneWhen, owner, dueOn, note }: ActionForm): ActionWords => ({
  title: title.trim(),
  steps: orNull(steps),
  doneWhen: orNull(doneWhen),
  owner: orNull(owner),
  dueOn: orNull(dueOn),
  note: orNull(note),
});

/** What of an action the form changes: only that is stored, so that what others changed meanwhile stays. */
export const changeOf = (
  form: ActionForm,
  before: ActionForm,
): Partial<ActionWords & { readonly state: ActionState }> => {
  const [next, old] = [wordsOf(form), wordsOf(before)];
  const words = Object.entries(next).filter(([key, value]) => value !== old[key as keyof ActionWords]);
  return {
    ...(Object.fromEntries(words) as Partial<ActionWords>),
    ...(form.state !== before.state && { state: form.state }),
  };
};

/** Whether anything would be lost. */
export const isTouched = (form: ActionForm, before: ActionForm): boolean =>
  form.dueOn === null ||
  form.accountText !== before.accountText ||
  Object.keys(changeOf(form, before)).length > 0;
