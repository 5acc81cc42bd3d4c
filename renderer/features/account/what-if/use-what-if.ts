/** Asks the engine what tried values would score, as fast as it answers: while one question is out, only the newest waits. */
import { useEffect, useRef, useState } from 'react';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import type { WhatIfAnswer } from '../../../../shared/model/what-if.ts';
import { callEngine } from '../../../app/bridge.ts';
import { useNotices } from '../../../app/notices.tsx';
import type { Tried } from './tried.ts';

interface Heard {
  readonly page: AccountPage;
  readonly tried: Tried;
  readonly answer: WhatIfAnswer | null;
}

/** The last answer, which stays until the next one is there; null before the first. */
export const useWhatIf = (page: AccountPage, tried: Tried): WhatIfAnswer | null => {
  const [heard, setHeard] = useState<Heard | null>(null);
  const isOut = useRef(false);
  const { sayError } = useNotices();
  const isAnswered = heard?.page === page && heard.tried === tried;
  useEffect(() => {
    if (isAnswered || isOut.current) return;
    isOut.current = true;
    const question = { account: page.score.id, asOf: page.asOf, values: tried };
    void callEngine('account.whatIf', question).then((heardNow) => {
      isOut.current = false;
      if (!heardNow.ok) sayError(heardNow.error);
      setHeard((old) => ({ page, tried, answer: heardNow.ok ? heardNow.value : (old?.answer ?? null) }));
    });
  }, [page, tried, isAnswered, heard, sayError]);
  return heard?.answer ?? null;
};
