/** An account's name: the way to its page, where it has one at the date. */
import { useMemo } from 'react';
import { TextLink } from '../../../ui/text-link.tsx';
import { useOpenAccount } from '../../portfolio/use-open-account.ts';
import { useValue } from '../value-context.tsx';

/** Who has a page at the date: looked up, since lists of the past name accounts that have ended. */
export const useHasPage = (): ((id: number) => boolean) => {
  const { accounts } = useValue().page;
  const ids = useMemo(() => new Set(accounts.map(({ id }) => id)), [accounts]);
  return (id) => ids.has(id);
};

interface AccountLinkProps {
  readonly id: number;
  readonly name: string;
  readonly hasPage: boolean;
}

/** The name. */
export const AccountLink = ({ id, name, hasPage }: AccountLinkProps) => {
  const open = useOpenAccount();
  if (!hasPage) return <bdi>{name}</bdi>;
  return (
    <TextLink onClick={() => open(id)}>
      <bdi title={name}>{name}</bdi>
    </TextLink>
  );
};
