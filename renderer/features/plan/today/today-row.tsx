/** One row of a list: what it is, in two lines that open the account, and what can be done about it in one press. */
import type { ReactNode } from 'react';
import { useSession } from '../../../app/session.tsx';
import { Clip } from '../../../ui/clip.tsx';
import css from './today.module.css';

interface TodayRowProps {
  /** The account that a press opens, at its plan. */
  readonly account: number;
  /** Before the title: a light or a state. */
  readonly mark: ReactNode;
  readonly title: string;
  /** Beside the title. */
  readonly tag?: ReactNode;
  readonly text: string;
  /** The buttons at the end. */
  readonly acts: ReactNode;
}

/** The row. */
export const TodayRow = ({ account, mark, title, tag, text, acts }: TodayRowProps) => {
  const { dispatch } = useSession();
  const open = (): void =>
    dispatch({ type: 'screen.shown', screen: { name: 'account', account, view: 'plan', from: 'today' } });
  return (
    <li className={css.row}>
      <button type="button" className={css.open} onClick={open}>
        <span className={css.head}>
          {mark}
          <span className={css.name}>
            <Clip text={title} direction="isolate" />
          </span>
          {tag}
        </span>
        <span className={css.text}>
          <Clip text={text} lines={2} />
        </span>
      </button>
      <span className={css.acts}>{acts}</span>
    </li>
  );
};
