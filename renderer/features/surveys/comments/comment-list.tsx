/** The comments, the newest first: only those in sight are drawn. One is current; arrows move it, Enter opens its account. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedComment } from '../../../../shared/model/surveys/comments.ts';
import { movedIndex } from '../../portfolio/moved-index.ts';
import { useOpenAccount } from '../../portfolio/use-open-account.ts';
import { withLongList } from '../../../ui/long-list.ts';
import styles from './comment-list.module.css';
import { CommentCells, type CommentActs, rowElementId } from './comment-row.tsx';
import type { CommentList as Pages } from './use-comment-pages.ts';
import { useCopyQuote } from './use-copy-quote.ts';
import { useCommentView } from './view-context.tsx';

const css = withLongList(styles);

/** Of a comment on one line; the true height is measured once it is drawn. */
const usualHeightPx = 54;

interface CommentListProps {
  readonly pages: Pages;
  readonly found: number;
  readonly list: RefObject<HTMLDivElement | null>;
}

const useRows = ({ pages, found, list }: CommentListProps, index: number) => {
  const virtual = useVirtualizer({
    count: found,
    getScrollElement: () => list.current,
    estimateSize: () => usualHeightPx,
    getItemKey: (place) => pages.at(place)?.id ?? `place ${place}`,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => pages.see(first, last));
  useEffect(() => virtual.scrollToIndex(index, { align: 'auto' }), [index, virtual]);
  return { virtual, items };
};

const useActs = (): CommentActs => {
  const open = useOpenAccount();
  const onCopy = useCopyQuote();
  const { dispatch } = useCommentView();
  const onCurrent = useCallback((index: number) => dispatch({ type: 'moved', index }), [dispatch]);
  return useMemo(
    () => ({ onCurrent, onOpen: ({ account }) => open(account), onCopy }),
    [onCurrent, open, onCopy],
  );
};

interface KeyProps {
  readonly index: number;
  readonly found: number;
  readonly current: ListedComment | undefined;
  readonly acts: CommentActs;
}

const keysOf =
  ({ index, found, current, acts }: KeyProps) =>
  (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && current) acts.onOpen(current);
    if (event.key.toLowerCase() === 'c' && current) acts.onCopy(current);
    const next = movedIndex(event.key, index, found);
    if (next === null) return;
    event.preventDefault();
    acts.onCurrent(next);
  };

/** The grid. */
export const CommentList = (props: CommentListProps) => {
  const { pages, found, list } = props;
  const { t } = useTranslation();
  const index = Math.min(useCommentView().view.index, found - 1);
  const { virtual, items } = useRows(props, index);
  const acts = useActs();
  // The keyboard works again after coming back from an account; a field that is typed in keeps the focus.
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [list]);
  return (
    <div
      ref={list}
      className={css.list}
      role="grid"
      tabIndex={0}
      aria-label={t('surveys.comments.list')}
      aria-rowcount={found}
      aria-activedescendant={rowElementId(index)}
      onKeyDown={keysOf({ index, found, current: pages.at(index), acts })}
    >
      <div role="rowgroup" className={css.body} style={{ blockSize: virtual.getTotalSize() }}>
        {items.map((item) => {
          const comment = pages.at(item.index);
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              role="row"
              id={rowElementId(item.index)}
              className={css.row}
              data-index={item.index}
              aria-rowindex={item.index + 1}
              aria-selected={item.index === index}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => acts.onCurrent(item.index)}
            >
              {comment ? (
                <CommentCells comment={comment} acts={acts} />
              ) : (
                <div role="gridcell" className={css.coming} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
