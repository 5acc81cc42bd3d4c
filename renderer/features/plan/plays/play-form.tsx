/** The form of a play. Enter in its title saves, Ctrl+Enter everywhere. */
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditedPlay } from './edited-play.ts';
import { AboutField } from './about-field.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { DueDays } from './due-days.tsx';
import { LightsField } from './lights-field.tsx';
import css from './play-form.module.css';
import { type PlayProblems, playProblems } from './play-fields.ts';
import { PlayFoot } from './play-foot.tsx';
import { useSavePlay } from './use-save-play.ts';
import { WordFields } from './word-fields.tsx';

const order = ['title', 'bands', 'dueDays', 'value'] as const satisfies readonly (keyof PlayProblems)[];

/** Each field says by `data-field` which one it is. */
const focusWrong = (form: HTMLFormElement | null, problems: PlayProblems): void => {
  const first = order.find((field) => problems[field]);
  if (first) form?.querySelector<HTMLElement>(`[data-field="${first}"] input`)?.focus();
};

/** The form. */
export const PlayForm = ({ toList }: { readonly toList: () => void }) => {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { entry } = useEditedPlay();
  const saving = useSavePlay();
  const submit = async (): Promise<void> => {
    if (!entry.isUnsaved) return;
    focusWrong(form.current, playProblems(entry.fields));
    if (await saving.save()) toList();
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      ref={form}
      className={css.form}
      noValidate
      aria-label={t('plan.plays.form')}
      onKeyDown={hear}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {entry.play?.isBuiltIn ? null : <AboutField />}
      <WordFields />
      <div className={css.pair}>
        <LightsField />
        <DueDays />
      </div>
      <ConditionFields />
      <PlayFoot saving={saving} toList={toList} />
    </form>
  );
};
