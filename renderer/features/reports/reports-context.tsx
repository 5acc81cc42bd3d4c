/** What is chosen for reports, how they look, and a picture on its way to be their logo, as long as the workspace is open. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { perOpening } from '../../app/per-opening.ts';
import { useSession } from '../../app/session.tsx';
import { usePerOpening } from '../../app/use-per-opening.ts';
import { reduceChoices, type ReportChoices, usualReport } from './choices.ts';
import { type KeptLook, useKeptLook } from './use-kept-look.ts';
import { type LogoFile, useLogoFile } from './use-logo-file.ts';

/** Ways to set the paper on the screen: all of it, or as wide as there is room. */
export type PreviewSize = 'page' | 'width';

interface ReportsValue {
  readonly choices: ReportChoices;
  readonly choose: (part: Partial<ReportChoices>) => void;
  readonly previewSize: PreviewSize;
  readonly setPreviewSize: (size: PreviewSize) => void;
  readonly look: KeptLook;
  readonly logo: LogoFile;
}

const ReportsContext = createContext<ReportsValue | null>(null);

const heldChoices = perOpening(reduceChoices, usualReport);

/** Holds all of it for everything inside. */
export const ReportsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [choices, choose] = usePerOpening(heldChoices);
  const [previewSize, setPreviewSize] = useState<PreviewSize>('page');
  const look = useKeptLook();
  const logo = useLogoFile(look);
  const value = useMemo(
    () => ({ choices, choose, previewSize, setPreviewSize, look, logo }),
    [choices, choose, previewSize, look, logo],
  );
  return <ReportsContext value={value}>{children}</ReportsContext>;
};

/** What is chosen, and how to change it. */
export const useReports = (): ReportsValue => {
  const value = useContext(ReportsContext);
  if (!value) throw new Error('useReports outside ReportsProvider');
  return value;
};

/** Leads to the reports with something chosen already. */
export const useToReports = (): ((part: Partial<ReportChoices>) => void) => {
  const { dispatch } = useSession();
  const { choose } = useReports();
  return (part) => {
    choose(part);
    dispatch({ type: 'screen.shown', screen: { name: 'reports' } });
  };
};
