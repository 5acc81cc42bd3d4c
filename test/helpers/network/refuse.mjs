// Refuses every way out of this machine, for any Node process that loads it first, and writes down who tried.
// Plain JavaScript, because an old Node may load it, too.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (what) => {
  const record = process.env['NABIZ_NETWORK_RECORD'];
  if (record) appendFileSync(record, `${what}\n`);
  throw new Error(`nothing here may reach a network: ${what}`);
};

/** This machine itself, where tests of the walls listen. */
const isHere = (host) =>
  host === undefined ||
  host === null ||
  host === 'localhost' ||
  host === '::1' ||
  String(host).startsWith('127.');

const hostOf = (args) => {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return first.path ? undefined : first.host;
  return typeof second === 'string' ? second : undefined;
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function guarded(...args) {
  const host = hostOf(args);
  return isHere(host) ? connect.apply(this, args) : refuse(`socket to ${host}`);
};

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function guarded(...args) {
  const host = args.findLast((arg) => typeof arg === 'string');
  return isHere(host) ? send.apply(this, args) : refuse(`datagram to ${host}`);
};

for (const names of [dns, dns.promises])
  for (const name of Object.keys(names).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
    const ask = names[name];
    names[name] = (host, ...rest) => (isHere(host) ? ask(host, ...rest) : refuse(`name ${host}`));
  }
syncBuiltinESMExports();
