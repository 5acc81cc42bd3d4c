/** Connects Electron's IPC to the door. The only place of the main process that touches raw IPC. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { z } from 'zod';
import type { AppEvent } from '../../shared/contract.ts';
import { answer } from '../engine/host/answers.ts';
import { channels } from './channels.ts';
import type { Door } from './door.ts';
import type { Sender } from './sender.ts';

const pathsSchema = z.array(z.string()).max(1000);

const senderOf = (event: IpcMainInvokeEvent, isOwn: (contents: WebContents) => boolean): Sender => ({
  ownWindow: isOwn(event.sender),
  mainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
  url: event.senderFrame?.url ?? '',
});

/** Listens for calls; `isOwn` knows the windows that this program opened. */
export const attachDoor = (door: Door, isOwn: (contents: WebContents) => boolean): void => {
  ipcMain.handle(channels.call, (event, message: unknown) => door.call(senderOf(event, isOwn), message));
  ipcMain.handle(channels.files, async (event, message: unknown) => {
    const paths = await answer(() => pathsSchema.parse(message));
    return paths.ok ? door.files(senderOf(event, isOwn), paths.value) : paths;
  });
};

/** Tells a page something. */
export const sendEvent = (contents: WebContents, event: AppEvent): void => contents.send(channels.event, event);
