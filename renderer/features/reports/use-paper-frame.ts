/** Leads the frame that a paper is drawn in: one order after the other, never before the last is drawn. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PaperSize } from '../../../shared/model/paper.ts';
import { sheetOf } from './paper-frame-state.ts';

/** What the frame shows: how tall it is in pixels of the paper, whether it runs onto several sheets, and what went wrong. */
export interface DrawnPaper {
  readonly hash: string;
  readonly height: number;
  readonly flows: boolean;
  /** The code of what kept it from being drawn, or what else is said about that. */
  readonly failure: string | null;
}

const lookEveryMs = 40;

/** The document inside; undefined until it is the print page's. */
const paperIn = (frame: HTMLIFrameElement | null): Document | undefined => {
  const inside = frame?.contentDocument;
  return inside?.getElementById('root') ? inside : undefined;
};

/** A flowing paper is as tall as what stands on it; the frame must not hold it open while it is measured. */
const heightOf = (frame: HTMLIFrameElement, inside: Document, size: PaperSize): number => {
  const least = sheetOf(size).height;
  const old = frame.style.height;
  frame.style.height = `${least}px`;
  const height = Math.max(least, inside.documentElement.scrollHeight);
  frame.style.height = old;
  return height;
};

const drawnIn = (
  frame: HTMLIFrameElement,
  inside: Document,
  { hash, size }: { readonly hash: string; readonly size: PaperSize },
): DrawnPaper => {
  const flows = inside.documentElement.dataset['flows'] !== undefined;
  return {
    hash,
    flows,
    height: flows ? heightOf(frame, inside, size) : sheetOf(size).height,
    failure: inside.body.dataset['failed'] ?? null,
  };
};

const isSettled = ({ body }: Document): boolean =>
  body.dataset['ready'] !== undefined || body.dataset['failed'] !== undefined;

const turn = (inside: Document, hash: string): void => {
  delete inside.body.dataset['ready'];
  delete inside.body.dataset['failed'];
  // In place of the last: the window's own way back is not a way through papers. A hash alone would be the window's.
  inside.defaultView?.location.replace(new URL(hash, inside.URL).href);
};

/** What is drawn of the order behind a hash; null until the first is. What is still there of the last stays. */
export const usePaperFrame = (
  frame: RefObject<HTMLIFrameElement | null>,
  hash: string,
  size: PaperSize,
): DrawnPaper | null => {
  const [drawn, setDrawn] = useState<DrawnPaper | null>(null);
  const sent = useRef(hash);
  useEffect(() => {
    const look = setInterval(() => {
      const inside = paperIn(frame.current);
      if (!frame.current || !inside || !isSettled(inside)) return;
      if (sent.current === hash) {
        clearInterval(look);
        setDrawn(drawnIn(frame.current, inside, { hash, size }));
        return;
      }
      sent.current = hash;
      turn(inside, hash);
    }, lookEveryMs);
    return () => clearInterval(look);
  }, [frame, hash, size]);
  return drawn;
};
