/** What a share of what was kept means: formula, numbers put in, window, how many, and the accounts behind it. */
import { useTranslation } from 'react-i18next';
import type { RevenueValue } from '../../../../shared/model/revenue-value.ts';
import { Definition } from '../../../ui/definition.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { partKey } from '../parts/part-key.ts';
import { useKeptView } from '../parts/kept-view.tsx';
import { behindShare, type KeptShare } from './kept-shares.ts';
import { countBehind, type MovementStep } from './movement-steps.ts';
import { filledShare } from './share-text.ts';

interface ShareDefinitionProps {
  readonly share: KeptShare;
  readonly part: RevenueValue;
  /** Closes the definition. */
  readonly close: () => void;
}

const Behind = ({ share, part, close }: ShareDefinitionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { look } = useKeptView();
  const show = (step: MovementStep) => () => {
    look({ part: partKey(part), step });
    close();
  };
  return (
    <>
      {behindShare(share.name).map((step) => {
        const count = countBehind(part.window, step);
        return (
          <div key={step}>
            <TextLink onClick={show(step)}>
              {t('value.retention.behindStep', {
                step: t(`value.retention.steps.${step}`),
                accounts: t('value.kept.accounts', { count, shown: format.number(count, 0) }),
              })}
            </TextLink>
          </div>
        );
      })}
    </>
  );
};

/** The definition. */
export const ShareDefinition = ({ share, part, close }: ShareDefinitionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const filled = filledShare(share, format, part.currency);
  const { from, to } = part.window;
  const isMonthly = behindShare(share.name).length === 0;
  const facts = [
    { label: t('value.kept.facts.formula'), value: t(`value.retention.shares.${share.name}.formula`) },
    ...(filled === null ? [] : [{ label: t('value.kept.facts.here'), value: <bdi dir="ltr">{filled}</bdi> }]),
    {
      label: t('value.kept.facts.window'),
      value: isMonthly
        ? t('value.kept.facts.months', {
            count: part.months.length,
            shown: format.number(part.months.length, 0),
          })
        : t('value.kept.facts.between', { from: format.date(from), to: format.date(to) }),
    },
    {
      label: t('value.kept.facts.n'),
      value: t(`value.kept.${isMonthly ? 'accountMonths' : 'accounts'}`, {
        count: share.n,
        shown: format.number(share.n, 0),
      }),
    },
    ...(isMonthly
      ? []
      : [{ label: t('value.kept.facts.behind'), value: <Behind share={share} part={part} close={close} /> }]),
  ];
  return (
    <Definition
      title={t(`value.retention.shares.${share.name}.name`)}
      text={t(`value.retention.shares.${share.name}.about`)}
      facts={facts}
    />
  );
};
