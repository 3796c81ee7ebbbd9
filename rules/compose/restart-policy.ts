// `restart: unless-stopped` for services of a Compose file: what docker stops by hand stays down, everything else comes back.
import type { TextEdit } from '../../src/edit/text.ts';
import { addEntry, entryOf } from '../../src/edit/yaml.ts';
import type { Place } from '../../src/edit/places.ts';

/** Null where the service has a policy here, or is not written out; in Swarm the key has no effect. */
export function restarting({ path, text, at }: Place): TextEdit | null {
  if (/stack|swarm/i.test(path)) return null;
  return entryOf(text, at.start, 'restart') === null && entryOf(text, at.start, '<<') === null ? addEntry(text, at.start, 'restart: unless-stopped', ['container_name', 'image', 'build']) : null;
}
