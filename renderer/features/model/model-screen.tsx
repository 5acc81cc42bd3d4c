/** The model: weights, points, rules and segments on one side, what they do to every account on the other. */
import { Tabs } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../app/failure.tsx';
import { type ModelTab, modelTabs } from '../../app/session-state.ts';
import { useSession } from '../../app/session.tsx';
import { useCall } from '../../app/use-call.ts';
import { type Editor, EditorProvider, useModelDraft } from './draft-context.tsx';
import { EffectPanel } from './effect/effect-panel.tsx';
import { MetricPanel } from './metric/metric-panel.tsx';
import css from './model-screen.module.css';
import { RulesPanel } from './rules/rules-panel.tsx';
import { SensitivityPanel } from './sensitivity/sensitivity-panel.tsx';
import { useCheck } from './use-check.ts';
import { VariantsPanel } from './variants/variants-panel.tsx';
import { VersionsPanel } from './versions/versions-panel.tsx';
import { WeightsPanel } from './weights/weights-panel.tsx';

const Weights = () => (
  <div className={css.weights}>
    <WeightsPanel />
    <MetricPanel />
  </div>
);

const panels: Readonly<Record<ModelTab, () => React.ReactNode>> = {
  weights: Weights,
  rules: RulesPanel,
  variants: VariantsPanel,
  versions: VersionsPanel,
  sensitivity: SensitivityPanel,
};

const Panels = ({ tab: shown }: { readonly tab: ModelTab }) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const show = (value: string | null): void => {
    const tab = modelTabs.find((known) => known === value);
    if (tab) dispatch({ type: 'screen.shown', screen: { name: 'model', tab } });
  };
  return (
    <Tabs value={shown} onChange={show} keepMounted={false} className={css.tabs}>
      <Tabs.List>
        {modelTabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`model.tabs.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {modelTabs.map((tab) => {
        const Panel = panels[tab];
        return (
          <Tabs.Panel key={tab} value={tab} className={css.panel}>
            <Panel />
          </Tabs.Panel>
        );
      })}
    </Tabs>
  );
};

/** The editor over the current model; null until it is known. */
const useNewEditor = (): { readonly editor: Editor | null; readonly failure: React.ReactNode } => {
  const { session } = useSession();
  const { state, dispatch } = useModelDraft();
  const at = session.asOf === null ? {} : { asOf: session.asOf };
  const { value: page, error, retry } = useCall('model.open', at, session.revision);
  useEffect(() => {
    if (page) dispatch({ type: 'opened', model: page.model });
  }, [page, dispatch]);
  const { check, isChecking } = useCheck(state?.draft ?? null, {
    asOf: session.asOf,
    revision: session.revision,
  });
  const editor = useMemo<Editor | null>(
    () =>
      page && state
        ? {
            page,
            state,
            draft: state.draft,
            dispatch,
            edit: (change, gesture) => dispatch({ type: 'edited', change, gesture }),
            check,
            isChecking,
          }
        : null,
    [page, state, dispatch, check, isChecking],
  );
  return { editor, failure: error ? <Failure error={error} retry={retry} /> : null };
};

/** The screen of the model, with one of its parts beside the effect. */
export const ModelScreen = ({ tab }: { readonly tab: ModelTab }) => {
  const { editor, failure } = useNewEditor();
  if (failure) return failure;
  if (!editor) return null;
  return (
    <EditorProvider value={editor}>
      <div className={css.screen}>
        <Panels tab={tab} />
        <EffectPanel />
      </div>
    </EditorProvider>
  );
};
