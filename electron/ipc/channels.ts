/** The channels of Electron's IPC: three, and no others. */
export const channels = { call: 'nabiz:call', files: 'nabiz:files', event: 'nabiz:event' } as const;
