/** Reviews: what is due and what was frozen, one checkpoint, or two of them side by side. */
import { useSession } from '../../../app/session.tsx';
import { CheckpointScreen } from '../compare/checkpoint-screen.tsx';
import { CompareScreen } from '../compare/compare-screen.tsx';
import { ReviewList } from './review-list.tsx';

/** The part of the screen. */
export const ReviewsPanel = () => {
  const { screen } = useSession().session;
  if (screen.name === 'plan' && screen.compare) return <CompareScreen ids={screen.compare} />;
  if (screen.name === 'plan' && screen.checkpoint !== undefined)
    return <CheckpointScreen id={screen.checkpoint} />;
  return <ReviewList />;
};
