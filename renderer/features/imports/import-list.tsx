/** All imports, the newest first: when, which files, how much, and whether it was taken back. */
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../../shared/contract.ts';
import { Clip } from '../../ui/clip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import css from './import-list.module.css';
import { useOrigin } from './origin.ts';
import { lineOf, type ImportLine } from './summary.ts';

interface LineProps {
  readonly line: ImportLine;
  readonly shown: boolean;
  readonly onOpen: () => void;
}

/** Two files by name, each on a line of its own; of more the first, and how many more. */
const Files = ({ files }: Pick<ImportLine, 'files'>) => {
  const { t } = useTranslation();
  const origins = files.map(useOrigin());
  const [first = ''] = origins;
  const shown =
    files.length <= 2 ? origins : [t('imports.filesAndMore', { file: first, count: files.length - 1 })];
  return (
    <span className={css.files} title={origins.join('\n')}>
      {shown.map((text, i) => (
        <Clip key={i} text={text} direction={files.length <= 2 ? 'isolate' : 'inherit'} />
      ))}
    </span>
  );
};

/** One import as a button that opens its details. */
const Line = ({ line, shown, onOpen }: LineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { day, time, files, added, changed, rejected, undone } = line;
  const number = (value: number): string => format.number(value, 0);
  const counts = [
    t('imports.counts.added', { count: added, rows: number(added) }),
    ...(changed > 0 ? [t('imports.counts.changed', { count: changed, rows: number(changed) })] : []),
    ...(rejected > 0 ? [t('imports.counts.rejected', { count: rejected, rows: number(rejected) })] : []),
  ];
  return (
    <li>
      <button type="button" className={css.line} aria-current={shown ? 'true' : undefined} onClick={onOpen}>
        <span className={css.when}>
          {format.date(day)} <span>{time}</span>
          {undone ? <b className={css.undone}>{t('imports.undoneMark')}</b> : null}
        </span>
        <Files files={files} />
        <span className={css.counts}>{counts.join(' · ')}</span>
      </button>
    </li>
  );
};

interface ImportListProps {
  readonly imports: readonly ImportSummary[];
  readonly shown: number;
  readonly onOpen: (id: number) => void;
}

/** The list, to be walked with Tab and Enter. */
export const ImportList = ({ imports, shown, onOpen }: ImportListProps) => {
  const { t } = useTranslation();
  return (
    <nav className={css.list} aria-label={t('imports.list')}>
      <ol>
        {imports.map((summary) => (
          <Line
            key={summary.id}
            line={lineOf(summary)}
            shown={summary.id === shown}
            onOpen={() => onOpen(summary.id)}
          />
        ))}
      </ol>
    </nav>
  );
};
