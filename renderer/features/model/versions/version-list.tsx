/** Every version that was published, newest first; any of them can be the draft again. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ModelVersion } from '../../../../shared/model/model-page.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { Section } from '../../../ui/section.tsx';
import { localMoment } from '../../../ui/local-moment.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { draftFrom } from './ready-draft.ts';
import { useTakeDraft } from './use-take-draft.ts';
import css from './version-list.module.css';

const useTakeVersion = (): ((version: number) => Promise<void>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useEditor();
  const { sayError } = useNotices();
  const take = useTakeDraft();
  return async (version) => {
    const answer = await callEngine('model.version', { version });
    if (!answer.ok) return sayError(answer.error);
    const name = t('model.versions.version', { version: format.number(version, 0) });
    take(name, () => draftFrom(answer.value, state.base));
  };
};

interface VersionRowProps {
  readonly version: ModelVersion;
  readonly isCurrent: boolean;
  readonly onTake: () => void;
}

const VersionRow = ({ version: { version, name, note, publishedAt }, isCurrent, onTake }: VersionRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const title = t('model.versions.version', { version: format.number(version, 0) });
  return (
    <li className={css.row} aria-current={isCurrent ? 'true' : undefined}>
      <span className={css.number}>
        <b>{title}</b>
        {isCurrent ? <span className={css.current}>{t('model.versions.current')}</span> : null}
      </span>
      <span className={css.when}>
        {publishedAt === null ? t('model.versions.fromStart') : format.date(localMoment(publishedAt).day)}
      </span>
      <span className={css.words}>
        <span className={css.name}>
          <bdi>{name}</bdi>
        </span>
        {note === null ? null : (
          <span className={css.note}>
            <bdi>{note}</bdi>
          </span>
        )}
      </span>
      <Button size="compact-xs" onClick={onTake} aria-label={t('model.versions.takeLabel', { what: title })}>
        {t('model.versions.take')}
      </Button>
    </li>
  );
};

/** The list. */
export const VersionList = () => {
  const { t } = useTranslation();
  const { page } = useEditor();
  const take = useTakeVersion();
  return (
    <Section title={t('model.versions.title')}>
      <p className={css.about}>{t('model.versions.about')}</p>
      <ol className={css.list}>
        {page.versions.map((version, i) => (
          <VersionRow
            key={version.version}
            version={version}
            isCurrent={i === 0}
            onTake={() => void take(version.version)}
          />
        ))}
      </ol>
    </Section>
  );
};
