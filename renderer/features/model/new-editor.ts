/** Makes the editor: the current model, the draft of it, and what the engine says of the draft. */
import { useEffect, useMemo } from 'react';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { ModelPreview } from '../../../shared/model/model-page.ts';
import { useSession } from '../../app/session.tsx';
import { useCall } from '../../app/use-call.ts';
import { type Editor, useModelDraft } from './draft-context.tsx';
import { useCheck } from './use-check.ts';

/** The editor, null until the model is known; or why there is none. */
export interface NewEditor {
  readonly editor: Editor | null;
  /** What the newest checked draft without problems does: it stays while a later one has some. */
  readonly effect: ModelPreview | null;
  readonly error: ErrorValue | null;
  readonly retry: () => void;
}

/** The editor over the current model. */
export const useNewEditor = (): NewEditor => {
  const { session } = useSession();
  const { state, dispatch } = useModelDraft();
  const at = session.asOf === null ? {} : { asOf: session.asOf };
  const { value: page, error, retry } = useCall('model.open', at, session.revision);
  useEffect(() => {
    if (page) dispatch({ type: 'opened', model: page.model });
  }, [page, dispatch]);
  const { check, effect, isChecking, fed, askAhead } = useCheck(state?.draft ?? null, {
    asOf: session.asOf,
    revision: session.revision,
  });
  const editor = useMemo<Editor | null>(
    () =>
      page && state
        ? {
            page,
            state,
            draft: state.draft,
            dispatch,
            edit: (change, gesture) => {
              const next = change(state.draft);
              askAhead(next);
              const made = (model: Model): Model => (model === state.draft ? next : change(model));
              dispatch({ type: 'edited', change: made, gesture });
            },
            check,
            isChecking,
            fed,
          }
        : null,
    [page, state, dispatch, check, isChecking, fed, askAhead],
  );
  return { editor, effect, error, retry };
};
