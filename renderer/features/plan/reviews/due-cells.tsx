/** What a line of the list of reviews shows. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band, Cutoffs } from '../../../../shared/model/model.ts';
import type { ReviewDue } from '../../../../shared/model/plan/checkpoint.ts';
import { LightShape } from '../../../ui/light.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { DueLine } from './due-groups.ts';
import css from './review-list.module.css';
import { Scored } from './scored.tsx';

const bands: readonly Band[] = ['red', 'amber', 'unknown', 'green'];

/** The heading of a group: how many, and of which lights. */
export const GroupHeading = ({ line }: { readonly line: Extract<DueLine, { kind: 'group' }> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { group, count, lights } = line;
  return (
    <>
      <span className={css.group}>{t(`plan.reviews.group.${group}`)}</span>
      <span className={css.quiet}>{format.number(count, 0)}</span>
      <span className={css.counts}>
        {bands.map((band) =>
          lights[band] === 0 ? null : (
            <span key={band} className={css.count}>
              <LightShape band={band} size="small" />
              {t('plan.reviews.light', {
                light: t(`bands.${band}.word`),
                shown: format.number(lights[band], 0),
              })}
            </span>
          ),
        )}
      </span>
    </>
  );
};

/** When it is due, and how far off that is; in words beside the date, not in colour alone. */
const Due = ({ review: { dueOn, inDays } }: { readonly review: ReviewDue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (dueOn === null || inDays === null) return <span className={css.quiet}>{t('plan.reviews.noDate')}</span>;
  const days = format.span(Math.abs(inDays), 'day');
  const far = (): string => {
    if (inDays === 0) return t('plan.reviews.dueToday');
    return t(inDays < 0 ? 'plan.reviews.late' : 'plan.reviews.ahead', { days });
  };
  return (
    <>
      <span>{format.date(dueOn)}</span>
      <span className={inDays < 0 ? css.late : css.quiet}>{far()}</span>
    </>
  );
};

/** What can be done from a line. */
export interface DueActs {
  readonly onOpen: (account: number) => void;
  readonly onFreeze: (account: number) => void;
  readonly onPace: (account: number) => void;
}

interface CellsProps extends DueActs {
  readonly cutoffs: Cutoffs;
}

/** What draws the cells of a review; its buttons are reached with Tab on the current row alone. */
export const useDueCells = ({ cutoffs, onOpen, onFreeze, onPace }: CellsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (review: ReviewDue, isCurrent: boolean): readonly ReactNode[] => {
    const { account, lastOn, rhythmDays, isOwnRhythm } = review;
    const tabIndex = isCurrent ? 0 : -1;
    const rhythm = format.span(rhythmDays, 'day');
    return [
      <button
        key="account"
        type="button"
        tabIndex={tabIndex}
        className={css.account}
        title={account.name}
        dir="auto"
        onClick={() => onOpen(account.id)}
      >
        {account.name}
      </button>,
      <Scored key="score" score={review.score} band={review.band} cutoffs={cutoffs} />,
      lastOn === null ? t('common.none') : format.date(lastOn),
      <Due key="due" review={review} />,
      <span key="rhythm" className={css.count}>
        <TextLink
          tabIndex={tabIndex}
          label={t('plan.reviews.paceOf', { account: account.name, rhythm })}
          onClick={() => onPace(account.id)}
        >
          {rhythm}
        </TextLink>
        {isOwnRhythm ? <span className={css.own}>{t('plan.reviews.own.mark')}</span> : null}
      </span>,
      <Button
        key="freeze"
        size="compact-xs"
        tabIndex={tabIndex}
        aria-label={t('plan.reviews.freezeOf', { account: account.name })}
        onClick={() => onFreeze(account.id)}
      >
        {t('plan.reviews.freeze.action')}
      </Button>,
    ];
  };
};
