/** A line that leads to the account's plan; on paper the line alone. */
import type { ReactNode } from 'react';
import { useMedium } from '../../../ui/medium.ts';
import css from './plan-way.module.css';
import { useOpenPlan } from './use-open-plan.ts';

interface PlanWayProps {
  readonly children: ReactNode;
  /** Holds what has no room on the line. */
  readonly hint?: string | undefined;
}

const Way = ({ children, hint }: PlanWayProps) => {
  const open = useOpenPlan();
  return (
    <button type="button" className={css.way} title={hint} onClick={open}>
      {children}
    </button>
  );
};

/** The whole line can be pressed. The window's session is not there on paper. */
export const PlanWay = (props: PlanWayProps) =>
  useMedium() === 'paper' ? <span className={css.still}>{props.children}</span> : <Way {...props} />;
