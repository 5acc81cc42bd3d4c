/** Whose alerts, actions and reviews are shown: everybody's, one's own, or another owner's. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../../shared/fold.ts';
import { useSignature } from '../../../app/use-signature.ts';
import css from './today.module.css';

interface OwnerChoiceProps {
  readonly owners: readonly string[];
  /** Null: everybody's. */
  readonly owner: string | null;
  readonly onOwner: (owner: string | null) => void;
}

/** The choice; there is none where nobody looks after anything. */
export const OwnerChoice = ({ owners, owner, onOwner }: OwnerChoiceProps) => {
  const { t } = useTranslation();
  const { author } = useSignature();
  if (owners.length === 0 && owner === null) return null;
  const isMine = (name: string): boolean => author !== null && fold(name) === fold(author);
  const known = owner === null || owners.includes(owner) ? owners : [owner, ...owners];
  // Whoever looks for their own finds it first.
  const sorted = [...known.filter(isMine), ...known.filter((name) => !isMine(name))];
  const options = sorted.map((name) => ({
    value: name,
    label: isMine(name) ? t('plan.today.mine', { name }) : name,
  }));
  return (
    <NativeSelect
      size="xs"
      className={css.owner}
      aria-label={t('plan.today.owner')}
      data={[{ value: '', label: t('plan.today.everybody') }, ...options]}
      value={owner ?? ''}
      onChange={({ currentTarget }) => onOwner(currentTarget.value || null)}
    />
  );
};
