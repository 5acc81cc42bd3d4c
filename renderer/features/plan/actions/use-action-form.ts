/** The form of an action while it is open: what is typed, what is wrong, saving and removing. */
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorValue } from '../../../../shared/errors.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useAt } from '../use-at.ts';
import { usePlanStep } from '../use-plan-step.ts';
import {
  type ActionForm,
  type ActionProblems,
  type ActionSubject,
  changeOf,
  formOf,
  isTouched,
  problemFields,
  problemsOf,
  wordsOf,
} from './action-form.ts';

/** What the dialog works with. */
export interface ActionEditing {
  readonly form: ActionForm;
  readonly put: (part: Partial<ActionForm>) => void;
  /** None before the first try. */
  readonly problems: ActionProblems;
  /** What the engine refused, where it is about no field. */
  readonly refused: ErrorValue | null;
  readonly isTouched: boolean;
  readonly isSaving: boolean;
  readonly save: () => void;
  readonly remove: () => void;
}

/** Each field says by `data-field` which one it is. */
const focusFirst = (box: HTMLElement | null, problems: ActionProblems): void => {
  const first = problemFields.find((field) => problems[field]);
  box?.querySelector<HTMLInputElement>(`[data-field="${first}"] input`)?.focus();
};

/** Stores what the form says as a step of the plan; answers why not, null where it was stored. */
const useStore = (subject: ActionSubject, before: ActionForm) => {
  const { t } = useTranslation();
  const step = usePlanStep();
  const at = useAt();
  const add = async (form: ActionForm): Promise<ErrorValue | null> => {
    if (subject.kind !== 'new' || !form.account) return null;
    const words = wordsOf(form);
    const { about = null, play = null } = subject;
    const done = t('plan.actions.added', {
      title: isolated(words.title),
      account: isolated(form.account.name),
    });
    return step('plan.add', { ...words, about, play, account: form.account.id, ...at }, done);
  };
  const change = async (form: ActionForm): Promise<ErrorValue | null> => {
    const changed = changeOf(form, before);
    if (subject.kind !== 'edit' || Object.keys(changed).length === 0) return null;
    const done = t('plan.actions.changed', { title: isolated(form.title.trim()) });
    return step('plan.change', { ids: [subject.action.id], change: changed, ...at }, done);
  };
  const remove = async (): Promise<ErrorValue | null> => {
    if (subject.kind !== 'edit') return null;
    const done = t('plan.actions.removed', { title: isolated(subject.action.title) });
    return step('plan.remove', { ids: [subject.action.id] }, done);
  };
  return { save: subject.kind === 'new' ? add : change, remove };
};

/** The form; `onDone` once it was stored. */
export const useActionForm = (
  subject: ActionSubject,
  { box, onDone }: { readonly box: RefObject<HTMLElement | null>; readonly onDone: () => void },
): ActionEditing => {
  const [before] = useState(() => formOf(subject));
  const [form, setForm] = useState(before);
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<ErrorValue | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isBusy = useRef(false);
  const store = useStore(subject, before);
  const problems = problemsOf(form);

  const run = async (work: () => Promise<ErrorValue | null>): Promise<void> => {
    // Two presses of Enter are one action.
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving(true);
    const error = await work();
    isBusy.current = false;
    setSaving(false);
    setRefused(error);
    if (error === null) onDone();
  };
  const save = (): void => {
    setTried(true);
    if (Object.keys(problems).length > 0) focusFirst(box.current, problems);
    else void run(() => store.save(form));
  };
  return {
    form,
    put: (part) => setForm((old) => ({ ...old, ...part })),
    problems: isTried ? problems : {},
    refused,
    isTouched: isTouched(form, before),
    isSaving,
    save,
    remove: () => void run(store.remove),
  };
};
