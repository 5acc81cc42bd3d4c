/** The checkpoints of the account, newest first: each is opened, removed, or one of two chosen to be compared. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckpointHead } from '../../../../shared/model/plan/checkpoint.ts';
import { isolated } from '../../../ui/isolated.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { useWays } from '../../plan/compare/use-ways.ts';
import { Scored } from '../../plan/reviews/scored.tsx';
import { useRemoveCheckpoint } from '../../plan/reviews/use-remove-checkpoint.ts';
import { useAccountPage } from '../page-context.ts';
import { type Chosen, lastTwo, pairOf, toggled } from './chosen-pair.ts';
import css from './review-part.module.css';

/** More than these are one press away. */
const shownFirst = 3;

interface RowProps {
  readonly checkpoint: CheckpointHead;
  readonly isChosen: boolean;
  /** Whether there is another one to compare it with. */
  readonly canCompare: boolean;
  readonly onChoose: () => void;
}

const Said = ({ checkpoint: { author, note, model } }: Pick<RowProps, 'checkpoint'>) => {
  const { t } = useTranslation();
  const version = t('account.plan.review.version', { name: isolated(model.name), version: model.version });
  return (
    <>
      <span className={css.by}>
        <span>{version}</span>
        {author === null ? null : <bdi>{author}</bdi>}
      </span>
      {note === null ? null : (
        <span className={css.note} dir="auto">
          {note}
        </span>
      )}
    </>
  );
};

const Row = ({ checkpoint, isChosen, canCompare, onChoose }: RowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useRemoveCheckpoint();
  const { look } = useWays();
  const { cutoffs } = useAccountPage().model;
  const date = format.date(checkpoint.date);
  return (
    <li className={css.checkpoint}>
      {canCompare ? (
        <input
          type="checkbox"
          aria-label={t('account.plan.review.choose', { date })}
          checked={isChosen}
          onChange={onChoose}
        />
      ) : null}
      <div className={css.head}>
        <TextLink onClick={() => look(checkpoint.id)} label={t('account.plan.review.open', { date })}>
          {date}
        </TextLink>
        <span className={css.scored}>
          <Scored score={checkpoint.score} band={checkpoint.band} cutoffs={cutoffs} />
        </span>
        <TextLink
          label={t('account.plan.pressOf', { word: t('account.plan.remove'), name: date })}
          onClick={() => void remove(checkpoint)}
        >
          {t('account.plan.remove')}
        </TextLink>
      </div>
      <Said checkpoint={checkpoint} />
    </li>
  );
};

const Compare = ({ chosen }: { readonly chosen: Chosen }) => {
  const { t } = useTranslation();
  const { compare } = useWays();
  const { checkpoints } = useAccountPage().plan;
  const last = lastTwo(checkpoints);
  const pair = pairOf(chosen, checkpoints);
  if (!last) return null;
  return (
    <div className={css.presses}>
      <Button size="compact-xs" onClick={() => compare(...last)}>
        {t('account.plan.review.compareLast')}
      </Button>
      {checkpoints.length > 2 ? (
        <Button size="compact-xs" disabled={!pair} onClick={() => pair && compare(...pair)}>
          {t('account.plan.review.compareChosen')}
        </Button>
      ) : null}
    </div>
  );
};

/** The list; below it the ways to compare. */
export const CheckpointList = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { checkpoints } = useAccountPage().plan;
  const [chosen, setChosen] = useState<Chosen>([]);
  const [isWhole, setWhole] = useState(false);
  const kept = useKeptFocus<HTMLDivElement>(checkpoints, 'list');
  const shown = isWhole ? checkpoints : checkpoints.slice(0, shownFirst);
  return (
    <div className={css.list} {...kept}>
      <Compare chosen={chosen} />
      <ul aria-label={t('account.plan.review.checkpoints')}>
        {shown.map((checkpoint) => (
          <Row
            key={checkpoint.id}
            checkpoint={checkpoint}
            isChosen={chosen.includes(checkpoint.id)}
            canCompare={checkpoints.length > 2}
            onChoose={() => setChosen(toggled(chosen, checkpoint.id))}
          />
        ))}
      </ul>
      {shown.length < checkpoints.length ? (
        <TextLink onClick={() => setWhole(true)}>
          {t('common.showAll', { count: checkpoints.length, shown: format.number(checkpoints.length, 0) })}
        </TextLink>
      ) : null}
    </div>
  );
};
