/** The one object that the page sees in Electron. Runs in the sandbox, apart from the page's own world. */
import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron';
import type { Answer, AppEvent, FileRef, NabizBridge } from '../shared/contract.ts';
import { channels } from './ipc/channels.ts';

const listen: NabizBridge['listen'] = (hear) => {
  const pass = (_: IpcRendererEvent, event: AppEvent): void => hear(event);
  ipcRenderer.on(channels.event, pass);
  return () => void ipcRenderer.off(channels.event, pass);
};

/** Paths go from here to the main process and never into the page. */
const fileRefs: NabizBridge['fileRefs'] = async (files) => {
  const paths = files.map((file) => webUtils.getPathForFile(file as File));
  const answer: Answer<readonly FileRef[]> = await ipcRenderer.invoke(channels.files, paths);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

const bridge: NabizBridge = {
  call: (name, input) => ipcRenderer.invoke(channels.call, { name, input }),
  listen,
  fileRefs,
};

contextBridge.exposeInMainWorld('nabiz', bridge);
