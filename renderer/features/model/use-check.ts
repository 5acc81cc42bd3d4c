/** Asks the engine about the draft as fast as it answers, and no faster: while one question is out, only the newest waits. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Model } from '../../../shared/model/model.ts';
import type { DraftCheck, ModelPreview } from '../../../shared/model/model-page.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import type { Editor } from './draft-context.tsx';

interface Question {
  readonly draft: Model | null;
  readonly asOf: string | null;
  readonly revision: number;
}

interface Heard {
  readonly question: Question;
  readonly check: DraftCheck | null;
  /** Of the last answer that knew: while a draft has problems nothing is fed anew. */
  readonly fed: ReadonlySet<string> | null;
}

/** What is heard of the draft. */
interface Check extends Pick<Editor, 'check' | 'isChecking' | 'fed'> {
  /** The last effect heard: it stays while a draft has problems. */
  readonly effect: ModelPreview | null;
  /** Asks about a draft that is not shown yet: the engine works while the page is still being drawn. */
  readonly askAhead: (draft: Model) => void;
}

const heardFed = (check: DraftCheck | null, old: Heard | null): Heard['fed'] =>
  check?.fed ? new Set(check.fed) : (old?.fed ?? null);

const same = (a: Question | null, b: Question): boolean =>
  a !== null && a.draft === b.draft && a.asOf === b.asOf && a.revision === b.revision;

/** What the engine last said of a draft at a date; `revision` grows when the data changed. */
export const useCheck = (
  draft: Model | null,
  { asOf, revision }: { readonly asOf: string | null; readonly revision: number },
): Check => {
  const [heard, setHeard] = useState<Heard | null>(null);
  const [effect, setEffect] = useState<ModelPreview | null>(null);
  const newest = useRef<Question>({ draft: null, asOf, revision });
  const asked = useRef<Question | null>(null);
  const isOut = useRef(false);
  const { sayError } = useNotices();
  const ask = useCallback(async (): Promise<void> => {
    while (!isOut.current && newest.current.draft && !same(asked.current, newest.current)) {
      const question = newest.current;
      asked.current = question;
      isOut.current = true;
      const answer = await callEngine('model.check', {
        draft: { ...question.draft },
        ...(question.asOf !== null && { asOf: question.asOf }),
      });
      isOut.current = false;
      if (!answer.ok) sayError(answer.error);
      if (answer.ok && answer.value.effect) setEffect(answer.value.effect);
      // What the draft does is shown at once; the fields with what is wrong in them may follow.
      startTransition(() =>
        setHeard((old) => {
          const check = answer.ok ? answer.value : (old?.check ?? null);
          return { question, check, fed: heardFed(check, old) };
        }),
      );
    }
  }, [sayError]);
  useEffect(() => {
    newest.current = { draft, asOf, revision };
    void ask();
  }, [draft, asOf, revision, ask]);
  const askAhead = useCallback(
    (next: Model): void => {
      newest.current = { ...newest.current, draft: next };
      void ask();
    },
    [ask],
  );
  return {
    check: heard?.check ?? null,
    fed: heard?.fed ?? null,
    effect,
    isChecking: draft !== null && !same(heard?.question ?? null, { draft, asOf, revision }),
    askAhead,
  };
};
