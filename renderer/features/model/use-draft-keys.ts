/** Ctrl+Z and its like for the draft. */
import { useEffect } from 'react';
import type { Dispatch } from 'react';
import { wayBack } from '../../app/way-back.ts';
import type { DraftAction } from './draft-state.ts';

/** Hears the keys while the screen is shown. */
export const useDraftKeys = (dispatch: Dispatch<DraftAction>): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const way = wayBack(event);
      if (!way) return;
      event.preventDefault();
      dispatch({ type: way === 'back' ? 'undone' : 'redone' });
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [dispatch]);
};
