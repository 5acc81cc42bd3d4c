/** What the play says: its title, what to do, and how one knows that it worked. */
import { Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/text-link.tsx';
import { useEditedPlay } from './edited-play.ts';
import { longest } from './play-fields.ts';
import css from './play-form.module.css';

/** Whose words these are, of a built-in play: those in every language, or one's own in all of them. */
const WhoseWords = ({ toTitle }: { readonly toTitle: () => void }) => {
  const { t } = useTranslation();
  const { entry, builtInWords, change } = useEditedPlay();
  if (builtInWords === null) return null;
  // The way back goes with what it takes back: the focus moves on.
  const back = (): void => {
    change({ words: null });
    toTitle();
  };
  if (entry.fields.words === null) return <p className={css.quiet}>{t('plan.plays.speaks')}</p>;
  return (
    <p className={css.whose}>
      <span>{t('plan.plays.yours')}</span>
      <TextLink onClick={back}>{t('plan.plays.builtInWords')}</TextLink>
    </p>
  );
};

const Area = ({ of, rows }: { readonly of: 'steps' | 'doneWhen'; readonly rows: number }) => {
  const { t } = useTranslation();
  const { words, changeWords } = useEditedPlay();
  return (
    <Textarea
      size="xs"
      autosize
      minRows={rows}
      maxRows={12}
      maxLength={longest.text}
      dir={words[of] === '' ? undefined : 'auto'}
      label={t(`plan.actions.fields.${of}`)}
      placeholder={of === 'steps' ? t('plan.plays.stepsHint') : undefined}
      value={words[of]}
      onChange={(event) => changeWords({ [of]: event.currentTarget.value })}
    />
  );
};

/** The fields. */
export const WordFields = () => {
  const { t } = useTranslation();
  const { words, changeWords, problems } = useEditedPlay();
  const title = useRef<HTMLInputElement>(null);
  return (
    <>
      <div data-field="title">
        <TextInput
          ref={title}
          dir={words.title === '' ? undefined : 'auto'}
          autoComplete="off"
          maxLength={longest.title}
          label={t('plan.actions.fields.title')}
          value={words.title}
          error={problems.title && t(`errors.plan.${problems.title}`)}
          onChange={(event) => changeWords({ title: event.currentTarget.value })}
        />
      </div>
      <Area of="steps" rows={3} />
      <Area of="doneWhen" rows={2} />
      <WhoseWords toTitle={() => title.current?.focus()} />
    </>
  );
};
