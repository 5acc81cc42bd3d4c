/** What was asked: NPS, CSAT or CES, on which scale, and what its ends mean. */
import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asked, askedKinds, askedWays, satisfiedFrom } from '../../../../shared/model/surveys/asked.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAnswerWords } from './answer-words.ts';
import { useAnswerForm } from './answers-context.tsx';
import { askedIn } from './form-state.ts';
import { questionKey } from './meaning.ts';
import css from './question-choice.module.css';

const Kinds = ({ kind }: Pick<Asked, 'kind'>) => {
  const { t } = useTranslation();
  const { dispatch } = useAnswerForm();
  const name = useId();
  return (
    <div className={css.kinds}>
      {askedKinds.map((own) => (
        <label key={own} className={css.kind}>
          <input
            type="radio"
            name={name}
            value={own}
            checked={own === kind}
            onChange={() => dispatch({ type: 'typed', fields: { kind: own } })}
          />
          {t(`account.voice.${own}.name`)}
        </label>
      ))}
    </div>
  );
};

/** NPS has one scale; the others are chosen from. */
const Scales = ({ asked }: { readonly asked: Asked }) => {
  const { t } = useTranslation();
  const { dispatch } = useAnswerForm();
  const words = useAnswerWords();
  const ways: readonly Asked['scale'][] = askedWays[asked.kind];
  if (ways.length === 1) return <span className={css.only}>{words.scale(asked)}</span>;
  return (
    <NativeSelect
      aria-label={t('surveys.answers.scaleLabel')}
      value={asked.scale.join('-')}
      data={ways.map((scale) => ({ value: scale.join('-'), label: words.scale({ kind: asked.kind, scale }) }))}
      onChange={(event) => {
        const scale = ways.find((own) => own.join('-') === event.currentTarget.value);
        if (scale) dispatch({ type: 'scale.taken', scale });
      }}
    />
  );
};

/** The choice; `boxes`: how many scores at the top of a rating count as satisfied. */
export const QuestionChoice = ({ boxes }: { readonly boxes: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const asked = askedIn(useAnswerForm().form.fields);
  const from = format.number(satisfiedFrom(asked.scale, boxes), 0);
  return (
    <fieldset className={css.question}>
      <legend>{t('surveys.answers.question')}</legend>
      <div className={css.row}>
        <Kinds kind={asked.kind} />
        <Scales asked={asked} />
      </div>
      <p className={css.about}>{t(`surveys.answers.about.${questionKey(asked)}`, { from })}</p>
    </fieldset>
  );
};
