/** What a play of one's own answers: the account, what a healthy one is ready for, a dimension or a metric. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { healthyKinds, type PlanAbout } from '../../../../shared/model/plan/about.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { useAboutName } from '../about-name.ts';
import { useEditedPlay } from './edited-play.ts';
import { isInModel } from './play-groups.ts';
import { type OptionGroup, useMetricOptions, useNotInModel } from './metric-options.ts';

/** A key may be called anything: the kind stands before it. */
const valueOf = (about: PlanAbout | null): string => (about === null ? '' : `${about.kind}:${about.key}`);

const kinds = ['metric', 'dimension', 'healthy'] as const satisfies readonly PlanAbout['kind'][];

/** The other way round. */
const aboutOf = (value: string): PlanAbout | null => {
  const kind = kinds.find((own) => value.startsWith(`${own}:`));
  return kind ? { kind, key: value.slice(kind.length + 1) } : null;
};

const useGroups = (): readonly OptionGroup[] => {
  const { t } = useTranslation();
  const { page } = useEditedPlay();
  const aboutName = useAboutName(page.names);
  const { dimension } = useNamesOf(page.names);
  const metrics = useMetricOptions(page, (key) => valueOf({ kind: 'metric', key }));
  const healthy = healthyKinds.map((key) => ({ kind: 'healthy', key }) as const);
  return [
    {
      group: t('plan.plays.groups.dimensions'),
      items: page.dimensions.map((key) => ({
        value: valueOf({ kind: 'dimension', key }),
        label: dimension(key),
      })),
    },
    ...metrics,
    {
      group: t('plan.plays.groups.healthy'),
      items: healthy.map((about) => ({ value: valueOf(about), label: aboutName(about) })),
    },
  ];
};

/** The field. */
export const AboutField = () => {
  const { t } = useTranslation();
  const { page, entry, change } = useEditedPlay();
  const aboutName = useAboutName(page.names);
  const notInModel = useNotInModel();
  const groups = useGroups();
  const { about } = entry.fields;
  const gone =
    about && !isInModel(page, about) ? [{ value: valueOf(about), label: notInModel(aboutName(about)) }] : [];
  return (
    <NativeSelect
      label={t('plan.plays.about')}
      data={[
        { value: '', label: t('plan.plays.account') },
        ...gone,
        ...groups.map(({ group, items }) => ({ group, items: [...items] })),
      ]}
      value={valueOf(about)}
      onChange={(event) => change({ about: aboutOf(event.currentTarget.value) })}
    />
  );
};
