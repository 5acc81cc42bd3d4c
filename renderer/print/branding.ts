/** Whose work a paper is, for everything drawn on it. */
import { createContext, useContext } from 'react';
import { type Branding, usualReportSettings } from '../../shared/model/report-settings.ts';

/** What stands on every paper beside its content; nothing unless said. */
export const BrandingContext = createContext<Branding>(usualReportSettings.branding);

/** The branding here. */
export const useBranding = (): Branding => useContext(BrandingContext);
