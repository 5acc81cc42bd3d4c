/** The form for answers that are typed in: what stands in it, what is wrong with it, what stays for the next. Pure. */
import { parseDay } from '../../../../shared/dates.ts';
import { type Asked, askedWays, isScoreOn } from '../../../../shared/model/surveys/asked.ts';
import type { FoundAccount, TypedAnswer } from '../../../../shared/model/surveys/typed-answers.ts';
import { perOpening } from '../../../app/per-opening.ts';

/** What the fields hold. */
export interface AnswerFields {
  readonly account: FoundAccount | null;
  /** As typed, while no account is chosen. */
  readonly accountText: string;
  readonly kind: Asked['kind'];
  /** The scale last taken of each kind. */
  readonly scales: Readonly<Record<Asked['kind'], Asked['scale']>>;
  /** `YYYY-MM-DD`, or what stands in the field while it is typed; null: the day that is taken by itself. */
  readonly date: string | null;
  /** As typed; null: whoever typed in last. */
  readonly author: string | null;
  readonly person: string;
  /** The account whose people were asked for last. */
  readonly peopleOf: number | null;
  readonly score: number | null;
  readonly comment: string;
}

/** All of the form. */
export interface AnswerForm {
  readonly fields: AnswerFields;
  /** The answer that is corrected, and what stood in the fields before. */
  readonly editing: { readonly answer: TypedAnswer; readonly aside: AnswerFields } | null;
  /** Whether somebody tried to save it: only then is said what it lacks. */
  readonly isTried: boolean;
  /** What was stored last, for as long as it can be taken back here. */
  readonly stored: TypedAnswer | null;
}

/** What can happen. */
export type FormAction =
  | { readonly type: 'typed'; readonly fields: Partial<AnswerFields> }
  | { readonly type: 'scale.taken'; readonly scale: Asked['scale'] }
  | { readonly type: 'tried' }
  /** `isNew`: no answer stood in its place. */
  | { readonly type: 'saved'; readonly answer: TypedAnswer; readonly isNew: boolean }
  | { readonly type: 'editing.began'; readonly answer: TypedAnswer }
  | { readonly type: 'editing.left' }
  /** The answer is gone: it was deleted, or taken back. */
  | { readonly type: 'gone'; readonly id: number };

/** The form as it begins. */
export const startForm: AnswerForm = {
  fields: {
    account: null,
    accountText: '',
    kind: 'nps',
    scales: { nps: askedWays.nps[0], csat: askedWays.csat[0], ces: askedWays.ces[0] },
    date: null,
    author: null,
    person: '',
    peopleOf: null,
    score: null,
    comment: '',
  },
  editing: null,
  isTried: false,
  stored: null,
};

/** The question that is answered, as it stands. */
export const askedIn = ({ kind, scales }: Pick<AnswerFields, 'kind' | 'scales'>): Asked => ({
  kind,
  scale: scales[kind],
});

/** A score that the scale does not have is none. */
const fitting = (fields: AnswerFields): AnswerFields =>
  fields.score !== null && !isScoreOn(askedIn(fields).scale, fields.score)
    ? { ...fields, score: null }
    : fields;

/** Another account has other people; a name that is only looked at again keeps them. */
const typed = (fields: AnswerFields, next: Partial<AnswerFields>): AnswerFields => {
  const { account } = next;
  if (!account) return fitting({ ...fields, ...next });
  const isOther = fields.peopleOf !== null && fields.peopleOf !== account.id;
  return fitting({ ...fields, ...(isOther && { person: '' }), ...next, peopleOf: account.id });
};

/** What belongs to one answer alone is emptied: account, question and day stay for the next. */
const forNext = (fields: AnswerFields): AnswerFields => ({ ...fields, person: '', score: null, comment: '' });

const fieldsOf = (answer: TypedAnswer, { scales }: AnswerFields): AnswerFields => ({
  account: { id: answer.account, name: answer.accountName, key: '' },
  accountText: answer.accountName,
  kind: answer.kind,
  scales: { ...scales, [answer.kind]: answer.scale },
  date: answer.date,
  author: answer.author,
  person: answer.personName ?? '',
  peopleOf: answer.account,
  score: answer.score,
  comment: answer.comment ?? '',
});

/** Ends correcting: the form is as it was before. */
const left = (form: AnswerForm): AnswerForm =>
  form.editing ? { ...form, fields: form.editing.aside, editing: null, isTried: false } : form;

/** The next state. */
export const reduceForm = (form: AnswerForm, action: FormAction): AnswerForm => {
  switch (action.type) {
    case 'typed':
      return { ...form, fields: typed(form.fields, action.fields) };
    case 'scale.taken':
      return {
        ...form,
        fields: fitting({
          ...form.fields,
          scales: { ...form.fields.scales, [form.fields.kind]: action.scale },
        }),
      };
    case 'tried':
      return { ...form, isTried: true };
    case 'saved':
      return form.editing
        ? { ...left(form), stored: null }
        : {
            fields: forNext(form.fields),
            editing: null,
            isTried: false,
            stored: action.isNew ? action.answer : null,
          };
    case 'editing.began': {
      const aside = form.editing?.aside ?? form.fields;
      return {
        fields: fieldsOf(action.answer, aside),
        editing: { answer: action.answer, aside },
        isTried: false,
        stored: null,
      };
    }
    case 'editing.left':
      return left(form);
    case 'gone': {
      const next = form.editing?.answer.id === action.id ? left(form) : form;
      return next.stored?.id === action.id ? { ...next, stored: null } : next;
    }
  }
};

/** The form of each opening of a workspace. */
export const heldForm = perOpening(reduceForm, startForm);

/** What is wrong with the fields, field by field; each a key of a sentence. */
export interface FormProblems {
  readonly account?: 'noAccount' | 'unknownAccount';
  readonly date?: 'noDate' | 'future';
  readonly score?: 'noScore';
}

/** A year that is still being typed (0002, 0020, 0202) is no date anyone means. */
const earliestYear = 1990;

const dateProblem = (date: string, today: string): FormProblems['date'] => {
  if (parseDay(date) === undefined || Number(date.slice(0, 4)) < earliestYear) return 'noDate';
  return date > today ? 'future' : undefined;
};

/** What keeps the answer from being stored; `date`: the day that stands in the field. */
export const formProblems = (
  { account, accountText, score }: AnswerFields,
  { date, today }: { readonly date: string; readonly today: string },
): FormProblems => {
  const day = dateProblem(date, today);
  return {
    ...(account === null && { account: accountText.trim() === '' ? 'noAccount' : 'unknownAccount' }),
    ...(day && { date: day }),
    ...(score === null && { score: 'noScore' }),
  };
};

/** Whether an answer is begun: it would be lost with the workspace. */
export const isBegun = ({ fields, editing }: AnswerForm): boolean =>
  editing !== null || fields.score !== null || fields.comment.trim() !== '';
