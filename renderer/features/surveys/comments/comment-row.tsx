/** One comment: the score, what was said and by whom, when, and the row it came from. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedComment } from '../../../../shared/model/surveys/comments.ts';
import { Place } from '../../../ui/place.tsx';
import { ScaledScore } from '../scaled-score.tsx';
import { useFormat } from '../../../ui/use-format.ts';

import css from './comment-list.module.css';
import { MarkedText } from './marked-text.tsx';

/** The element id of a row, for `aria-activedescendant`. */
export const rowElementId = (index: number): string => `comment-${index}`;

/** What can be done with a comment. */
export interface CommentActs {
  readonly onCurrent: (index: number) => void;
  readonly onOpen: (comment: ListedComment) => void;
  readonly onCopy: (comment: ListedComment) => void;
}

interface CommentRowProps {
  readonly comment: ListedComment;
  readonly acts: CommentActs;
}

const Who = ({ comment, acts }: CommentRowProps) => {
  const { t } = useTranslation();
  return (
    <p className={css.who}>
      <button
        type="button"
        tabIndex={-1}
        className={css.account}
        title={t('surveys.comments.open')}
        onClick={() => acts.onOpen(comment)}
      >
        <bdi>{comment.name}</bdi>
      </button>
      <bdi className={css.person}>{comment.person ?? t('account.voice.nobody')}</bdi>
      <button type="button" tabIndex={-1} className={css.copy} onClick={() => acts.onCopy(comment)}>
        {t('surveys.comments.copy')}
      </button>
    </p>
  );
};

const Source = ({ comment }: Pick<CommentRowProps, 'comment'>) => {
  const format = useFormat();
  return (
    <div role="gridcell" className={css.source}>
      <span className={css.date}>{format.date(comment.date)}</span>
      <Place origin={comment.origin} />
    </div>
  );
};

/** The cells of a row. */
export const CommentCells = memo(({ comment, acts }: CommentRowProps) => (
  <>
    <div role="gridcell" className={css.score}>
      <ScaledScore score={comment} />
    </div>
    <div role="gridcell" className={css.said}>
      <p className={css.text} dir="auto">
        <MarkedText text={comment.comment} marks={comment.marks} />
      </p>
      <Who comment={comment} acts={acts} />
    </div>
    <Source comment={comment} />
  </>
));
