/** The foot of the form: save, leave a correction, what was stored last, and what the keys do. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { scoresOn } from '../../../../shared/model/surveys/asked.ts';
import { KeyHints } from '../../../ui/key-hints.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useAnswerWords } from './answer-words.ts';
import css from './answers-panel.module.css';
import { useAnswerForm } from './answers-context.tsx';
import { askedIn } from './form-state.ts';
import { useAnswerChanges } from './use-answer-changes.ts';

/** What was stored last, with the way back beside it. */
const StoredLine = () => {
  const { t } = useTranslation();
  const { stored } = useAnswerForm().form;
  const words = useAnswerWords();
  const { takeBack } = useAnswerChanges();
  return (
    <p className={css.stored} role="status">
      {stored ? (
        <>
          <span>{t('surveys.answers.stored', { answer: words.answer(stored) })}</span>
          <TextLink onClick={() => void takeBack(stored)}>{t('surveys.answers.undo')}</TextLink>
        </>
      ) : null}
    </p>
  );
};

const Keys = () => {
  const { t } = useTranslation();
  const scores = scoresOn(askedIn(useAnswerForm().form.fields).scale);
  const digits = scores.filter((score) => score < 10);
  const hasTen = scores.includes(10);
  const hints = [
    { name: 'score', keys: [String(digits[0]), '…', String(digits.at(-1))] },
    ...(hasTen ? [{ name: 'ten', keys: ['1', '0'] }] : []),
    { name: 'save', keys: ['Enter'] },
    { name: 'line', keys: ['Shift', 'Enter'] },
  ];
  return (
    <KeyHints
      label={t('surveys.answers.keys.title')}
      hints={hints.map(({ name, keys }) => ({ keys, does: t(`surveys.answers.keys.${name}`) }))}
    />
  );
};

/** The foot. */
export const AnswerFoot = ({ isSaving }: { readonly isSaving: boolean }) => {
  const { t } = useTranslation();
  const { form, dispatch } = useAnswerForm();
  return (
    <footer className={css.foot}>
      <div className={css.buttons}>
        <Button type="submit" variant="filled" loading={isSaving}>
          {t(form.editing ? 'surveys.answers.saveChange' : 'surveys.answers.save')}
        </Button>
        {form.editing ? (
          <Button onClick={() => dispatch({ type: 'editing.left' })}>{t('common.cancel')}</Button>
        ) : null}
        <StoredLine />
      </div>
      <Keys />
    </footer>
  );
};
