/** Whose name stands beside changes of the plan: asked where something is kept, and remembered. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';

const longest = 80;

/**
 * The field; what is typed holds at once for every change made from this window. Asked once: whoever has given a name
 * sees it in the plan's head, and is asked no more.
 */
export const AuthorField = ({ className }: { readonly className?: string | undefined }) => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const { sayError } = useNotices();
  const { author } = session.app;
  const [isUnsigned] = useState(author === null);
  if (!isUnsigned) return null;
  const keep = async (typed: string): Promise<void> => {
    dispatch({ type: 'app.changed', app: { ...session.app, author: typed === '' ? null : typed } });
    const answer = await callEngine('app.preferences', { author: typed });
    if (!answer.ok) sayError(answer.error);
  };
  return (
    <TextInput
      {...(className !== undefined && { className })}
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
