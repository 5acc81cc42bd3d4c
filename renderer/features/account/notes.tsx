/** The remarks beside the score as sentences. */
import { useTranslation } from 'react-i18next';
import type { AccountException } from '../../../shared/model/account-page.ts';
import type { Band } from '../../../shared/model/model.ts';
import { Clip } from '../../ui/clip.tsx';
import { useReason } from './decisions/use-reason.ts';
import { isolated } from '../../ui/isolated.ts';
import { LightShape } from '../../ui/light.tsx';
import { useMedium } from '../../ui/medium.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';
import { notesOf, type Note } from './notes.ts';
import { useNames } from './names.ts';
import { useUnits } from './units.ts';
import css from './notes.module.css';

const useSentence = (): ((note: Note) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const units = useUnits();
  const { score } = useAccountPage();
  const reasonOf = useReason();
  const band = (key: string): string => t(`bands.${key}.word`);
  const untilText = (expiresOn: string, daysLeft: number | null): string => {
    const date = format.date(expiresOn);
    if (daysLeft === null) return date;
    if (daysLeft === 0) return t('account.note.untilToday', { date });
    return t('account.note.untilSoon', { date, days: format.span(daysLeft, 'day') });
  };
  const excepted = ({ metric, reason, author }: AccountException): string => {
    return t('account.note.exception', {
      metric: names.metricInText(metric),
      reason: reasonOf({ reason, author }),
    });
  };
  return (note) => {
    switch (note.kind) {
      case 'override': {
        const { reason, author, expiresOn, band: set } = note.override;
        return t('account.note.override', {
          set: band(set),
          computed: band(score.computedBand),
          reason: isolated(reason),
          author: isolated(author),
          until: untilText(expiresOn, note.endsIn),
        });
      }
      case 'cap': {
        const value = format.measured({ value: note.cap.value, unit: units(note.cap.metric) });
        return t('account.note.cap', {
          band: band(note.cap.band),
          metric: names.metricInText(note.cap.metric),
          value,
        });
      }
      case 'notMeasured': {
        const list = format.list(note.dimensions.map(names.dimension));
        return t('account.note.notMeasured', { measured: note.measured, all: note.all, dimensions: list });
      }
      case 'variant':
        return t('account.note.variant', { variant: note.variant });
      case 'exceptions':
        return t('account.note.exceptions', { metrics: format.list(note.exceptions.map(excepted)) });
    }
  };
};

/** The band a remark has to do with, for its mark. */
const bandOf = (note: Note): Band => {
  if (note.kind === 'cap') return note.cap.band;
  return note.kind === 'override' ? note.override.band : 'unknown';
};

/** All remarks that hold; nothing where none does. */
export const Notes = () => {
  const page = useAccountPage();
  const sentence = useSentence();
  const notes = notesOf(page, useMedium());
  if (notes.length === 0) return null;
  return (
    <ul className={css.notes}>
      {notes.map((note) => (
        <li key={sentence(note)} className={css.note}>
          <LightShape band={bandOf(note)} size="small" />
          <Clip text={sentence(note)} />
        </li>
      ))}
    </ul>
  );
};
