import { describe, expect, it } from 'vitest';
import { type CommentFilter, filterComments } from '../../../electron/engine/surveys/comments.ts';
import type { SurveyComment } from '../../../shared/model/surveys/figures.ts';
import { commentsOf } from './made-up-comments.ts';

const changes: readonly Partial<SurveyComment>[] = [
  { score: 9, segment: 'Large' },
  { score: 3, segment: 'Small' },
  { score: null, segment: null },
  { kind: 'csat', score: 4, segment: 'Small' },
];
const comments = commentsOf(['Çok İYİ destek', 'price, too high', 'המחיר גבוה', 'Destek iyi']).map(
  (comment, i) => ({ ...comment, ...changes[i] }),
);

/** The places of the comments that a filter picks. */
const picked = (filter: CommentFilter): readonly number[] =>
  filterComments(comments, filter).map((comment) => comments.indexOf(comment as (typeof comments)[number]));

describe('comments', () => {
  it.each<[CommentFilter, readonly number[]]>([
    [{}, [0, 1, 2, 3]],
    [{ text: 'DESTEK' }, [0, 3]],
    [{ text: 'cok iyi' }, [0]],
    [{ text: 'מחיר' }, [2]],
    [{ text: 'nothing of it' }, []],
    [{ kind: 'csat' }, [3]],
    [{ mostScore: 6 }, [1, 3]],
    [{ mostScore: 6, kind: 'nps' }, [1]],
    [{ leastScore: 9 }, [0]],
    [{ segment: 'Small' }, [1, 3]],
    [{ segment: null }, [2]],
    [{ from: comments[1]!.date, to: comments[2]!.date }, [1, 2]],
    [{ text: 'destek', segment: 'Small', leastScore: 4 }, [3]],
  ])('picked by %j', (filter, expected) => {
    expect(picked(filter)).toEqual(expected);
  });
});
