/** What customers wrote: searched and filtered, beside the words that recur. Nothing of it leaves the machine. */
import { useRef } from 'react';
import { Failure } from '../../../app/failure.tsx';
import { CommentFilterBar } from './filters/filter-bar.tsx';
import { CommentList } from './comment-list.tsx';
import css from './comments-panel.module.css';
import { CommentKeys } from './comment-keys.tsx';
import { NoComments, NoMatch } from './nothing.tsx';
import { useCommentPages } from './use-comment-pages.ts';
import { WordPanel } from './words/word-panel.tsx';

/** The part of the surveys' screen. */
export const CommentsPanel = () => {
  const pages = useCommentPages();
  const list = useRef<HTMLDivElement>(null);
  const { page, error, retry } = pages;
  if (error) return <Failure error={error} retry={retry} />;
  if (!page) return null;
  if (page.total === 0) return <NoComments />;
  return (
    <div className={css.panel}>
      <CommentFilterBar page={page} toList={() => list.current?.focus()} />
      <div className={css.both}>
        {page.found === 0 ? <NoMatch /> : <CommentList pages={pages} found={page.found} list={list} />}
        <WordPanel />
      </div>
      <CommentKeys />
    </div>
  );
};
