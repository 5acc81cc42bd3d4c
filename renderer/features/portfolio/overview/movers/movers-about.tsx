/** What counts as a move. */
import { useTranslation } from 'react-i18next';
import type { Movers } from '../../../../../shared/model/overview.ts';
import { Definition, type DefinitionFact } from '../../../../ui/definition.tsx';
import { useFormat } from '../../../../ui/use-format.ts';

/** How the accounts divide; nothing of it while they are not known. */
export const MoversAbout = ({ movers }: { readonly movers: Movers | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const fact = (
    key: 'down' | 'up' | 'steady' | 'unclear' | 'started' | 'left',
    count: number,
  ): DefinitionFact => ({
    label: t(`portfolio.overview.movers.about.${key}`),
    value: format.number(count, 0),
  });
  const facts = movers
    ? [
        {
          label: t('portfolio.overview.about.window'),
          value: t('portfolio.overview.movers.about.fromTo', {
            from: format.date(movers.from),
            to: format.date(movers.to),
          }),
        },
        fact('down', movers.down.accounts),
        fact('up', movers.up.accounts),
        fact('steady', movers.steady),
        fact('unclear', movers.unclear),
        fact('started', movers.started),
        fact('left', movers.left),
      ]
    : [];
  return (
    <Definition
      title={t('portfolio.overview.movers.title')}
      text={t('portfolio.overview.movers.about.text')}
      facts={facts}
    />
  );
};
