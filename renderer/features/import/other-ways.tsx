/** Ways to begin for whoever has no table at hand: a workbook to fill in, one's own judgement, the sample. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useSample } from '../start/use-sample.ts';
import { SaveTemplateLink } from '../template/save-template.tsx';
import css from './other-ways.module.css';

const Way = ({ when, children }: { readonly when: string; readonly children: ReactNode }) => (
  <li>
    <span>{when}</span> {children}
  </li>
);

const JudgeInstead = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'questionnaire' } })}>
      {t('questionnaire.entry')}
    </TextLink>
  );
};

const Sample = () => {
  const { t } = useTranslation();
  const { open, busy } = useSample();
  return <TextLink onClick={busy ? () => undefined : open}>{t('start.sample.title')}</TextLink>;
};

/** One line for each; the sample only while there is nothing of one's own. */
export const OtherWays = () => {
  const { t } = useTranslation();
  const { workspace } = useSession().session.app;
  return (
    <ul className={css.ways}>
      <Way when={t('import.choose.ways.template')}>
        <SaveTemplateLink />
      </Way>
      <Way when={t('import.choose.ways.judge')}>
        <JudgeInstead />
      </Way>
      {workspace?.accounts === 0 ? (
        <Way when={t('import.choose.ways.sample')}>
          <Sample />
        </Way>
      ) : null}
    </ul>
  );
};
