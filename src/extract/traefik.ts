// Traefik's CORS middleware in labels and in its own configuration -> CORS facts.
// https://doc.traefik.io/traefik/middlewares/http/headers/#accesscontrolalloworiginlist
import type { CorsFact } from '../model/fact.ts';
import type { Range } from '../model/range.ts';
import type { Value } from '../model/value.ts';

interface Label {
  readonly name: string;
  readonly value: Value;
  readonly at: Range;
}

export function* traefikCors(labels: Iterable<Label>): Generator<CorsFact> {
  const groups = new Map<string, { list?: Label; pattern?: Label; credentials?: Label }>();
  for (const label of labels) {
    const match = /^traefik\.http\.middlewares\.([^.]+)\.headers\.accesscontrol(alloworiginlistregex|alloworiginlist|allowcredentials)$/i.exec(label.name);
    if (!match?.[1]) continue;
    const group = groups.get(match[1]) ?? {};
    groups.set(match[1], group);
    const option = match[2]?.toLowerCase();
    if (option === 'alloworiginlist') group.list = label;
    else if (option === 'allowcredentials') group.credentials = label;
    else group.pattern = label;
  }
  for (const { list, pattern, credentials } of groups.values()) {
    const origin = list ?? pattern;
    if (!origin) continue;
    yield {
      kind: 'cors',
      by: 'traefik',
      ...(list ? { origins: list.value } : {}),
      ...(pattern ? { pattern: pattern.value } : {}),
      ...(credentials ? { credentials: credentials.value } : {}),
      originsAt: origin.at,
      guards: [],
      at: origin.at,
    };
  }
}
