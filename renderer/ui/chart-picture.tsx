/** The picture of a chart: a small button in its head, with copying and saving behind it. Nothing on paper. */
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CopiedPicture } from '../../shared/calls/pictures.ts';
import { chartTitle } from '../../shared/i18n/chart-title.ts';
import type { Language } from '../../shared/languages.ts';
import type { ChartOrder } from '../../shared/model/chart-order.ts';
import { callEngine } from '../app/bridge.ts';
import { useJobs } from '../app/jobs.tsx';
import { useNotices } from '../app/notices.tsx';
import css from './chart-picture.module.css';
import { copyPicture } from './copy-picture.ts';
import { useMedium } from './medium.ts';
import { useLanguage } from './use-format.ts';

interface ChartPictureProps {
  /** The chart as it is shown: its picture is drawn from this. */
  readonly chart: ChartOrder;
}

/** Draws a picture for the clipboard. Throws the error of the call. */
const drawn = async ({ chart }: ChartPictureProps, language: Language): Promise<CopiedPicture> => {
  const answer = await callEngine('picture.copy', { chart, language });
  if (answer.ok) return answer.value;
  throw answer.error;
};

/** Copies, and says what came of it. */
const useCopyPicture = (props: ChartPictureProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { say, sayError } = useNotices();
  const [isBusy, setBusy] = useState(false);
  const said = (isCopied: boolean): void =>
    say(
      isCopied
        ? { tone: 'done', text: t('picture.copied') }
        : { tone: 'problem', text: t('picture.notCopied') },
    );
  const copy = (): void => {
    setBusy(true);
    void copyPicture(drawn(props, language))
      .then(said, sayError)
      .finally(() => setBusy(false));
  };
  return { copy, isBusy };
};

const PictureMenu = ({ chart }: ChartPictureProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { follow } = useJobs();
  const { copy, isBusy } = useCopyPicture({ chart });
  const name = t('picture.menu', { chart: chartTitle(t, chart) });
  const save = (): void => void follow('savePicture', callEngine('picture.save', { chart, language }));
  return (
    <Menu position="bottom-end" radius={0} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className={css.button} aria-label={name} title={name} aria-busy={isBusy}>
          <svg className={css.sign} viewBox="0 0 16 16" aria-hidden="true">
            <path d="M1.5 2.5h13v11h-13zM1.5 11l3.5-4 3 3 2.5-2.5 4 4" />
            <circle cx="10.5" cy="5.5" r="1" />
          </svg>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={isBusy} onClick={copy}>
          {t('picture.copy')}
        </Menu.Item>
        <Menu.Item onClick={save}>{t('picture.save')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** The button; on paper nothing. */
export const ChartPicture = (props: ChartPictureProps) =>
  useMedium() === 'paper' ? null : <PictureMenu {...props} />;
