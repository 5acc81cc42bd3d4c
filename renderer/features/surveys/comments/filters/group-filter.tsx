/** Narrows to the accounts that share a value: a segment, an owner, any attribute. */
import { useTranslation } from 'react-i18next';
import type { Choice, CommentPage } from '../../../../../shared/model/surveys/comments.ts';
import { groupingName } from '../../../../ui/grouping-name.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import { useCommentView } from '../view-context.tsx';
import { ChoiceField } from './choice-field.tsx';

/** A value as an option is named by it: an account without one is no blank text. */
const nameOf = (value: string | null): string => (value === null ? 'none' : `is ${value}`);

const Values = ({ by, groups }: { readonly by: string } & Pick<CommentPage, 'groups'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, dispatch } = useCommentView();
  const { group } = view.filters;
  // A value that no comment is left of any more can still be seen, and taken back.
  const isGone = group !== null && !groups.some(({ value }) => value === group.value);
  const offered: readonly Choice<string | null>[] = isGone ? [...groups, { value: group.value, n: 0 }] : groups;
  const options = offered.map(({ value, n }) => ({
    value: nameOf(value),
    label: t('surveys.comments.groupOption', {
      name: value ?? t('surveys.comments.without'),
      n: format.number(n, 0),
    }),
  }));
  const choose = (name: string): void => {
    const chosen = offered.find(({ value }) => nameOf(value) === name);
    dispatch({ type: 'filtered', change: { group: chosen ? { value: chosen.value } : null } });
  };
  return (
    <ChoiceField
      label={groupingName(by, t)}
      data={[{ value: '', label: t('surveys.comments.anyValue') }, ...options]}
      value={group === null ? '' : nameOf(group.value)}
      onChoose={choose}
    />
  );
};

/** What to group by, and once it is chosen, its values. */
export const GroupFilter = ({ groupings, groups }: Pick<CommentPage, 'groupings' | 'groups'>) => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const { by } = view.filters;
  if (groupings.length === 0) return null;
  const options = groupings.map((name) => ({
    value: name,
    label: groupingName(name, t),
  }));
  return (
    <>
      <ChoiceField
        label={t('surveys.comments.by')}
        data={[{ value: '', label: t('surveys.comments.allAccounts') }, ...options]}
        value={by ?? ''}
        onChoose={(name) => dispatch({ type: 'filtered', change: { by: name === '' ? null : name } })}
      />
      {by === null ? null : <Values by={by} groups={groups} />}
    </>
  );
};
