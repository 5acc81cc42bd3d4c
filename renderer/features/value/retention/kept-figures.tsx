/** GRR, NRR, logos kept and lost, and churn by the month: each with the numbers it comes from under it. */
import { useTranslation } from 'react-i18next';
import type { RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { fewAccounts } from '../../../../shared/model/value-settings.ts';
import { Figure } from '../../../ui/figure.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useValue } from '../value-context.tsx';
import { keptShares, type KeptShare } from './kept-shares.ts';
import css from './kept-figures.module.css';
import { ShareDefinition } from './share-definition.tsx';
import { filledShare, shareText } from './share-text.ts';

const Share = ({ share, part }: { readonly share: KeptShare; readonly part: RevenueValue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const text = shareText(share, format) ?? t('common.none');
  const filled = filledShare(share, format, part.currency);
  const name = t(`value.retention.shares.${share.name}.name`);
  return (
    <div className={css.share}>
      <dt>{name}</dt>
      <dd>
        <span className={css.value}>
          <Figure
            label={`${name}: ${text}`}
            about={(close) => <ShareDefinition share={share} part={part} close={close} />}
          >
            {text}
          </Figure>
        </span>
        <span className={css.filled}>
          {filled === null ? t('value.retention.noStart') : <bdi dir="ltr">{filled}</bdi>}
        </span>
      </dd>
    </div>
  );
};

/** The shares of a part. */
export const KeptFigures = ({ part }: { readonly part: RevenueValue }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const count = part.window.startAccounts;
  const isFew = count > 0 && count < fewAccounts;
  // Said of all accounts together, it stands above already.
  const isSaid = useValue().page.notes.some(({ code }) => code === 'fewAccounts');
  const aside = t('value.retention.ofAccounts', { count, shown: format.number(count, 0) });
  return (
    <Section title={t('value.retention.kept')} aside={aside}>
      {isFew && !isSaid ? <p className={css.few}>{t('value.notes.fewAccounts')}</p> : null}
      <dl className={css.shares}>
        {keptShares(part).map((share) => (
          <Share key={share.name} share={share} part={part} />
        ))}
      </dl>
    </Section>
  );
};
