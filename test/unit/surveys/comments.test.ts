import { describe, expect, it } from 'vitest';
import { type CommentFilter, pickOf } from '../../../electron/engine/surveys/comments.ts';
import type { SurveyComment } from '../../../shared/model/surveys/figures.ts';
import { indexed } from './indexed-comments.ts';
import { commentsOf } from './made-up-comments.ts';

const changes: readonly Partial<SurveyComment>[] = [
  { score: 9, segment: 'Large', name: 'Çınar Gıda' },
  { score: 3, segment: 'Small' },
  { score: null, segment: null },
  { kind: 'csat', score: 4, segment: 'Small' },
];
const comments = commentsOf(['Çok İYİ destek', 'price, too high', 'המחיר גבוה', 'Destek iyi']).map(
  (comment, i) => indexed({ ...comment, ...changes[i] }, i),
);
const segment = (value: string | null): CommentFilter['group'] => ({
  grouping: { name: 'segment', valueOf: (account) => account.segment },
  value,
});

/** The places of the comments that a filter picks. */
const picked = (filter: CommentFilter): readonly number[] => {
  const isPicked = pickOf(filter);
  return comments.flatMap((comment, place) => (isPicked(comment) ? [place] : []));
};

describe('comments', () => {
  it.each<[string, CommentFilter, readonly number[]]>([
    ['nothing', {}, [0, 1, 2, 3]],
    ['a word in capitals', { text: 'DESTEK' }, [0, 3]],
    ['a word without its accents', { text: 'cok iyi' }, [0]],
    ['words in another order', { text: 'destek çok' }, [0]],
    ['Turkish capitals', { text: 'İYİ' }, [0, 3]],
    ['the part of a Hebrew word', { text: 'מחיר' }, [2]],
    ['words that stand in no comment together', { text: 'iyi price' }, []],
    ['the kind', { kind: 'csat' }, [3]],
    ['promoters', { answerClass: 'promoters' }, [0]],
    ['detractors', { answerClass: 'detractors' }, [1]],
    ['the satisfied', { answerClass: 'satisfied' }, [3]],
    ['the most of a score', { mostScore: 6 }, [1, 3]],
    ['score and kind', { mostScore: 6, kind: 'nps' }, [1]],
    ['the least of a score', { leastScore: 9 }, [0]],
    ['an account, however it is spelled', { account: 'cinar GIDA' }, [0]],
    ['a segment', { group: segment('Small') }, [1, 3]],
    ['no segment', { group: segment(null) }, [2]],
    ['dates', { from: comments[1]!.said.date, to: comments[2]!.said.date }, [1, 2]],
    ['all of it', { text: 'destek', group: segment('Small'), leastScore: 4 }, [3]],
  ])('are picked by %s', (_, filter, expected) => {
    expect(picked(filter)).toEqual(expected);
  });
});
