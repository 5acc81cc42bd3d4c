/** Accounts of which only names are known: typed or pasted, one per line. */
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  distinctNames,
  namesIn,
  type NamesProblem,
  namesProblem,
} from '../../../shared/model/questionnaire/names.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useRefresh } from '../../app/use-refresh.ts';
import { isolated } from '../../ui/isolated.ts';
import { useFormat } from '../../ui/use-format.ts';
import css from './begin.module.css';
import { useQuestionnaire } from './questionnaire-context.tsx';

interface NamesFormProps {
  /** The day that answers are given for. */
  readonly date: string;
  readonly autoFocus?: boolean;
}

/** So much of a name says which one is meant. */
const longestShown = 40;

/** The form; it empties when the names are stored. */
export const NamesForm = ({ date, autoFocus = false }: NamesFormProps) => {
  const { t } = useTranslation();
  const { sayError } = useNotices();
  const { dispatch } = useQuestionnaire();
  const refresh = useRefresh();
  const format = useFormat();
  const [text, setText] = useState('');
  const names = distinctNames(namesIn([text]));
  const problem = namesProblem(names);
  const problemDetail = (found: NamesProblem) => ({
    most: format.number(found.most, 0),
    name: found.code === 'tooLong' ? isolated(`${found.name.slice(0, longestShown)}…`) : '',
  });
  const store = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (problem) return;
    const answer = await callEngine('questionnaire.names', { names: [...names], date });
    if (!answer.ok) return sayError(answer.error);
    setText('');
    dispatch({ type: 'told', told: { what: 'names', ...answer.value } });
    await refresh();
  };
  return (
    <form className={css.form} onSubmit={(event) => void store(event)}>
      <Textarea
        size="sm"
        dir={text === '' ? undefined : 'auto'}
        autosize
        minRows={5}
        maxRows={14}
        autoFocus={autoFocus}
        label={t('questionnaire.names.label')}
        description={t('questionnaire.names.hint')}
        placeholder={t('questionnaire.names.placeholder')}
        value={text}
        error={problem && t(`questionnaire.names.${problem.code}`, problemDetail(problem))}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" disabled={names.length === 0 || problem !== undefined}>
        {names.length === 0
          ? t('questionnaire.names.none')
          : t('questionnaire.names.action', { count: names.length })}
      </Button>
    </form>
  );
};
