/** Asks the engine about the draft as fast as it answers, and no faster: while one question is out, only the newest waits. */
import { useEffect, useRef, useState } from 'react';
import type { Model } from '../../../shared/model/model.ts';
import type { DraftCheck, ModelPreview } from '../../../shared/model/model-page.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import type { Editor } from './draft-context.tsx';

interface Heard {
  readonly draft: Model;
  readonly asOf: string | null;
  readonly revision: number;
  readonly check: DraftCheck | null;
  /** Of the last answer that knew: while a draft has problems nothing is fed anew. */
  readonly fed: ReadonlySet<string> | null;
  /** The last effect heard: it stays while a draft has problems. */
  readonly effect: ModelPreview | null;
}

/** What is heard of the draft. */
type Check = Pick<Editor, 'check' | 'effect' | 'isChecking' | 'fed'>;

const heardFed = (check: DraftCheck | null, old: Heard | null): Heard['fed'] =>
  check?.fed ? new Set(check.fed) : (old?.fed ?? null);

/** What the engine last said of a draft at a date; `revision` grows when the data changed. */
export const useCheck = (
  draft: Model | null,
  { asOf, revision }: { readonly asOf: string | null; readonly revision: number },
): Check => {
  const [heard, setHeard] = useState<Heard | null>(null);
  const isOut = useRef(false);
  const { sayError } = useNotices();
  const isAnswered = heard?.draft === draft && heard?.asOf === asOf && heard.revision === revision;
  useEffect(() => {
    if (!draft || isAnswered || isOut.current) return;
    isOut.current = true;
    void callEngine('model.check', { draft: { ...draft }, ...(asOf !== null && { asOf }) }).then((answer) => {
      isOut.current = false;
      if (!answer.ok) sayError(answer.error);
      setHeard((old) => {
        const check = answer.ok ? answer.value : (old?.check ?? null);
        return {
          draft,
          asOf,
          revision,
          check,
          effect: check?.effect ?? old?.effect ?? null,
          fed: heardFed(check, old),
        };
      });
    });
  }, [draft, asOf, revision, isAnswered, heard, sayError]);
  return {
    check: heard?.check ?? null,
    fed: heard?.fed ?? null,
    effect: heard?.effect ?? null,
    isChecking: draft !== null && !isAnswered,
  };
};
