/** Notes as they were frozen; on paper those alone that are meant for it. */
import { useTranslation } from 'react-i18next';
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import { Empty } from '../../../ui/empty.tsx';
import { useMedium } from '../../../ui/medium.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './sheet.module.css';

interface NoteListProps {
  readonly title: string;
  readonly notes: readonly AccountNote[];
  /** How many more there were than a checkpoint keeps. */
  readonly leftOut: number;
}

/** The list; on paper nothing at all where no note prints. */
export const NoteList = ({ title, notes, leftOut }: NoteListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isPaper = useMedium() === 'paper';
  const shown = isPaper ? notes.filter(({ prints }) => prints) : notes;
  if (isPaper && shown.length === 0) return null;
  return (
    <Section title={title}>
      {shown.length === 0 ? <Empty what={t('plan.compare.noNote')} /> : null}
      <ul>
        {shown.map(({ id, date, author, text }) => (
          <li key={id} className={css.note}>
            <span className={css.said}>
              <span>{format.date(date)}</span>
              {author === null ? null : <bdi>{author}</bdi>}
            </span>
            <span className={css.text} dir="auto">
              {text}
            </span>
          </li>
        ))}
      </ul>
      {leftOut > 0 ? (
        <p className={css.more}>
          {t('plan.compare.more', { count: leftOut, shown: format.number(leftOut, 0) })}
        </p>
      ) : null}
    </Section>
  );
};
