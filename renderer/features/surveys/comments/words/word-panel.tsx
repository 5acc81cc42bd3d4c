/** The words that recur in the comments shown; pressed, the list keeps the comments with it. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../../../../shared/languages.ts';
import type { CommentWords } from '../../../../../shared/model/surveys/comments.ts';
import { Failure } from '../../../../app/failure.tsx';
import { useSession } from '../../../../app/session.tsx';
import { useCall } from '../../../../app/use-call.ts';
import { useSettled } from '../../../../app/use-settled.ts';
import { Empty } from '../../../../ui/empty.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useCommentView } from '../view-context.tsx';
import { askedOf } from '../view-state.ts';
import { WordList } from './word-list.tsx';
import css from './word-panel.module.css';

const LanguageChoice = () => {
  const { t } = useTranslation();
  const { view, dispatch } = useCommentView();
  const choose = (value: string): void =>
    dispatch({
      type: 'language.chosen',
      language: languages.find((language: Language) => language === value) ?? null,
    });
  return (
    <NativeSelect
      aria-label={t('surveys.comments.words.language')}
      value={view.language ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { value: '', label: t('surveys.comments.words.anyLanguage') },
        ...languages.map((language) => ({ value: language, label: t(`common.languages.${language}`) })),
      ]}
    />
  );
};

/** What the means beside the words are to be read against. */
const Around = ({ words }: { readonly words: CommentWords }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (words.meanScore === null) return null;
  const detail = { mean: format.fixed(words.meanScore), shown: format.number(words.scored, 0) };
  return <p className={css.around}>{t('surveys.comments.words.around', { count: words.scored, ...detail })}</p>;
};

/** The panel beside the list. */
export const WordPanel = () => {
  const { t } = useTranslation();
  const { asOf, revision } = useSession().session;
  const { filters, language } = useCommentView().view;
  const question = useSettled({
    ...(asOf !== null && { asOf }),
    filter: askedOf(filters),
    ...(language !== null && { language }),
  });
  const { value, error, retry } = useCall('comments.words', question, revision);
  return (
    <section className={css.panel}>
      <header className={css.head}>
        <h2 className={css.title}>{t('surveys.comments.words.title')}</h2>
        <LanguageChoice />
      </header>
      {error ? <Failure error={error} retry={retry} /> : null}
      {value === null ? null : (
        <>
          <Around words={value} />
          {value.words.length === 0 ? (
            <Empty what={t('surveys.comments.words.none')} />
          ) : (
            <WordList words={value.words} />
          )}
        </>
      )}
    </section>
  );
};
