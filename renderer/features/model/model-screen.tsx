/** The model: weights, points, rules and segments on one side, what they do to every account on the other. */
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../app/failure.tsx';
import { ProgressBar } from '../../app/progress-bar.tsx';
import { type ModelTab, modelTabs } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { ScreenTabs } from '../../ui/screen-tabs.tsx';
import { EditorProvider, EffectProvider, useEditor } from './draft-context.tsx';
import { EffectPanel } from './effect/effect-panel.tsx';
import { MetricPanel } from './metric/metric-panel.tsx';
import { ModelHead } from './model-head.tsx';
import css from './model-screen.module.css';
import { useNewEditor } from './new-editor.ts';
import { RulesPanel } from './rules/rules-panel.tsx';
import { SensitivityPanel } from './sensitivity/sensitivity-panel.tsx';
import { useDraftKeys } from './use-draft-keys.ts';
import { VariantsPanel } from './variants/variants-panel.tsx';
import { VersionsPanel } from './versions/versions-panel.tsx';
import { WeightsPanel } from './weights/weights-panel.tsx';

/** The weights, and the metric that is looked at: beside them, or below and then brought into sight. */
const Weights = () => {
  const { metric } = useEditor().state;
  const room = useRef<HTMLDivElement>(null);
  const shown = useRef(metric);
  useEffect(() => {
    if (shown.current !== metric) room.current?.scrollIntoView({ block: 'start' });
    shown.current = metric;
  }, [metric]);
  return (
    <div className={css.weights}>
      <div className={css.room}>
        <WeightsPanel />
      </div>
      <div className={css.room} ref={room}>
        <MetricPanel />
      </div>
    </div>
  );
};

const panels: Readonly<Record<ModelTab, () => React.ReactNode>> = {
  weights: Weights,
  rules: RulesPanel,
  variants: VariantsPanel,
  versions: VersionsPanel,
  sensitivity: SensitivityPanel,
};

const Panels = ({ tab }: { readonly tab: ModelTab }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  return (
    <ScreenTabs
      tabs={modelTabs}
      shown={tab}
      labelOf={(own) => t(`model.tabs.${own}`)}
      onShow={(own) => dispatch({ type: 'screen.shown', screen: { name: 'model', tab: own } })}
      filling={['weights']}
      panels={panels}
    />
  );
};

const Screen = ({ tab }: { readonly tab: ModelTab }) => {
  const { dispatch } = useEditor();
  useDraftKeys(dispatch);
  return (
    <div className={css.screen}>
      <ModelHead />
      <div className={css.ground}>
        <Panels tab={tab} />
        <div className={css.effect}>
          <EffectPanel />
        </div>
      </div>
    </div>
  );
};

/** The screen of the model, with one of its parts beside the effect. */
export const ModelScreen = ({ tab }: { readonly tab: ModelTab }) => {
  const { t } = useTranslation();
  const { editor, effect, error, retry } = useNewEditor();
  // The same element for every answer: only who listens is drawn again.
  const screen = useMemo(() => <Screen tab={tab} />, [tab]);
  if (error) return <Failure error={error} retry={retry} />;
  if (!editor)
    return (
      <div className={css.waiting} role="status">
        <p>{t('model.frame.waiting')}</p>
        <ProgressBar share={null} label={t('model.frame.waiting')} />
      </div>
    );
  return (
    <EditorProvider value={editor}>
      <EffectProvider value={effect}>{screen}</EffectProvider>
    </EditorProvider>
  );
};
