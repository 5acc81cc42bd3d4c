/** The columns of the log: number, when, who, what. */
import { useTranslation } from 'react-i18next';
import { logSentence } from '../../../../shared/i18n/log-sentence.ts';
import type { LogEntry } from '../../../../shared/model/log/entry.ts';
import { filledIn, isolated } from '../../../ui/isolated.ts';
import { localMoment } from '../../../ui/local-moment.ts';
import type { Column } from '../../../ui/table.tsx';
import { useFormat, useLanguage } from '../../../ui/use-format.ts';
import css from './log-panel.module.css';

/** A date that somebody edited may be none any more. */
const isMoment = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** The columns; the entry at which the chain is broken bears a mark. */
export const useEntryColumns = (broken: number | null): readonly Column<LogEntry>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const apart = (name: string): string => filledIn(name, language);
  const moment = (text: string): string => {
    if (!isMoment(text)) return isolated(text);
    const { day, time } = localMoment(text);
    return `${format.date(day)}, ${time}`;
  };
  return [
    {
      key: 'number',
      heading: t('settings.log.columns.number'),
      kind: 'figure',
      cell: ({ id }) => (
        <span data-broken={id === broken} className={css.number}>
          {id === broken ? '✕ ' : ''}
          {format.number(id, 0)}
        </span>
      ),
    },
    {
      key: 'when',
      heading: t('settings.log.columns.when'),
      cell: ({ happenedAt }) => <span className={css.when}>{moment(happenedAt)}</span>,
    },
    {
      key: 'who',
      heading: t('settings.log.columns.who'),
      cell: ({ author }) =>
        author === null ? <span className={css.unsigned}>{t('log.unsigned')}</span> : <bdi>{author}</bdi>,
    },
    {
      key: 'what',
      heading: t('settings.log.columns.what'),
      cell: (entry) => <span className={css.what}>{logSentence(entry, { t, format, apart })}</span>,
    },
  ];
};
