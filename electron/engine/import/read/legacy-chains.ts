/** Whether the older Office container (`.xls`) can be followed to its ends: [MS-CFB], sections 2.2 and 2.3. */

const listInHeader = { from: 76, count: 109 };

/** Sectors by number → the sector that follows; a negative number ends a chain. */
const followersOf = (bytes: Buffer): Int32Array => {
  const sectorBytes = bytes.readUInt16LE(30) === 12 ? 4096 : 512;
  const perSector = sectorBytes / 4;
  const followers = new Int32Array(Math.ceil(bytes.length / sectorBytes)).fill(-1);
  for (let listed = 0; listed < listInHeader.count; listed++) {
    const from = (bytes.readInt32LE(listInHeader.from + listed * 4) + 1) * sectorBytes;
    if (from <= 0 || from + sectorBytes > bytes.length) continue;
    for (let i = 0; i < perSector; i++) {
      const sector = listed * perSector + i;
      if (sector < followers.length) followers[sector] = bytes.readInt32LE(from + i * 4);
    }
  }
  return followers;
};

/**
 * Whether a chain of sectors leads back into itself: a reader that follows it would never come to its end. Only the
 * sectors that the header itself lists are looked at, the first 7 MB of a file with small sectors.
 */
const hasEndlessChain = (bytes: Buffer): boolean => {
  if (bytes.length < 512) return false;
  const followers = followersOf(bytes);
  const walkOf = new Int32Array(followers.length);
  for (let start = 0; start < followers.length; start++) {
    let sector = start;
    while (sector >= 0 && sector < followers.length && walkOf[sector] === 0) {
      walkOf[sector] = start + 1;
      sector = followers[sector] as number;
    }
    if (sector >= 0 && sector < followers.length && walkOf[sector] === start + 1) return true;
  }
  return false;
};

/** What can be told before an older file is read: null where nothing speaks against it. */
export const legacyRefusal = (bytes: Buffer): 'file.damaged' | null =>
  hasEndlessChain(bytes) ? 'file.damaged' : null;
