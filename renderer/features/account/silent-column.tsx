/** The column of a dimension without data: what to import to have it. */
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { Tile } from '../../ui/tile.tsx';
import { useNames } from './names.ts';

/** A tile without a figure. */
export const SilentColumn = ({ name }: { readonly name: string }) => {
  const { t } = useTranslation();
  const toDo = t(`dimensions.${name}.toDo`, { defaultValue: '' });
  return (
    <Tile title={useNames().dimension(name)} band="unknown" figure={t('account.score.none')}>
      <Empty what={t('account.dimension.silent')} toDo={toDo} />
    </Tile>
  );
};
