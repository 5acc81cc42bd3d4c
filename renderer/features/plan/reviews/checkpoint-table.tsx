/** All checkpoints so far, newest first: looked at, compared with the one before, removed. */
import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cutoffs } from '../../../../shared/model/model.ts';
import type { CheckpointHead } from '../../../../shared/model/plan/checkpoint.ts';
import { Empty } from '../../../ui/empty.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useWays } from '../compare/use-ways.ts';
import { beforeEach } from './due-groups.ts';
import css from './review-list.module.css';
import { type GridLine, RowGrid } from './row-grid.tsx';
import { Scored } from './scored.tsx';
import { useRemoveCheckpoint } from './use-remove-checkpoint.ts';
import { useReviewView } from './view-context.tsx';

interface CheckpointTableProps {
  /** Every checkpoint: what stands before one may not be shown. */
  readonly all: readonly CheckpointHead[];
  readonly shown: readonly CheckpointHead[];
  readonly cutoffs: Cutoffs;
}

const columns = ['date', 'account', 'score', 'author', 'note', 'act'] as const;

interface ActsProps {
  readonly checkpoint: CheckpointHead;
  /** The one of the account before it; undefined for the first. */
  readonly before: number | undefined;
  readonly tabIndex: number;
}

const Acts = ({ checkpoint, before, tabIndex }: ActsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { look, compare } = useWays();
  const remove = useRemoveCheckpoint();
  const { id, account, date } = checkpoint;
  const of = { account: account.name, date: format.date(date) };
  return (
    <>
      {before === undefined ? null : (
        <Button
          size="compact-xs"
          tabIndex={tabIndex}
          aria-label={t('plan.reviews.compareOf', of)}
          onClick={() => compare(before, id)}
        >
          {t('plan.reviews.compare')}
        </Button>
      )}
      <Button
        size="compact-xs"
        tabIndex={tabIndex}
        aria-label={t('plan.reviews.lookOf', of)}
        onClick={() => look(id)}
      >
        {t('plan.reviews.look')}
      </Button>
      <Button
        size="compact-xs"
        tabIndex={tabIndex}
        aria-label={t('plan.reviews.removeOf', of)}
        onClick={() => void remove(checkpoint)}
      >
        {t('plan.reviews.remove')}
      </Button>
    </>
  );
};

/** The list. */
export const CheckpointTable = ({ all, shown, cutoffs }: CheckpointTableProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, change } = useReviewView();
  const { look } = useWays();
  const before = useMemo(() => beforeEach(all), [all]);
  const index = shown.findIndex(({ id }) => id === view.checkpoint);
  const cellsOf = (checkpoint: CheckpointHead, isCurrent: boolean): readonly ReactNode[] => {
    const { id, account, date, score, band, author, note } = checkpoint;
    return [
      format.date(date),
      <bdi key="account" title={account.name}>
        {account.name}
      </bdi>,
      <Scored key="score" score={score} band={band} cutoffs={cutoffs} />,
      <bdi key="author">{author ?? t('common.none')}</bdi>,
      <bdi key="note" className={css.quiet} title={note ?? undefined}>
        {note}
      </bdi>,
      <Acts key="acts" checkpoint={checkpoint} before={before.get(id)} tabIndex={isCurrent ? 0 : -1} />,
    ];
  };
  const lineAt = (place: number, isCurrent: boolean): GridLine | null => {
    const checkpoint = shown[place];
    if (!checkpoint) return null;
    return { key: String(checkpoint.id), isHeading: false, cells: cellsOf(checkpoint, isCurrent) };
  };
  if (all.length === 0)
    return <Empty what={t('plan.reviews.noCheckpoint')} toDo={t('plan.reviews.firstCheckpoint')} />;
  if (shown.length === 0) return <Empty what={t('plan.reviews.noMatch')} />;
  return (
    <RowGrid
      label={t('plan.reviews.checkpoints')}
      shape="checkpoints"
      headings={columns.map((column) => t(`plan.reviews.columns.${column}`))}
      count={shown.length}
      lineAt={lineAt}
      isHeadingAt={() => false}
      index={index}
      onMove={(place) => change({ checkpoint: shown[place]?.id ?? null })}
      onEnter={(place) => {
        const checkpoint = shown[place];
        if (checkpoint) look(checkpoint.id);
      }}
    />
  );
};
