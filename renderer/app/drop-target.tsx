/** The whole window takes dropped files, and shows so while they hover over it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './drop-target.module.css';
import { foundInDrop, type FoundFile } from './found-files.ts';
import { useReceiveFiles } from './receive-files.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** While files hover the browser says so about twenty times a second; silence for this long means that they are gone. */
const silenceMs = 600;

/** Hears files hover, leave and drop. Answers what takes the hearing back. */
const hearDrags = (
  setOver: (over: boolean) => void,
  receive: (found: readonly FoundFile[]) => void,
): (() => void) => {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const show = (over: boolean): void => {
    clearTimeout(silence);
    setOver(over);
    // A screen that changes under the pointer takes the sign of leaving with it.
    if (over) silence = setTimeout(() => setOver(false), silenceMs);
  };
  const over = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    // Without this the browser would leave the page to show the file.
    event.preventDefault();
    show(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) show(false);
  };
  const drop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    show(false);
    void foundInDrop(event.dataTransfer).then(receive);
  };
  const hearing = new AbortController();
  const { signal } = hearing;
  window.addEventListener('dragenter', over, { signal });
  window.addEventListener('dragover', over, { signal });
  window.addEventListener('dragleave', leave, { signal });
  window.addEventListener('drop', drop, { signal });
  return () => {
    hearing.abort();
    clearTimeout(silence);
  };
};

/** Whether files hover over the window. */
const useFileDrag = (receive: (found: readonly FoundFile[]) => void): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef(receive);
  useEffect(() => {
    latest.current = receive;
  });
  useEffect(() => hearDrags(setOver, (found) => latest.current(found)), []);
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
