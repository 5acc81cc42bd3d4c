/** A Windows program of the right form with nothing in it: the packer writes names, icon and checksums into its resources. */
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const english = { lang: 1033, codepage: 1200 };

/** The bytes of such a program, with something of one's own behind the last section. */
export const emptyWindowsProgram = (extra: string): Uint8Array => {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const about = Resource.VersionInfo.createEmpty();
  about.lang = english.lang;
  about.setStringValues(english, { FileDescription: 'stand-in' });
  about.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(new TextEncoder().encode(extra).buffer);
  return new Uint8Array(program.generate());
};
