/** A picture that was chosen or dropped becomes the logo of the reports, or it is said why it cannot. */
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callEngine, fileRefs } from '../../app/bridge.ts';
import { useNotices } from '../../app/notices.tsx';
import { useSession } from '../../app/session.tsx';
import { type SayableError, useErrorText } from '../../app/use-error-text.ts';
import type { KeptLook } from './use-kept-look.ts';

/** Setting and taking away the logo. */
export interface LogoFile {
  /** Why the last picture was refused; null where it was not. */
  readonly problem: string | null;
  readonly take: (file: File) => Promise<void>;
  readonly remove: () => void;
}

/** Pictures that somebody may mean as a logo, also those that cannot be one. */
export const isPicture = (name: string): boolean =>
  /\.(png|jpe?g|gif|svg|webp|bmp|tiff?|heic|avif)$/i.test(name);

/** The logo of the open workspace's reports. */
export const useLogoFile = ({ settings, brand }: KeptLook): LogoFile => {
  const { t } = useTranslation();
  const { say } = useNotices();
  const errorText = useErrorText();
  const { opening } = useSession().session;
  const [refused, setRefused] = useState<{ readonly opening: number; readonly error: SayableError } | null>(
    null,
  );
  const take = useCallback(
    async (file: File): Promise<void> => {
      setRefused(null);
      const [ref] = await fileRefs([file]);
      const unreadable = { code: 'file.unreadable', detail: { file: file.name } };
      if (!ref) return setRefused({ opening, error: unreadable });
      const answer = await callEngine('report.readLogo', { file: ref.id });
      if (answer.ok) brand({ logo: answer.value });
      else setRefused({ opening, error: answer.error });
    },
    [opening, brand],
  );
  const logo = settings?.branding.logo ?? null;
  const remove = useCallback(() => {
    setRefused(null);
    brand({ logo: null });
    const run = (): void => brand({ logo });
    say({
      tone: 'done',
      text: t('reports.logo.removed'),
      action: { label: t('plan.undo'), run, isOnce: true },
    });
  }, [brand, logo, say, t]);
  const problem = refused?.opening === opening ? errorText(refused.error) : null;
  return useMemo(() => ({ problem, take, remove }), [problem, take, remove]);
};
