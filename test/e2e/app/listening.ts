/** Servers on this machine that write down whoever comes by. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Targets } from './attempts.ts';

/** What listens, and what it heard. */
export interface Listening extends Targets {
  /** The path of every request, `connection` for every connection, `datagram` for every datagram. */
  readonly heard: readonly string[];
  forget(): void;
  close(): void;
}

/** Opens both. */
export const listen = async (): Promise<Listening> => {
  const heard: string[] = [];
  const web = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  web.on('connection', () => heard.push('connection'));
  web.on('upgrade', (request, socket) => {
    heard.push(request.url ?? '');
    socket.destroy();
  });
  const datagrams = createSocket('udp4', () => heard.push('datagram'));
  web.listen(0, '127.0.0.1');
  datagrams.bind(0, '127.0.0.1');
  await Promise.all([once(web, 'listening'), once(datagrams, 'listening')]);
  return {
    web: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    stun: `stun:127.0.0.1:${datagrams.address().port}`,
    heard,
    forget: () => void heard.splice(0),
    close() {
      web.closeAllConnections();
      web.close();
      datagrams.close();
    },
  };
};
