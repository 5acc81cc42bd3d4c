/** What is done with a play at once: turned off and on, made as built in, deleted, copied. */
import { useTranslation } from 'react-i18next';
import type { Play } from '../../../../shared/model/plan/play.ts';
import { useNotices } from '../../../app/notices.tsx';
import { usePlanStep } from '../use-plan-step.ts';
import { useEditedPlay } from './edited-play.ts';
import { longest } from './play-fields.ts';
import { usePlayDrafts } from './plays-context.tsx';
import { usePlayTitle } from './use-play-title.ts';
import { playOrder } from './use-save-play.ts';

/** The ways. */
export interface PlayChanges {
  /** Turns it off, or on again; what is typed and not saved stays as it is. */
  readonly turn: (play: Play) => Promise<void>;
  /** As it was built in; one's own is deleted. */
  readonly forget: (play: Play) => Promise<void>;
  /** Begins a play of one's own with what stands in the fields. */
  readonly copy: () => void;
}

/** The ways to change the play that is looked at. */
export const usePlayChanges = (): PlayChanges => {
  const { t } = useTranslation();
  const step = usePlanStep();
  const { sayError } = useNotices();
  const { dispatch } = usePlayDrafts();
  const titles = usePlayTitle();
  const { entry, words } = useEditedPlay();
  const title = titles.inText(entry);
  return {
    async turn({ key, about, bands, condition, dueDays, words: kept, isOff }) {
      const order = playOrder(key, { about, bands, condition, dueDays, words: kept, isOff: !isOff });
      const error = await step(
        'plays.save',
        order,
        t(`plan.plays.${isOff ? 'turnedOn' : 'turnedOff'}`, { title }),
      );
      if (error) sayError(error);
    },
    async forget({ key, isBuiltIn }) {
      const done = t(`plan.plays.${isBuiltIn ? 'madeBuiltIn' : 'removed'}`, { title });
      const error = await step('plays.forget', { key }, done);
      if (error) return sayError(error);
      dispatch({ type: 'left', key });
    },
    copy() {
      const copied = t('plan.plays.copyOf', { title: words.title }).slice(0, longest.title);
      dispatch({ type: 'begun', fields: { ...entry.fields, words: { ...words, title: copied } } });
    },
  };
};
