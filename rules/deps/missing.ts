// deps/missing: code that ships imports packages which no manifest that governs it names, no lock holds, and nothing else brings in.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { neededPackages } from '../../src/link/missing-packages.ts';
import type { Needed } from '../../src/link/needed.ts';
import { fileName } from '../../src/link/paths.ts';
import { loadedAtStart, loadedEver } from '../../src/link/start-up.ts';

const mostRelated = 30;
const mostNamed = 8;

interface Judged extends Needed {
  readonly severity: Severity;
  readonly message: string;
}

/** What one manifest lacks, as far as it is as grave, is one mistake. */
export const rule = projectRule({
  id: 'deps/missing',
  severity: 'P1',
  *check(project) {
    const groups = new Map<string, Judged[]>();
    for (const each of neededPackages(project)) {
      const judged = judge(project, each);
      const key = `${judged.severity} ${each.manifest} ${judged.development === true ? 'development' : ''}`;
      groups.set(key, [...(groups.get(key) ?? []), judged]);
    }
    const said = new Set<string>();
    for (const places of [...groups.values()].sort(([a], [b]) => (a?.severity ?? 'P3').localeCompare(b?.severity ?? 'P3'))) {
      const open = places.filter(({ packages, manifest }) => !said.has(`${packages[0]} ${manifest}`)); // said as graver
      const [first] = open;
      if (first === undefined) continue;
      for (const { packages, manifest } of open) said.add(`${packages[0]} ${manifest}`);
      yield problem(project, first, open);
    }
  },
});

function judge(project: Project, needed: Needed): Judged {
  const { path, why, possible, optional } = needed;
  const starts = why !== 'driver' && loadedAtStart(project).has(path);
  const grave = !possible && !optional && why !== 'driver' && (starts || loadedEver(project).has(path));
  const severity = !grave ? 'P2' : starts ? 'P0' : 'P1';
  return { ...needed, severity, message: needed.development ? 'development' : possible ? 'possible' : why !== 'import' ? why : severity === 'P0' ? 'start' : 'import' };
}

function problem(project: Project, first: Judged, places: readonly Judged[]): Problem & { readonly path: string } {
  const wanted = [...new Map(places.map((each) => [each.packages[0] ?? '', each])).values()];
  const list = (of: (each: Judged) => string): string => [...wanted.slice(0, mostNamed).map(of), ...(wanted.length > mostNamed ? ['…'] : [])].join(', ');
  const from = first.severity === 'P0' ? starting(loadedAtStart(project), first.path) : first.path;
  const related: Related[] = [
    { path: first.manifest, at: first.manifestAt, note: 'manifest' },
    ...(from === first.path ? [] : [{ path: from, at: { start: 0, end: 0 }, note: 'starts-here' }]),
    ...places.slice(1, mostRelated).map(({ path, at, module }): Related => ({ path, at, note: 'also', data: { module } })),
  ];
  return {
    path: first.path,
    at: first.at,
    message: wanted.length === 1 || first.development ? first.message : first.severity === 'P0' ? 'several-start' : first.possible ? 'several-possible' : 'several',
    data: { module: list(({ module }) => module), package: list(({ packages }) => packages[0] ?? ''), count: wanted.length, file: fileName(first.manifest) },
    severity: first.severity,
    confidence: first.severity === 'P2' ? 'medium' : 'high',
    related,
    symbol: first.packages[0] ?? '',
    cause: `missing ${first.severity} ${first.manifest}${first.development ? ' development' : ''}`,
  };
}

/** The application whose start loads the file. */
function starting(started: ReadonlyMap<string, string>, path: string): string {
  let at = path;
  for (let step = 0; step < 200; step++) {
    const before = started.get(at);
    if (before === undefined || before === at) break;
    at = before;
  }
  return at;
}
