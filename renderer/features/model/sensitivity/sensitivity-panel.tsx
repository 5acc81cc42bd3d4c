/** How much the lights hang on single weights: whom a tenth more or less of each would move. */
import { useTranslation } from 'react-i18next';
import type { Sensitivity } from '../../../../shared/model/sensitivity.ts';
import { Failure } from '../../../app/failure.tsx';
import { ProgressBar } from '../../../app/progress-bar.tsx';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { isChanged } from '../draft-state.ts';
import { useWeightName } from './use-weight-name.ts';
import css from './sensitivity-panel.module.css';
import { byEffect, mostMoved, sensitivitySummary } from './sensitivity-words.ts';
import { WeightRow } from './weight-row.tsx';

/** One sentence: how far the lights can be relied on. */
const Summary = ({ sensitivity }: { readonly sensitivity: Sensitivity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWeightName();
  const { steadiness, moved, accounts, most } = sensitivitySummary(sensitivity);
  const number = (value: number): string => format.number(value, 0);
  const some = t('model.sensitivity.moved', {
    count: moved,
    moved: number(moved),
    accounts: number(accounts),
    share: format.share(accounts === 0 ? 0 : moved / accounts),
  });
  const one = most.weight
    ? t('model.sensitivity.most', { count: most.moved, moved: number(most.moved), name: nameOf(most.weight) })
    : t('model.sensitivity.mostOfSeveral', { count: most.moved, moved: number(most.moved) });
  return (
    <p className={css.summary}>
      <b>{t(`model.sensitivity.steadiness.${steadiness}`)}</b>
      <span>{moved === 0 ? '' : [some, one].join(' ')}</span>
    </p>
  );
};

const Weights = ({ sensitivity }: { readonly sensitivity: Sensitivity }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWeightName();
  const { moving, still } = byEffect(sensitivity.weights);
  // A single account must not look like much: the bars are full at a tenth of the accounts, or at the most.
  const full = Math.max(sensitivity.accounts / 10, ...moving.map(mostMoved));
  return (
    <>
      {moving.length === 0 ? null : (
        <div className={css.weights}>
          <div className={css.head} aria-hidden="true">
            <span>{t('model.sensitivity.weight')}</span>
            <span>{t('model.sensitivity.smaller')}</span>
            <span>{t('model.sensitivity.larger')}</span>
          </div>
          <ul aria-label={t('model.sensitivity.title')}>
            {moving.map((weight) => (
              <WeightRow key={`${weight.kind} ${weight.key}`} weight={weight} full={full} />
            ))}
          </ul>
        </div>
      )}
      {still.length === 0 ? null : (
        <p className={css.still}>
          {t('model.sensitivity.still', { count: still.length, names: format.list(still.map(nameOf)) })}
        </p>
      )}
    </>
  );
};

/** The panel. */
export const SensitivityPanel = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { session } = useSession();
  const { state } = useEditor();
  const at = session.asOf === null ? {} : { asOf: session.asOf };
  const { value, error, retry } = useCall('portfolio.sensitivity', at, session.revision);
  if (error) return <Failure error={error} retry={retry} />;
  if (!value)
    return (
      <div className={css.waiting} role="status">
        <p>{t('model.sensitivity.waiting')}</p>
        <ProgressBar share={null} label={t('model.sensitivity.waiting')} />
      </div>
    );
  const version = format.number(value.model.version, 0);
  return (
    <Section
      title={t('model.sensitivity.title')}
      aside={t('model.effect.asOf', { date: format.date(value.asOf) })}
    >
      <p className={css.about}>{t('model.sensitivity.about')}</p>
      {isChanged(state) ? (
        <p className={css.notDraft} role="note">
          {t('model.sensitivity.notDraft', { version })}
        </p>
      ) : null}
      {value.accounts === 0 ? (
        <Empty what={t('model.effect.noAccounts')} toDo={t('model.effect.noAccountsToDo')} />
      ) : (
        <>
          <Summary sensitivity={value} />
          <Weights sensitivity={value} />
        </>
      )}
    </Section>
  );
};
