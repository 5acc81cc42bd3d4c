/** The first step: drop or choose, and what can be brought. */
import { Button, FileButton } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { datasets } from '../../../shared/datasets/index.ts';
import { foundIn } from '../../app/found-files.ts';
import { LastImport } from '../imports/last-import.tsx';
import css from './choose-files.module.css';
import { useImport } from './import-context.tsx';
import { useImportNames } from './names.ts';
import { OtherWays } from './other-ways.tsx';

/** What the engine reads; anything else can still be dropped and gets a clear sentence. */
const accepted = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods';

/** Makes the browser ask for a folder; React does not know the word. */
const folderInput = { webkitdirectory: '' } as ComponentProps<'input'>;

interface ChooseButtonProps {
  readonly variant?: 'default' | 'filled';
}

/** The buttons that choose spreadsheets, or a folder of them. */
export const ChooseButtons = ({ variant = 'default' }: ChooseButtonProps) => {
  const { t } = useTranslation();
  const { receive } = useImport();
  const take = (files: readonly File[]): void => {
    if (files.length > 0) void receive(foundIn(files));
  };
  return (
    <span className={css.buttons}>
      <FileButton multiple accept={accepted} onChange={take}>
        {(props) => (
          <Button {...props} variant={variant}>
            {t('import.choose.action')}
          </Button>
        )}
      </FileButton>
      <FileButton multiple inputProps={folderInput} onChange={take}>
        {(props) => <Button {...props}>{t('import.choose.folder')}</Button>}
      </FileButton>
    </span>
  );
};

/** The empty import screen. */
export const ChooseFiles = () => {
  const { t } = useTranslation();
  const names = useImportNames();
  return (
    <div className={css.choose}>
      <div className={css.field}>
        <p className={css.drop}>{t('import.choose.drop')}</p>
        <p>{t('import.choose.hint')}</p>
        <ChooseButtons variant="filled" />
        <OtherWays />
        <LastImport />
      </div>
      <section>
        <h2 className={css.title}>{t('import.choose.what')}</h2>
        <dl className={css.datasets}>
          {datasets.map(({ name }) => (
            <div key={name}>
              <dt>{names.dataset(name)}</dt>
              <dd>{t(`import.datasets.${name}.about`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};
