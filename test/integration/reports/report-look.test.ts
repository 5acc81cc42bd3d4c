/** How reports look is kept with the workspace; pictures that cannot be a logo are refused. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportCalls } from '../../../electron/engine/host/reports.ts';
import { makeSession } from '../../../electron/engine/host/session.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { reportSettings } from '../../../shared/calls/reports.ts';
import { type ReportSettings, usualReportSettings } from '../../../shared/model/report-settings.ts';
import { temporaryFolder, workspaceWith } from '../../helpers/workspace.ts';

const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const fileOf = (name: string, bytes: Uint8Array): string => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
};

const open = (workspace = workspaceWith({})) => {
  const session = makeSession();
  session.replace(workspace);
  return { workspace, calls: reportCalls(session) };
};

const dressed: ReportSettings = {
  branding: {
    client: 'Karadeniz Yazılım',
    consultant: 'דנה לוי',
    logo: `data:image/png;base64,${Buffer.from(pngHead).toString('base64')}`,
    accent: '#7c1f3f',
    footer: '=1+1',
    confidentiality: 'Confidential.',
  },
  language: 'he',
  size: 'Letter',
};

describe('the look of reports', () => {
  it('is the usual one until somebody chose', async () => {
    expect(await open().calls['report.settings']({})).toEqual(usualReportSettings);
  });

  it('is there again when the workspace is opened again', async () => {
    const { workspace, calls } = open();
    expect(await calls['report.saveSettings'](dressed)).toEqual(dressed);
    const again = openWorkspace(workspace.path);
    try {
      expect(await open(again).calls['report.settings']({})).toEqual(dressed);
    } finally {
      again.close();
    }
  });

  it('takes no colour that is none, no line without end and no picture of another kind', () => {
    const withPart = (part: object) =>
      reportSettings.safeParse({ ...dressed, branding: { ...dressed.branding, ...part } }).success;
    expect(withPart({})).toBe(true);
    expect(withPart({ accent: 'red' })).toBe(false);
    expect(withPart({ client: 'x'.repeat(121) })).toBe(false);
    expect(withPart({ logo: 'data:image/svg+xml;base64,PHN2Zz4=' })).toBe(false);
    expect(withPart({ logo: 'https://example.com/logo.png' })).toBe(false);
  });

  it('keeps a blank line as none', () => {
    expect(
      reportSettings.parse({ ...dressed, branding: { ...dressed.branding, client: '  ' } }).branding.client,
    ).toBeNull();
  });
});

describe('a logo', () => {
  const readLogo = (path: string) => open().calls['report.readLogo']({ path });

  it('is a PNG or a JPEG, whatever it is called', async () => {
    expect(await readLogo(fileOf('logo.bin', Uint8Array.from(pngHead)))).toMatch(/^data:image\/png;base64,/);
    expect(await readLogo(fileOf('logo.png', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])))).toMatch(
      /^data:image\/jpeg;base64,/,
    );
  });

  it.each([
    ['a drawing that may hold scripts', 'logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['another thing under the name of a PNG', 'logo.png', Buffer.from('%PDF-1.7')],
    ['nothing', 'empty.png', Buffer.alloc(0)],
    ['too large', 'large.png', Buffer.concat([Buffer.from(pngHead), Buffer.alloc(512 * 1024)])],
  ])('is refused: %s', async (_, name, bytes) => {
    await expect(readLogo(fileOf(name, bytes))).rejects.toMatchObject({
      code: 'report.logo',
      detail: { file: name },
    });
  });

  it('that is gone says so', async () => {
    await expect(readLogo('/nowhere/logo.png')).rejects.toMatchObject({ code: 'file.missing' });
  });
});
