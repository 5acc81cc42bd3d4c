/** What the rest of the engine and the command line ask of the plan. */
export { actionHistory } from './action-history.ts';
export {
  type ActionChange,
  type ActionOrder,
  addAction,
  changeActions,
  planAction,
  planActions,
  removeActions,
} from './actions.ts';
export { alertLimits, setAlertLimits } from './alert-limits.ts';
export { attentionOf } from './attention.ts';
export { checkpointNumbered, checkpoints, freeze, removeCheckpoint } from './checkpoints.ts';
export { compareCheckpoints } from './compare.ts';
export { groundOf } from './ground.ts';
export { ownedInbox, ownedReviews } from './owned.ts';
export { knownOwners } from './owners.ts';
export { inbox, markAlerts } from './inbox.ts';
export { listedActions, unitsOf } from './listed.ts';
export { accountNotes, addNote, changeNote, removeNote } from './notes.ts';
export { planOfAccount } from './of-account.ts';
export { forgetPlay, playsOf, savePlay } from './plays.ts';
export { undoStep } from './record.ts';
export { reviewsDue, rhythmOf, setOwnRhythm, setRhythm } from './reviews.ts';
export { standingsAt } from './standings.ts';
export { planSteps } from './steps.ts';
export { suggestionsFor } from './suggest.ts';
export { planToday } from './today.ts';
export { todayLists } from './today-lists.ts';
export {
  carryLook,
  isLookDue,
  lookAtAll,
  lookInTurns,
  type Looked,
  type LookSoFar,
  nothingSeen,
  together,
} from './watch.ts';
