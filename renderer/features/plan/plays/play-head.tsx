/** What the play answers, and what can be done with it at once. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { useAboutName } from '../about-name.ts';
import { useEditedPlay } from './edited-play.ts';
import css from './play-detail.module.css';
import { isInModel } from './play-groups.ts';
import { usePlayChanges } from './use-play-changes.ts';

/** The dimension of a metric that is answered, and whether the play is built in, edited or one's own. */
const useKindLine = (): string => {
  const { t } = useTranslation();
  const { page, entry } = useEditedPlay();
  const { dimension } = useNamesOf(page.names);
  const { play, fields } = entry;
  const { about } = fields;
  const metric = about?.kind === 'metric' ? page.metrics.find(({ key }) => key === about.key) : undefined;
  const place = metric ? [dimension(metric.dimension)] : [];
  if (play === null) return [...place, t('plan.plays.kinds.new')].join(' · ');
  if (!play.isBuiltIn) return [...place, t('plan.plays.kinds.own')].join(' · ');
  return [...place, t(`plan.plays.kinds.${play.isEdited ? 'edited' : 'builtIn'}`)].join(' · ');
};

const Ways = ({ toList }: { readonly toList: () => void }) => {
  const { t } = useTranslation();
  const { play } = useEditedPlay().entry;
  const { turn, forget, copy } = usePlayChanges();
  if (!play) return null;
  // The button goes with what it does: the focus moves on.
  const forgetAndLeave = async (): Promise<void> => {
    await forget(play);
    toList();
  };
  return (
    <div className={css.ways}>
      <Button size="compact-xs" onClick={() => void turn(play)}>
        {t(play.isOff ? 'plan.plays.turnOn' : 'plan.plays.turnOff')}
      </Button>
      <Button size="compact-xs" onClick={copy}>
        {t('plan.plays.copy')}
      </Button>
      {play.isBuiltIn && play.isEdited ? (
        <Button size="compact-xs" onClick={() => void forgetAndLeave()}>
          {t('plan.plays.asBuiltIn')}
        </Button>
      ) : null}
      {play.isBuiltIn ? null : (
        <Button size="compact-xs" onClick={() => void forgetAndLeave()}>
          {t('plan.plays.remove')}
        </Button>
      )}
    </div>
  );
};

/** Why no account is suggested it, whatever its lights. */
const useIdleLine = (): string | null => {
  const { t } = useTranslation();
  const { page, entry } = useEditedPlay();
  const { about } = entry.fields;
  if (entry.play?.isOff) return t('plan.plays.isOff');
  return about && !isInModel(page, about) ? t('plan.plays.isOutside') : null;
};

/** The head. */
export const PlayHead = ({ toList }: { readonly toList: () => void }) => {
  const { t } = useTranslation();
  const { page, entry } = useEditedPlay();
  const aboutName = useAboutName(page.names);
  const [kind, idle] = [useKindLine(), useIdleLine()];
  const { about } = entry.fields;
  return (
    <header className={css.head}>
      <h2 className={css.about} dir="auto">
        {about === null ? t('plan.plays.account') : aboutName(about)}
      </h2>
      <p className={css.kind}>{kind}</p>
      <Ways toList={toList} />
      {idle === null ? null : <p className={css.idle}>{idle}</p>}
    </header>
  );
};
