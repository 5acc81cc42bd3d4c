/** The date that is looked at, as the calls take it. */
import { useSession } from '../../app/session.tsx';

/** `{}` while it is the newest fact's. */
export const useAt = (): { readonly asOf?: string } => {
  const { asOf } = useSession().session;
  return asOf === null ? {} : { asOf };
};
