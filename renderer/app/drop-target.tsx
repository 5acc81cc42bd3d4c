/** The whole window takes dropped files, and shows so while they hover over it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './drop-target.module.css';
import { useReceiveFiles } from './receive-files.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Whether files hover over the window. Every element sends its own enter and leave, so they are counted. */
const useFileDrag = (receive: (files: readonly File[]) => void): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef(receive);
  useEffect(() => {
    latest.current = receive;
  });
  useEffect(() => {
    let depth = 0;
    const update = (next: number): void => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const enter = (event: DragEvent): void => {
      if (carriesFiles(event)) update(depth + 1);
    };
    const leave = (event: DragEvent): void => {
      if (carriesFiles(event)) update(depth - 1);
    };
    // Without this the browser would leave the page to show the file.
    const hold = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      update(0);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const hear = { dragenter: enter, dragleave: leave, dragover: hold, drop } as const;
    for (const [name, act] of Object.entries(hear)) window.addEventListener(name, act as EventListener);
    return () => {
      for (const [name, act] of Object.entries(hear)) window.removeEventListener(name, act as EventListener);
    };
  }, []);
  return over;
};

/** Receives drops; visible only while files hover. */
export const DropTarget = () => {
  const { t } = useTranslation();
  const over = useFileDrag(useReceiveFiles());
  return over ? (
    <div className={css.target} aria-hidden="true">
      <p className={css.words}>{t('app.dropHere')}</p>
    </div>
  ) : null;
};
