/** How the workspace's reports look: what is typed holds at once, and is kept a moment after the typing. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { Branding, ReportSettings } from '../../../shared/model/report-settings.ts';
import { callEngine } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';

/** So long nothing is typed before it is kept. */
const restMs = 350;

/** The settings, and how to change them. */
export interface KeptLook {
  /** Null until they are known. */
  readonly settings: ReportSettings | null;
  readonly error: ErrorValue | null;
  readonly retry: () => void;
  readonly change: (part: Partial<ReportSettings>) => void;
  readonly brand: (part: Partial<Branding>) => void;
  /** Keeps at once what is still waiting; settles when it is kept. */
  readonly keep: () => Promise<void>;
  /** Grows each time that they were kept. */
  readonly kept: number;
}

interface Held {
  readonly opening: number;
  readonly settings: ReportSettings;
}

/** Asks for the settings once for each opening, when the reports are first looked at. */
const useAsked = (opening: number, isWanted: boolean, hold: (settings: ReportSettings) => void) => {
  const [error, setError] = useState<ErrorValue | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!isWanted) return;
    let isAwaited = true;
    setError(null);
    void callEngine('report.settings', {}).then((answer) => {
      if (!isAwaited) return;
      if (answer.ok) hold(answer.value);
      else setError(answer.error);
    });
    return () => {
      isAwaited = false;
    };
  }, [opening, isWanted, tries, hold]);
  const retry = useCallback(() => setTries((old) => old + 1), []);
  return { error, retry };
};

/** Keeps the last settings given to it, one call after the other; those of another workspace are not kept in this one. */
const useKeeping = (opening: number) => {
  const { sayError } = useNotices();
  const [kept, setKept] = useState(0);
  const waiting = useRef<Held | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());
  const keep = useCallback((): Promise<void> => {
    const held = waiting.current;
    waiting.current = null;
    if (held?.opening !== opening) return last.current;
    const next = last.current.then(async () => {
      const answer = await callEngine('report.saveSettings', held.settings);
      if (answer.ok) setKept((old) => old + 1);
      else sayError(answer.error);
    });
    last.current = next;
    return next;
  }, [sayError, opening]);
  const hand = useCallback(
    (settings: ReportSettings): void => {
      waiting.current = { opening, settings };
    },
    [opening],
  );
  return { hand, keep, kept };
};

/** The settings of the open workspace. */
export const useKeptLook = (): KeptLook => {
  const { opening, screen } = useSession().session;
  const [held, setHeld] = useState<Held | null>(null);
  const { hand, keep, kept } = useKeeping(opening);
  const settings = held?.opening === opening ? held.settings : null;
  const latest = useRef(settings);
  useEffect(() => {
    latest.current = settings;
  }, [settings]);
  const hold = useCallback((next: ReportSettings) => setHeld({ opening, settings: next }), [opening]);
  const isShown = screen.name === 'reports';
  const { error, retry } = useAsked(opening, isShown && settings === null, hold);

  const change = useCallback(
    (part: Partial<ReportSettings>): void => {
      if (!latest.current) return;
      const next = { ...latest.current, ...part };
      latest.current = next;
      hand(next);
      hold(next);
    },
    [hold, hand],
  );
  const brand = useCallback(
    (part: Partial<Branding>): void => {
      if (latest.current) change({ branding: { ...latest.current.branding, ...part } });
    },
    [change],
  );
  useEffect(() => {
    const rest = setTimeout(() => void keep(), restMs);
    return () => clearTimeout(rest);
  }, [settings, keep]);
  // Nothing typed is lost by leaving.
  useEffect(() => {
    if (isShown) return () => void keep();
    return undefined;
  }, [isShown, keep]);
  return useMemo(
    () => ({ settings, error, retry, change, brand, keep, kept }),
    [settings, error, retry, change, brand, keep, kept],
  );
};
