/** What needs attention in the workspaces of the list: asked one after the other, once the screen is painted. */
import { useEffect, useState } from 'react';
import type { RecentWorkspace } from '../../../shared/contract.ts';
import type { PlanAttention } from '../../../shared/model/plan/today.ts';
import { callEngine } from '../../app/bridge.ts';

/** Workspace → what needs attention there; those that nothing can be told of are left out. */
export type Attentions = ReadonlyMap<string, PlanAttention>;

/** So that the list stands and can be pressed before anything is asked. */
const afterPaintMs = 100;

/** The answers so far. An error is no news here: whoever opens the workspace is told. */
export const useAttentions = (recent: readonly RecentWorkspace[]): Attentions => {
  const [known, setKnown] = useState<Attentions>(new Map());
  const asked = JSON.stringify(recent.filter(({ available }) => available).map(({ id }) => id));
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      for (const id of JSON.parse(asked) as readonly string[]) {
        if (!wanted) return;
        // One at a time: a press on the list waits for one file at most.
        const answer = await callEngine('workspace.attention', { id });
        const found = answer.ok ? answer.value : null;
        if (wanted && found) setKnown((old) => new Map(old).set(id, found));
      }
    };
    const timer = setTimeout(() => void ask(), afterPaintMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return known;
};
