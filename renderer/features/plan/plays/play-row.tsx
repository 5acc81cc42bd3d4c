/** One play in the list: its lights, title, due days, and whether it is off, edited or not saved. */
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../shared/model/model.ts';
import { Heard } from '../../../ui/heard.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { PlayEntry } from './play-entries.ts';
import css from './play-list.module.css';

/** The id of a row on the page. */
export const rowId = (key: string): string => `play-${key}`;

interface PlayRowProps {
  readonly entry: PlayEntry;
  readonly title: string;
  /** What it answers: seen once for all of its plays, heard with each. */
  readonly aboutName: string;
  readonly isCurrent: boolean;
  readonly onChoose: (key: string) => void;
}

const Lights = ({ bands }: { readonly bands: readonly Band[] }) => (
  <span className={css.lights}>
    {bands.map((band) => (
      <Light key={band} band={band} word="hidden" />
    ))}
  </span>
);

/** Words, the most pressing first. */
const marksOf = ({ play, isUnsaved }: PlayEntry): readonly ('unsaved' | 'off' | 'edited')[] => [
  ...(isUnsaved ? (['unsaved'] as const) : []),
  ...(play?.isOff ? (['off'] as const) : []),
  ...(play?.isEdited ? (['edited'] as const) : []),
];

/** The row. */
export const PlayRow = ({ entry, title, aboutName, isCurrent, onChoose }: PlayRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { key, play, fields } = entry;
  const days = fields.dueDays;
  return (
    <div
      role="option"
      id={rowId(key)}
      className={css.row}
      aria-selected={isCurrent}
      data-off={play?.isOff}
      onClick={() => onChoose(key)}
    >
      <Heard>{aboutName}</Heard>
      <Lights bands={fields.bands} />
      <span className={css.what}>
        <span className={css.place}>
          <span className={css.title} title={title} dir="auto">
            {title}
          </span>
        </span>
        {marksOf(entry).map((mark) => (
          <span key={mark} className={css.mark} data-mark={mark}>
            {t(`plan.plays.marks.${mark}`)}
          </span>
        ))}
      </span>
      <span className={css.due}>
        {days === null || Number.isNaN(days) ? t('common.none') : format.span(days, 'day')}
      </span>
    </div>
  );
};
