/** Whether the log is whole, its fingerprint, and a fingerprint from before to compare with. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logStateText } from '../../../../shared/i18n/log-sentence.ts';
import type { LogCheck } from '../../../../shared/model/log/entry.ts';
import type { FingerprintMatch } from '../../../../shared/model/log/fingerprint.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './log-panel.module.css';

interface StateProps {
  readonly check: LogCheck;
}

const Fingerprint = ({ fingerprint }: { readonly fingerprint: string }) => {
  const { t } = useTranslation();
  const { say } = useNotices();
  const copy = (): void => {
    const isDone = copyText(fingerprint);
    say({ tone: isDone ? 'plain' : 'problem', text: t(isDone ? 'settings.log.copied' : 'common.notCopied') });
  };
  return (
    <div className={css.fingerprint}>
      <span>{t('settings.log.fingerprint')}</span>
      <code className={css.code} dir="ltr">
        <bdi>{fingerprint}</bdi>
      </code>
      <Button size="compact-xs" onClick={copy}>
        {t('settings.log.copy')}
      </Button>
      <p className={css.about}>{t('settings.log.fingerprintHint')}</p>
    </div>
  );
};

const Compare = () => {
  const { t } = useTranslation();
  const { sayError } = useNotices();
  const answerId = useId();
  const [typed, setTyped] = useState('');
  const [match, setMatch] = useState<FingerprintMatch | null>(null);
  const compare = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await callEngine('log.compare', { fingerprint: typed });
    if (answer.ok) setMatch(answer.value.match);
    else sayError(answer.error);
  };
  const change = (text: string): void => {
    setTyped(text);
    setMatch(null);
  };
  return (
    <form className={css.compare} onSubmit={(event) => void compare(event)}>
      <TextInput
        className={css.noted}
        label={t('settings.log.noted')}
        dir="ltr"
        autoComplete="off"
        maxLength={100}
        value={typed}
        error={match !== null && match !== 'same'}
        aria-describedby={answerId}
        onChange={({ currentTarget: { value } }) => change(value)}
      />
      <Button type="submit" disabled={typed.trim() === ''}>
        {t('settings.log.compare')}
      </Button>
      <p id={answerId} role="status" className={css.answer}>
        {match === null ? '' : `${match === 'same' ? '✓' : '✕'} ${t(`settings.log.matches.${match}`)}`}
      </p>
    </form>
  );
};

/** The section. */
export const ChainState = ({ check }: StateProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { fault, fingerprint } = check;
  return (
    <Section title={t('settings.log.state')}>
      <p className={css.state} data-broken={fault !== null} role={fault ? 'alert' : undefined}>
        <span aria-hidden="true">{fault ? '✕' : '✓'}</span> {logStateText(check, { t, format })}
      </p>
      <p className={css.about}>{t('settings.log.about')}</p>
      {fingerprint === null ? null : <Fingerprint fingerprint={fingerprint} />}
      <Compare />
    </Section>
  );
};
