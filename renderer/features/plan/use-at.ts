/** The date that is looked at, as the calls take it. */
import { useSession } from '../../app/session.tsx';

/** `{}` while it is the newest fact's. */
export const useAt = (): { readonly asOf?: string } => {
  const { asOf } = useSession().session;
  return asOf === null ? {} : { asOf };
};

/** The date of the newest data where another one is looked at; null where it is the one. */
export const useNewestElsewhere = (): string | null => {
  const { app, asOf } = useSession().session;
  const newest = app.workspace?.newestFact ?? null;
  return asOf === null || asOf === newest ? null : newest;
};
