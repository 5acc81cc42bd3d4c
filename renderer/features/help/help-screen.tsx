/** The help: its contents beside the page that is read. */
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type HelpTopic, helpTexts, helpTopics, isHelpTopic } from '../../../shared/i18n/help/index.ts';
import { useKeys } from '../../app/use-keys.ts';
import { Arrow } from '../../ui/arrow.tsx';
import { useLanguage } from '../../ui/use-format.ts';
import { Article } from './article.tsx';
import { Contents } from './contents.tsx';
import css from './help-screen.module.css';
import { useHelp } from './use-help.ts';

interface TurnProps {
  readonly to: HelpTopic | undefined;
  readonly kind: 'previous' | 'next';
  readonly onTopic: (topic: HelpTopic) => void;
}

/** To the page before or after; nothing at either end. */
const Turn = ({ to, kind, onTopic }: TurnProps) => {
  const language = useLanguage();
  if (!to) return <span />;
  const arrow = <Arrow kind={kind} />;
  return (
    <Button
      onClick={() => onTopic(to)}
      leftSection={kind === 'previous' ? arrow : undefined}
      rightSection={kind === 'next' ? arrow : undefined}
    >
      {helpTexts[language][to].title}
    </Button>
  );
};

/** A new page begins at its top, and who hears the screen hears its title. */
const useFreshPage = (topic: HelpTopic) => {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    page.current?.querySelector<HTMLElement>('[data-help-title]')?.focus({ preventScroll: true });
    page.current?.scrollTo(0, 0);
  }, [topic]);
  return page;
};

/** The screen; the first page where none is named. */
export const HelpScreen = ({ topic: wanted }: { readonly topic: string | null }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { open, close } = useHelp();
  const topic = isHelpTopic(wanted) ? wanted : 'firstSteps';
  const page = useFreshPage(topic);
  const at = helpTopics.indexOf(topic);
  useKeys({ Escape: close });
  return (
    <div className={css.screen}>
      <div className={css.side}>
        <div className={css.buttons}>
          <Button onClick={close}>{t('common.back')}</Button>
          <Button onClick={() => window.print()}>{t('account.print')}</Button>
        </div>
        <Contents shown={topic} onTopic={open} />
      </div>
      <div ref={page} className={css.page}>
        <Article key={topic} text={helpTexts[language][topic]} onTopic={open} />
        <nav className={css.turns} aria-label={t('help.turn')}>
          <Turn kind="previous" to={helpTopics[at - 1]} onTopic={open} />
          <Turn kind="next" to={helpTopics[at + 1]} onTopic={open} />
        </nav>
      </div>
    </div>
  );
};
