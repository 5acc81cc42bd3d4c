/** What can be done with all points at once: taken from the accounts, from the built-in model, mirrored. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { withPointInWidestGap } from '../../../../charts/points-editor/points-moves.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import {
  builtInPoints,
  pointsFrom,
  samePoints,
  turned,
  withPoints,
  withRelativePoints,
} from '../metric-edits.ts';
import { useMetricEdit, useShownMetric } from '../shown-metric.ts';
import css from './points-part.module.css';

const FromAccounts = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const edit = useMetricEdit();
  const { metric, spread } = useShownMetric();
  const first = pointsFrom(metric, spread?.values ?? []);
  const points = 'points' in first ? first.points : null;
  const reason =
    'code' in first && first.code === 'firstPointsFew'
      ? t('models.problems.firstPointsFew', { accounts: format.number(first.accounts, 0), least: first.least })
      : 'code' in first && t('models.problems.firstPointsEqual', { value: format.number(first.value) });
  return (
    <Button
      disabled={!points}
      title={reason || t('model.metric.points.fromAccountsHint')}
      onClick={() => points && edit((own) => withRelativePoints(own, points))}
    >
      {t('model.metric.points.fromAccounts')}
    </Button>
  );
};

const BackToBuiltIn = () => {
  const { t } = useTranslation();
  const edit = useMetricEdit();
  const { metric } = useShownMetric();
  const points = builtInPoints(metric);
  if (!points) return null;
  return (
    <Button
      disabled={samePoints(points, metric.points) && !metric.relative}
      onClick={() => edit((own) => withPoints(own, points))}
    >
      {t('model.metric.points.builtIn')}
    </Button>
  );
};

/** The buttons. */
export const PointsActions = () => {
  const { t } = useTranslation();
  const edit = useMetricEdit();
  const { metric, spread } = useShownMetric();
  const more = withPointInWidestGap(metric.points);
  return (
    <div className={css.actions}>
      <Button
        disabled={!more}
        title={t('model.metric.points.addHint')}
        onClick={() => more && edit((own) => withPoints(own, more.points))}
      >
        {t('model.metric.points.add')}
      </Button>
      <FromAccounts />
      <BackToBuiltIn />
      <Button
        title={t('model.metric.points.mirrorHint')}
        onClick={() => edit((own) => turned(own, spread?.values ?? []))}
      >
        {t('model.metric.points.mirror')}
      </Button>
    </div>
  );
};
