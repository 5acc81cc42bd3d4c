/** The plays of the search and the filter, in their groups, and which of them is looked at. */
import { useTranslation } from 'react-i18next';
import { fold } from '../../../../shared/fold.ts';
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { PlaysPage } from '../../../../shared/model/plan/plan-page.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { searchFor } from '../../portfolio/filters/search.ts';
import { useAboutName } from '../about-name.ts';
import { usePlayWords } from '../play-words.ts';
import { passes, type PlayEntry, playEntries } from './play-entries.ts';
import { inOrder, type PlayGroup, playGroups } from './play-groups.ts';
import { usePlayDrafts } from './plays-context.tsx';

/** What is shown. */
export interface ShownPlays {
  readonly groups: readonly PlayGroup[];
  /** Null where nothing is shown. */
  readonly current: PlayEntry | null;
}

/** What an answered thing goes by: its name, and a metric's dimension, short name and definition. */
const useAnswered = ({ names, metrics }: PlaysPage) => {
  const { t } = useTranslation();
  const aboutName = useAboutName(names);
  const { dimension, metricShort } = useNamesOf(names);
  return (about: PlanAbout | null): readonly string[] => {
    if (about === null) return [t('plan.plays.account')];
    const metric = about.kind === 'metric' ? metrics.find(({ key }) => key === about.key) : undefined;
    if (!metric) return [aboutName(about)];
    const definition = t(`metrics.${metric.key}.definition`, { defaultValue: '' });
    return [aboutName(about), dimension(metric.dimension), metricShort(metric.key), definition];
  };
};

/** Everything of a play that a search looks through. */
const useSearchable = (page: PlaysPage) => {
  const answered = useAnswered(page);
  const wordsOf = usePlayWords();
  return ({ key, fields }: PlayEntry): string => {
    const { title, steps, doneWhen } = wordsOf({ key, words: fields.words });
    return fold([title, steps, doneWhen, ...answered(fields.about)].join('\n'));
  };
};

/** Tells what is in sight: what is searched for, what is typed and not saved, and what was saved last. */
const useInSight = (page: PlaysPage) => {
  const { search, filter, saved } = usePlayDrafts().state;
  const searchable = useSearchable(page);
  const matches = searchFor(search);
  return (entry: PlayEntry): boolean =>
    entry.isUnsaved ||
    entry.key === saved ||
    (entry.play !== null && passes(entry.play, filter) && (!matches || matches(searchable(entry))));
};

/** `isAsking`: a play that was saved just now may still be missing, and no other one is shown in its place. */
export const useShownPlays = (page: PlaysPage, isAsking: boolean): ShownPlays => {
  const { chosen, drafts } = usePlayDrafts().state;
  const isInSight = useInSight(page);
  const shown = playEntries(page.plays, drafts).filter(isInSight);
  const groups = playGroups(shown, page);
  const found = shown.find(({ key }) => key === chosen);
  const first = isAsking && chosen !== null ? null : (inOrder(groups)[0] ?? null);
  return { groups, current: found ?? first };
};
