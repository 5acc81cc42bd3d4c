/** Saving what is typed about a play. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../../shared/contract.ts';
import type { ErrorValue } from '../../../../shared/errors.ts';
import type { PlayDefinition } from '../../../../shared/model/plan/play.ts';
import { useStepAnswer } from '../use-plan-step.ts';
import { useEditedPlay } from './edited-play.ts';
import { definitionOf } from './play-fields.ts';
import { usePlayDrafts } from './plays-context.tsx';
import { usePlayTitle } from './use-play-title.ts';

/** What the call takes of it. */
export const playOrder = (
  key: string | null,
  definition: PlayDefinition,
): Omit<CallInput<'plays.save'>, 'author'> => ({ ...definition, key, bands: [...definition.bands] });

/** Saving and how it goes. */
export interface PlaySaving {
  /** Answers whether it was saved. */
  readonly save: () => Promise<boolean>;
  readonly isSaving: boolean;
  /** Why the engine refused it. */
  readonly refusal: ErrorValue | null;
}

/** Saves the play that is looked at; what it lacks is then said at its fields. */
export const useSavePlay = (): PlaySaving => {
  const { t } = useTranslation();
  const step = useStepAnswer();
  const { dispatch } = usePlayDrafts();
  const title = usePlayTitle();
  const { entry } = useEditedPlay();
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<ErrorValue | null>(null);
  const { key, play, fields } = entry;

  const save = async (): Promise<boolean> => {
    dispatch({ type: 'tried', key });
    const definition = definitionOf(fields, play?.isOff ?? false);
    if (isSaving || !definition) return false;
    setSaving(true);
    const order = playOrder(play?.key ?? null, definition);
    const answer = await step('plays.save', order, t('plan.plays.saved', { title: title.inText(entry) }));
    setSaving(false);
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) dispatch({ type: 'saved', key, as: answer.value.value });
    return answer.ok;
  };
  return { save, isSaving, refusal };
};
