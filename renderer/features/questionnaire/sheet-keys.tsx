/** What the keyboard can do on a sheet, in one quiet line. */
import { useTranslation } from 'react-i18next';
import type { Scale } from '../../../shared/model/questionnaire/questions.ts';
import { KeyHints } from '../../ui/key-hints.tsx';
import { keysOn } from './scale-keys.ts';

const hintsFor = (scales: readonly Scale[]) => {
  const { first, last, zeroIsUnknown } = keysOn(scales);
  return [
    { name: 'answer', keys: [String(first), '…', String(last)] },
    ...(zeroIsUnknown ? [{ name: 'unknown', keys: ['0'] }] : []),
    { name: 'next', keys: ['Enter'] },
    { name: 'save', keys: ['Ctrl', 'Enter'] },
    { name: 'back', keys: ['Esc'] },
  ];
};

/** The line at the foot of the sheet; `scales`: those of its questions. */
export const SheetKeys = ({ scales }: { readonly scales: readonly Scale[] }) => {
  const { t } = useTranslation();
  const hints = hintsFor(scales).map(({ name, keys }) => ({ keys, does: t(`questionnaire.keys.${name}`) }));
  return <KeyHints label={t('questionnaire.keys.title')} hints={hints} />;
};
