/** Whose name stands beside changes of the plan: asked where something is kept, and remembered. */
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';

const longest = 80;

/** The field; what is typed holds at once for every change made from this window. */
export const AuthorField = () => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const { sayError } = useNotices();
  const { author } = session.app;
  const keep = async (typed: string): Promise<void> => {
    dispatch({ type: 'app.changed', app: { ...session.app, author: typed === '' ? null : typed } });
    const answer = await callEngine('app.preferences', { author: typed });
    if (!answer.ok) sayError(answer.error);
  };
  return (
    <TextInput
      dir={author ? 'auto' : undefined}
      maxLength={longest}
      label={t('plan.author.label')}
      description={t('plan.author.hint')}
      inputWrapperOrder={['label', 'input', 'description']}
      value={author ?? ''}
      onChange={(event) => void keep(event.currentTarget.value)}
    />
  );
};
