/** The play that is looked at: what it answers, its words, when it is suggested. */
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaysPage } from '../../../../shared/model/plan/plan-page.ts';
import { EditedPlayProvider, useNewEditedPlay } from './edited-play.ts';
import css from './play-detail.module.css';
import type { PlayEntry } from './play-entries.ts';
import { PlayForm } from './play-form.tsx';
import { PlayHead } from './play-head.tsx';

interface PlayDetailProps {
  readonly page: PlaysPage;
  readonly entry: PlayEntry;
  readonly toList: () => void;
  readonly detail: RefObject<HTMLElement | null>;
}

/** The detail. Escape goes back to the list; what is typed stays. */
export const PlayDetail = ({ page, entry, toList, detail }: PlayDetailProps) => {
  const { t } = useTranslation();
  const edited = useNewEditedPlay(page, entry);
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    toList();
  };
  return (
    <EditedPlayProvider value={edited}>
      <section ref={detail} className={css.detail} aria-label={t('plan.plays.detail')} onKeyDown={hear}>
        <PlayHead toList={toList} />
        <PlayForm toList={toList} />
      </section>
    </EditedPlayProvider>
  );
};
