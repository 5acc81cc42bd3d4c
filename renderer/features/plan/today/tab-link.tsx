/** A count or a few words that lead to a part of the plan. */
import type { ReactNode } from 'react';
import type { PlanTab } from '../../../app/session-state.ts';
import { useSession } from '../../../app/session.tsx';
import { TextLink } from '../../../ui/text-link.tsx';

interface TabLinkProps {
  readonly tab: PlanTab;
  /** Says what a bare count counts; must contain it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** The link. */
export const TabLink = ({ tab, label, children }: TabLinkProps) => {
  const { dispatch } = useSession();
  const show = (): void => dispatch({ type: 'screen.shown', screen: { name: 'plan', tab } });
  return (
    <TextLink onClick={show} {...(label !== undefined && { label })}>
      {children}
    </TextLink>
  );
};
