/** What accounts are grouped by: none, a column of theirs or an attribute. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { groupingName } from './grouping-name.ts';

interface GroupChoiceProps {
  readonly groupings: readonly string[];
  /** Null: no groups. */
  readonly by: string | null;
  readonly onChange: (by: string | null) => void;
}

/** A select with a label beside it. */
export const GroupChoice = ({ groupings, by, onChange }: GroupChoiceProps) => {
  const { t } = useTranslation();
  // An attribute may be called anything, also nothing: values carry a sign of their own.
  const data = [
    { value: '', label: t('common.groups.none') },
    ...groupings.map((name) => ({ value: `=${name}`, label: groupingName(name, t) })),
  ];
  return (
    <NativeSelect
      aria-label={t('common.groups.label')}
      data={data}
      value={by === null ? '' : `=${by}`}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value.slice(1))}
    />
  );
};
