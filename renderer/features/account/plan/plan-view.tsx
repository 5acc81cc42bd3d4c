/** Acting on the account: what waits, what could be done, when it is reviewed, what was noted, what it is in the inbox for. */
import { ActionsPart } from './actions-part.tsx';
import { AlertsPart } from './alerts-part.tsx';
import { NotesPart } from './notes-part.tsx';
import css from './plan-view.module.css';
import { ReviewPart } from './review-part.tsx';
import { SuggestionsPart } from './suggestions-part.tsx';

/** The view. */
export const PlanView = () => (
  <div className={css.view}>
    <div className={css.column}>
      <AlertsPart />
      <ActionsPart />
    </div>
    <div className={css.column}>
      <SuggestionsPart />
    </div>
    <div className={css.column}>
      <ReviewPart />
      <NotesPart />
    </div>
  </div>
);
