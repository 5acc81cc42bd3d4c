/** When the newest import was, as the way to all of them: where one looks for what came from where, or to take it back. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.tsx';
import { useCall } from '../../app/use-call.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { localMoment } from '../../ui/local-moment.ts';

/** The link; nothing while the workspace has no import. */
export const LastImport = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { session, dispatch } = useSession();
  const { value } = useCall('import.list', {}, session.revision);
  const newest = value?.find(({ undoneAt }) => undoneAt === null) ?? value?.[0];
  if (!newest) return null;
  const { day, time } = localMoment(newest.startedAt);
  return (
    <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'imports', open: newest.id } })}>
      {t('imports.last', { date: format.date(day), time })}
    </TextLink>
  );
};
