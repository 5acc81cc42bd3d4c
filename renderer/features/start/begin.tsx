/** Three ways to begin: new, open, sample. */
import { Button, FileButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileRef } from '../../../shared/contract.ts';
import { foundIn } from '../../app/found-files.ts';
import { useReceiveFiles } from '../../app/receive-files.ts';
import { useSession } from '../../app/session.tsx';
import css from './begin.module.css';
import { NewWorkspace } from './new-workspace.tsx';
import { useSample } from './use-sample.ts';
import { WaitingLine } from '../../app/waiting-line.tsx';

interface WayProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** One way, as a row: what it is, what happens, the button. */
const Way = ({ title, hint, children }: WayProps) => (
  <li className={css.way}>
    <div>
      <h2>{title}</h2>
      <p>{hint}</p>
    </div>
    <div className={css.act}>{children}</div>
  </li>
);

interface BeginProps {
  /** Spreadsheets that were dropped before there was a workspace. */
  readonly held: readonly FileRef[] | null;
  /** Nothing was ever opened here: the sample is what to try. */
  readonly first: boolean;
}

/** The ways to begin. Dropped spreadsheets ask for the new workspace's name at once. */
export const Begin = ({ held, first }: BeginProps) => {
  const { t } = useTranslation();
  const receive = useReceiveFiles();
  const [naming, setNaming] = useState(false);
  const { session, dispatch } = useSession();
  const isAsked = session.screen.name === 'start' && session.screen.begins === 'new';
  const cancel = (): void => {
    setNaming(false);
    if (isAsked) dispatch({ type: 'screen.shown', screen: { name: 'start' } });
  };
  const sample = useSample();
  if (sample.busy) return <WaitingLine progress={sample.progress} />;
  if (naming || held || isAsked) return <NewWorkspace held={held} onCancel={cancel} />;
  return (
    <ul className={css.ways}>
      <Way title={t('start.new.title')} hint={t('start.new.hint')}>
        <Button variant={first ? 'default' : 'filled'} onClick={() => setNaming(true)}>
          {t('start.new.action')}
        </Button>
      </Way>
      <Way title={t('start.open.title')} hint={t('start.open.hint')}>
        <FileButton accept=".nabiz" onChange={(file) => file && receive(foundIn([file]))}>
          {(props) => <Button {...props}>{t('start.open.action')}</Button>}
        </FileButton>
      </Way>
      <Way title={t('start.sample.title')} hint={t('start.sample.hint')}>
        <Button variant={first ? 'filled' : 'default'} onClick={sample.open}>
          {t('start.sample.action')}
        </Button>
      </Way>
    </ul>
  );
};
