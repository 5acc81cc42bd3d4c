/** Asks how a metric's values lie over the accounts; what was last heard stays while the draft has problems. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Model } from '../../../../shared/model/model.ts';
import type { MetricSpread } from '../../../../shared/model/model-page.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import { useSession } from '../../../app/session.tsx';
import { spreadQuestion } from './spread-question.ts';

/** What is known of the values. */
export interface HeardSpread {
  /** The newest one heard of this metric; null before the first. */
  readonly spread: MetricSpread | null;
  /** The engine could not say, since the draft has problems: what is shown is of the draft before them. */
  readonly isRefused: boolean;
  readonly isAsking: boolean;
}

interface Heard extends Omit<HeardSpread, 'isAsking'> {
  readonly question: string;
  readonly metric: string;
}

/** The spread of one metric of a draft; null asks nothing. */
export const useSpread = (draft: Model, metric: string | null): HeardSpread => {
  const { asOf, revision } = useSession().session;
  const { sayError } = useNotices();
  const [heard, setHeard] = useState<Heard | null>(null);
  const isOut = useRef(false);
  const plain = useMemo(() => spreadQuestion(draft), [draft]);
  const question = useMemo(
    () => JSON.stringify([plain, metric, asOf, revision]),
    [plain, metric, asOf, revision],
  );
  const isAnswered = metric === null || heard?.question === question;
  useEffect(() => {
    if (metric === null || isAnswered || isOut.current) return;
    isOut.current = true;
    const input = { draft: { ...plain }, metric, ...(asOf !== null && { asOf }) };
    void callEngine('model.spread', input).then((answer) => {
      isOut.current = false;
      if (!answer.ok && answer.error.code !== 'usage') sayError(answer.error);
      setHeard((old) => {
        const before = old?.metric === metric ? old.spread : null;
        return { question, metric, spread: answer.ok ? answer.value : before, isRefused: !answer.ok };
      });
    });
  }, [plain, metric, asOf, question, isAnswered, heard, sayError]);
  const isOwn = heard?.metric === metric;
  return {
    spread: isOwn ? (heard?.spread ?? null) : null,
    isRefused: isOwn && (heard?.isRefused ?? false),
    isAsking: !isAnswered,
  };
};
