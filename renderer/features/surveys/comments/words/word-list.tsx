/** The words, those of most comments first: how often, in which forms, with a quote, and whose words they are. */
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../../shared/model/model.ts';
import type { CommentWord, Lean } from '../../../../../shared/model/surveys/comments.ts';
import { LightShape } from '../../../../ui/light.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { movedIndex } from '../../../portfolio/moved-index.ts';
import { MarkedText } from '../marked-text.tsx';
import { excerptOf } from '../pieces.ts';
import { useCommentView } from '../view-context.tsx';
import css from './word-list.module.css';

const bands: Readonly<Record<Lean, Band>> = { detractors: 'red', promoters: 'green' };

const LeanMark = ({ lean }: { readonly lean: Lean }) => {
  const { t } = useTranslation();
  return (
    <span className={css.lean} data-band={bands[lean]} title={t(`surveys.comments.words.leanHint.${lean}`)}>
      <LightShape band={bands[lean]} size="small" />
      {t(`surveys.comments.words.lean.${lean}`)}
    </span>
  );
};

/** What is said of the word that the list is narrowed to. */
const Detail = ({ word }: { readonly word: CommentWord }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className={css.detail}>
      <span>
        {t('surveys.comments.words.forms')} <bdi>{word.forms.join(' · ')}</bdi>
      </span>
      {word.meanScore === null ? null : (
        <span>
          {t('surveys.comments.words.mean', {
            count: word.scored,
            mean: format.fixed(word.meanScore),
            shown: format.number(word.scored, 0),
          })}
        </span>
      )}
    </span>
  );
};

const Quotes = ({ word, most }: { readonly word: CommentWord; readonly most: number }) => (
  <>
    {word.quotes.slice(0, most).map((quote, place) => {
      const { comment, marks } = excerptOf(quote);
      return (
        <span key={place} className={css.place}>
          <span className={css.quote} dir="auto" title={quote.comment}>
            <MarkedText text={comment} marks={marks} />
          </span>
        </span>
      );
    })}
  </>
);

interface WordRowProps {
  readonly word: CommentWord;
  /** Comments of the most frequent word: the full width of a bar. */
  readonly most: number;
  readonly isPicked: boolean;
  readonly isReached: boolean;
  readonly onPick: () => void;
}

const WordRow = ({ word, most, isPicked, isReached, onPick }: WordRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const count = t('surveys.comments.words.count', { count: word.n, shown: format.number(word.n, 0) });
  return (
    <li>
      <button
        type="button"
        className={css.word}
        aria-pressed={isPicked}
        tabIndex={isReached ? 0 : -1}
        onClick={onPick}
      >
        <span className={css.line}>
          <b className={css.name}>
            <bdi>{word.word}</bdi>
          </b>
          {word.lean === null ? null : <LeanMark lean={word.lean} />}
          <span className={css.count}>{count}</span>
        </span>
        <span className={css.track} aria-hidden="true">
          <span className={css.bar} style={{ inlineSize: `${(word.n / most) * 100}%` }} />
        </span>
        {isPicked ? <Detail word={word} /> : null}
        <Quotes word={word} most={isPicked ? word.quotes.length : 1} />
      </button>
    </li>
  );
};

/** The list; arrows move in it, Enter and Space narrow the comments to a word and widen them again. */
export const WordList = ({ words }: { readonly words: readonly CommentWord[] }) => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const list = useRef<HTMLOListElement>(null);
  const picked = view.filters.word;
  const reached = Math.max(
    0,
    words.findIndex(({ key }) => key === picked?.key),
  );
  const move = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = movedIndex(event.key, buttons.indexOf(event.target as HTMLButtonElement), words.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <ol ref={list} className={css.list} aria-label={t('surveys.comments.words.title')} onKeyDown={move}>
      {words.map((word, place) => (
        <WordRow
          key={word.key}
          word={word}
          most={words[0]?.n ?? 1}
          isPicked={word.key === picked?.key}
          isReached={place === reached}
          onPick={() =>
            dispatch({
              type: 'filtered',
              change: { word: word.key === picked?.key ? null : { key: word.key, word: word.word } },
            })
          }
        />
      ))}
    </ol>
  );
};
