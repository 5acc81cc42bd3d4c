/** The first step: drop or choose, and what can be brought. */
import { Button, FileButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { datasets } from '../../../shared/datasets/index.ts';
import css from './choose-files.module.css';
import { useImport } from './import-context.tsx';
import { useImportNames } from './names.ts';

/** What the engine reads; anything else can still be dropped and gets a clear sentence. */
const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods';

/** The button that chooses spreadsheets. */
export const ChooseButton = ({ variant = 'default' }: { readonly variant?: 'default' | 'filled' }) => {
  const { t } = useTranslation();
  const { receive } = useImport();
  return (
    <FileButton multiple accept={accepted} onChange={(files) => void receive(files)}>
      {(props) => (
        <Button {...props} variant={variant}>
          {t('import.choose.action')}
        </Button>
      )}
    </FileButton>
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
        <ChooseButton variant="filled" />
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
