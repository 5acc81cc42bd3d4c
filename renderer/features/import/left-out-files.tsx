/** Files in dropped folders that are no spreadsheets: named, so that nobody waits for them. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './left-out-files.module.css';

interface LeftOutFilesProps {
  readonly names: readonly string[];
}

/** One sentence with the list behind it; nothing where every file is a spreadsheet. */
export const LeftOutFiles = ({ names }: LeftOutFilesProps) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  if (names.length === 0) return null;
  return (
    <section className={css.files}>
      <p>{t('import.folder.leftOut', { count: names.length })}</p>
      <Button size="compact-xs" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'import.folder.hide' : 'import.folder.show')}
      </Button>
      {shown ? (
        <ul className={css.names}>
          {names.map((name, index) => (
            <li key={`${name} ${index}`}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
