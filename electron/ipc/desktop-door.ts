/** Connects Electron's IPC to the door. The only place of the main process that touches raw IPC. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { AppEvent } from '../../shared/contract.ts';
import { channels } from './channels.ts';
import type { Door } from './door.ts';
import type { Sender } from './sender.ts';

const senderOf = (event: IpcMainInvokeEvent, isOwn: (contents: WebContents) => boolean): Sender => ({
  ownWindow: isOwn(event.sender),
  mainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
  url: event.senderFrame?.url ?? '',
});

/** Listens for calls; `isOwn` knows the windows that this program opened, `doorOf` which door each of them has. */
export const attachDoor = (
  doorOf: (contents: WebContents) => Door,
  isOwn: (contents: WebContents) => boolean,
): void => {
  ipcMain.handle(channels.call, (event, message: unknown) =>
    doorOf(event.sender).call(senderOf(event, isOwn), message),
  );
  ipcMain.handle(channels.files, (event, message: unknown) =>
    doorOf(event.sender).files(senderOf(event, isOwn), () => message),
  );
};

/** Tells a page something. */
export const sendEvent = (contents: WebContents, event: AppEvent): void => contents.send(channels.event, event);
