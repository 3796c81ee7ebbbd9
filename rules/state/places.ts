// state: how a container is called, and the places that show that it grows.
import type { ContainerFact } from '../../src/model/container.ts';
import type { Related } from '../../src/model/finding.ts';
import type { Located } from '../../src/model/project.ts';

const most = 3;

export function named({ name, owner, held }: ContainerFact): string {
  return owner === '' || held === 'function' ? name : `${owner}.${name}`;
}

export function placesOf({ path, grows }: Located<ContainerFact>): Related[] {
  return grows.slice(0, most).map(({ at }) => ({ path, at, note: 'grows-here' }));
}
