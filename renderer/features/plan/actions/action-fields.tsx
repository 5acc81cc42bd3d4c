/** The fields of an action. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { actionStates, type ActionState } from '../../../../shared/model/plan/action.ts';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { AccountChooser } from '../../../ui/account-chooser.tsx';
import { SuggestField } from '../../../ui/suggest-field.tsx';
import { fittingPeople } from '../../surveys/answers/people-suggestions.ts';
import css from './action-dialog.module.css';
import type { ActionForm, ActionProblems } from './action-form.ts';

/** What the fields work with. */
export interface ActionFieldsProps {
  readonly form: ActionForm;
  readonly put: (part: Partial<ActionForm>) => void;
  /** Those that are to be said: none before the first try. */
  readonly problems: ActionProblems;
}

const longestText = 4000;

/** The account of a new action, where none was given. */
const AccountField = ({ form, put, problems }: ActionFieldsProps) => {
  const { t } = useTranslation();
  return (
    <div data-field="account">
      <AccountChooser
        isFirst
        label={t('plan.actions.fields.account')}
        text={form.accountText}
        account={form.account}
        onChange={(account, accountText) => put({ account, accountText })}
        error={problems.account && t('plan.actions.problems.account')}
        unknown={() => t('plan.actions.problems.unknownAccount')}
      />
    </div>
  );
};

/** In a few words, what is to be done. */
const TitleField = ({ form, put, problems, isFirst }: ActionFieldsProps & { readonly isFirst: boolean }) => {
  const { t } = useTranslation();
  return (
    <div data-field="title">
      <TextInput
        data-autofocus={isFirst}
        label={t('plan.actions.fields.title')}
        dir={form.title === '' ? undefined : 'auto'}
        maxLength={200}
        autoComplete="off"
        value={form.title}
        error={problems.title && t('errors.plan.noTitle')}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
    </div>
  );
};

interface LongFieldProps extends ActionFieldsProps {
  readonly field: 'steps' | 'doneWhen' | 'note';
}

/** A text of several lines. */
const LongField = ({ field, form, put }: LongFieldProps) => {
  const { t } = useTranslation();
  const value = form[field];
  return (
    <Textarea
      size="xs"
      autosize
      minRows={field === 'steps' ? 3 : 2}
      maxRows={8}
      maxLength={longestText}
      dir={value === '' ? undefined : 'auto'}
      label={t(`plan.actions.fields.${field}`)}
      value={value}
      onChange={(event) => put({ [field]: event.currentTarget.value })}
    />
  );
};

/** Who is to do it: anybody, with those that are known suggested. */
const OwnerField = ({ form, put }: ActionFieldsProps) => {
  const { t } = useTranslation();
  const { revision } = useSession().session;
  const { value: owners } = useCall('plan.owners', {}, revision);
  const fitting = fittingPeople(owners ?? [], form.owner);
  return (
    <SuggestField
      label={t('plan.actions.fields.owner')}
      value={form.owner}
      placeholder={t('plan.actions.nobody')}
      suggestions={fitting.map((name) => ({ id: name, text: name }))}
      onType={(owner) => put({ owner })}
      onTake={({ text }) => put({ owner: text })}
    />
  );
};

/** The due date; a half-typed one is said at the field, not forgotten. */
const DueField = ({ form, put, problems }: ActionFieldsProps) => {
  const { t } = useTranslation();
  return (
    <div data-field="dueOn">
      <TextInput
        type="date"
        label={t('plan.actions.fields.dueOn')}
        value={form.dueOn ?? undefined}
        error={problems.dueOn && t('plan.actions.problems.dueOn')}
        onInput={(event) => {
          const { value, validity } = event.currentTarget;
          put({ dueOn: validity.badInput ? null : value });
        }}
        onChange={() => undefined}
      />
    </div>
  );
};

/** Where it stands; only of an action that is there already. */
const StateField = ({ form, put }: ActionFieldsProps) => {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('plan.actions.fields.state')}
      value={form.state}
      data={actionStates.map((state) => ({ value: state, label: t(`plan.states.${state}`) }))}
      onChange={(event) => put({ state: event.currentTarget.value as ActionState })}
    />
  );
};

/** The fields in their order. */
export const ActionFields = (
  props: ActionFieldsProps & { readonly isNew: boolean; readonly hasAccount: boolean },
) => {
  const { isNew, hasAccount, ...own } = props;
  return (
    <>
      {hasAccount ? null : <AccountField {...own} />}
      <TitleField isFirst={hasAccount} {...own} />
      <LongField field="steps" {...own} />
      <LongField field="doneWhen" {...own} />
      <div className={css.row}>
        <OwnerField {...own} />
        <DueField {...own} />
        {isNew ? null : <StateField {...own} />}
      </div>
      <LongField field="note" {...own} />
    </>
  );
};
