/** What every sheet of checkpoints has around it: the account's name as it was, and a foot that says what the page is. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../shared/model/model.ts';
import { Light } from '../../../ui/light.tsx';
import { useMedium } from '../../../ui/medium.ts';
import css from './sheet.module.css';

interface SheetFrameProps {
  readonly account: string;
  /** What the sheet is: a review of two dates, or one checkpoint. */
  readonly what: string;
  readonly workspace: string;
  readonly children: ReactNode;
}

const bands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

const Foot = ({ workspace, what }: Pick<SheetFrameProps, 'workspace' | 'what'>) => {
  const { t } = useTranslation();
  return (
    <footer className={css.foot}>
      <span>
        <bdi>{workspace}</bdi>
      </span>
      <span>{what}</span>
      <span>{t('plan.compare.frozen')}</span>
      <span className={css.key}>
        {bands.map((band) => (
          <Light key={band} band={band} size="small" />
        ))}
      </span>
    </footer>
  );
};

/** The sheet, the same on screen and on paper. */
export const SheetFrame = ({ account, what, workspace, children }: SheetFrameProps) => (
  <article className={css.sheet} data-medium={useMedium()}>
    <header className={css.head}>
      <h1 className={css.account} dir="auto">
        {account}
      </h1>
      <span className={css.what}>{what}</span>
    </header>
    {children}
    <Foot workspace={workspace} what={what} />
  </article>
);
