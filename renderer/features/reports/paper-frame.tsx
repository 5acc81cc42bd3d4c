/** A paper as it will be printed, drawn by the very page that is printed. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../app/use-error-text.ts';
import type { PaperSize } from '../../../shared/model/paper.ts';
import { previewHash, type PreviewOrder, scaleOf, sheetOf } from './paper-frame-state.ts';
import css from './preview.module.css';
import type { PreviewSize } from './reports-context.tsx';
import { usePaperFrame } from './use-paper-frame.ts';

interface PaperFrameProps {
  readonly order: PreviewOrder;
  readonly fit: PreviewSize;
  /** Whose paper it is, for screen readers. */
  readonly title: string;
  readonly onFlows: (flows: boolean) => void;
}

/** The room that the sheet has, in pixels. */
const useRoom = () => {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    if (ref.current) watcher.observe(ref.current);
    return () => watcher.disconnect();
  }, []);
  return { ref, room };
};

/** A sheet drawn smaller takes no more room than it shows. */
const stylesOf = (size: PaperSize, height: number, scale: number) => {
  const { width } = sheetOf(size);
  return {
    sheet: { inlineSize: `${width * scale}px`, blockSize: `${height * scale}px` },
    frame: { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` },
  };
};

/** The sheet in its room; while the next is drawn, the last stays. */
export const PaperFrame = ({ order, fit, title, onFlows }: PaperFrameProps) => {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const { ref, room } = useRoom();
  const hash = previewHash(order);
  const [first] = useState(hash);
  const drawn = usePaperFrame(frame, hash, order.size);
  const errorText = useErrorText();
  const isDrawing = drawn?.hash !== hash;
  const { flows = false, failure = null } = drawn ?? {};
  useEffect(() => onFlows(flows), [onFlows, flows]);
  const sheet = sheetOf(order.size);
  const scale = scaleOf(sheet, room, flows ? 'width' : fit);
  const styles = stylesOf(order.size, drawn?.height ?? sheet.height, scale);
  return (
    <div className={css.stage} aria-busy={isDrawing}>
      <div ref={ref} className={css.room}>
        <div className={css.sheet} dir="ltr" data-drawn={drawn !== null} style={styles.sheet}>
          <iframe
            ref={frame}
            className={css.frame}
            src={`print.html${first}`}
            title={title}
            tabIndex={-1}
            style={styles.frame}
          />
        </div>
      </div>
      <p className={css.drawing} role="status" data-shown={isDrawing}>
        {isDrawing ? t('reports.drawing') : ''}
      </p>
      {isDrawing || failure === null ? null : (
        <p className={css.failure} role="alert">
          {errorText({ code: failure })}
        </p>
      )}
    </div>
  );
};
