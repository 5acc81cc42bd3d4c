/** The comments that the view asks for, part by part as they come into sight. */
import { useEffect, useRef, useState } from 'react';
import type { CallInput } from '../../../../shared/contract.ts';
import type { CommentPage, ListedComment } from '../../../../shared/model/surveys/comments.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useSession } from '../../../app/session.tsx';
import { type CallState, useCall } from '../../../app/use-call.ts';
import { useCommentView } from './view-context.tsx';
import { askedOf } from './view-state.ts';

/** Comments of one part. */
const partSize = 100;

type Parts = ReadonlyMap<number, readonly ListedComment[]>;

/** The list as far as it was answered. */
export interface CommentList extends Pick<CallState<CommentPage>, 'error' | 'retry' | 'loading'> {
  /** The first part, with all counts; null before the first answer. */
  readonly page: CommentPage | null;
  /** The comment at a place of the list; undefined while it is on its way. */
  readonly at: (index: number) => ListedComment | undefined;
  /** These places came into sight. */
  readonly see: (first: number, last: number) => void;
}

const useQuestion = (): CallInput<'comments.list'> => {
  const { asOf } = useSession().session;
  const { filters, language } = useCommentView().view;
  return {
    ...(asOf !== null && { asOf }),
    filter: askedOf(filters),
    ...(filters.word !== null && { word: filters.word.key }),
    ...(language !== null && { language }),
    ...(filters.by !== null && { by: filters.by }),
    limit: partSize,
  };
};

interface Further {
  readonly page: CommentPage | null;
  readonly parts: Parts;
}

/** Keeps further parts of a list; those of an older one are let go. */
const useFurther = (page: CommentPage | null) => {
  const [further, setFurther] = useState<Further>({ page: null, parts: new Map() });
  const add = (part: number, comments: readonly ListedComment[]): void =>
    setFurther((old) => ({
      page,
      parts: new Map(old.page === page ? old.parts : []).set(part, comments),
    }));
  return { parts: further.page === page ? further.parts : new Map(), add } as const;
};

/** Asks for the first part at once, for others when they come into sight. */
export const useCommentPages = (): CommentList => {
  const { revision } = useSession().session;
  const question = useQuestion();
  const { value: page, error, retry, loading } = useCall('comments.list', question, revision);
  const { parts, add } = useFurther(page);
  const asked = useRef(new Set<number>());
  const latest = useRef(page);
  useEffect(() => {
    latest.current = page;
    asked.current.clear();
  }, [page]);
  const ask = (part: number): void => {
    if (part === 0 || asked.current.has(part)) return;
    asked.current.add(part);
    void callEngine('comments.list', { ...question, offset: part * partSize }).then((answer) => {
      // The parts of a list that nobody looks at any more would take the place of those that are shown.
      if (latest.current !== page) return;
      if (answer.ok) add(part, answer.value.comments);
      else asked.current.delete(part);
    });
  };
  return {
    page,
    error,
    retry,
    loading,
    at: (index) => {
      const part = Math.floor(index / partSize);
      return (part === 0 ? page?.comments : parts.get(part))?.[index % partSize];
    },
    see: (first, last) => {
      if (loading) return;
      for (let part = Math.floor(first / partSize); part <= Math.floor(last / partSize); part += 1) ask(part);
    },
  };
};
