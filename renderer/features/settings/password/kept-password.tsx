/** The password in the system's key store; not there where no key store can be reached. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useCall } from '../../../app/use-call.ts';
import { Section } from '../../../ui/section.tsx';
import css from '../settings-screen.module.css';

/** Whether it is kept, and forgetting it. */
export const KeptPassword = () => {
  const { t } = useTranslation();
  const { sayError } = useNotices();
  const [asked, setAsked] = useState(0);
  const { value } = useCall('password.keeping', {}, asked);
  if (!value || value.store === 'none') return null;
  const forget = async (): Promise<void> => {
    const answer = await callEngine('password.forget', {});
    if (!answer.ok) sayError(answer.error);
    setAsked(asked + 1);
  };
  const state = value.isKept ? 'kept' : 'notKept';
  return (
    <Section title={t('settings.password.store')}>
      <div className={css.fields}>
        <p className={css.about}>
          {t(value.store === 'unsafe' ? 'password.keepUnsafe' : `settings.password.${state}`)}
        </p>
        {value.isKept ? (
          <Button className={css.act} onClick={() => void forget()}>
            {t('settings.password.forget')}
          </Button>
        ) : null}
      </div>
    </Section>
  );
};
