/** The name that stands beside changes. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignature } from '../../app/use-signature.ts';
import { Section } from '../../ui/section.tsx';
import css from './settings-screen.module.css';

/** The field; what was typed is kept when it is left. */
export const SignatureField = () => {
  const { t } = useTranslation();
  const { author, keep } = useSignature();
  const [typed, setTyped] = useState<string | null>(null);
  const leave = async (): Promise<void> => {
    if (typed === null) return;
    await keep(typed);
    setTyped(null);
  };
  return (
    <Section title={t('settings.signature')}>
      <div className={css.fields}>
        <TextInput
          label={t('plan.author.label')}
          description={t('settings.signatureHint')}
          dir="auto"
          autoComplete="off"
          maxLength={80}
          value={typed ?? author ?? ''}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
          onBlur={() => void leave()}
          onKeyDown={({ key }) => key === 'Enter' && void leave()}
        />
      </div>
    </Section>
  );
};
