/** The pages' own scheme, `app://nabiz`, instead of `file://`. */
import { protocol, type CustomScheme } from 'electron';
import { answerRequest } from '../page-files.ts';

/** The origin of the pages in Electron. */
export const origin = 'app://nabiz';

/** Counts as secure and has an origin of its own; may not do anything else that is special. */
export const scheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false, bypassCSP: false },
};

/** Must run before the app is ready. */
export const registerScheme = (): void => protocol.registerSchemesAsPrivileged([scheme]);

/** Answers the scheme from a folder on disk. */
export const serveScheme = (folder: string): void =>
  protocol.handle(scheme.scheme, async ({ method, url }) => {
    const { status, headers, body } = await answerRequest({ method, url }, { origin, folder });
    return new Response(new Uint8Array(body), { status, headers: { ...headers } });
  });
