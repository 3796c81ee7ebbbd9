// upload/no-limits: files are taken without a bound on their size. CWE-400, CWE-434.
import type { UploadFact } from '../../src/model/limits.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { Authentication } from '../../src/model/route.ts';
import { bodyLimitsBefore, isDeployed } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';

type Upload = Located<UploadFact>;

export const rule = projectRule({
  id: 'upload/no-limits',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const found = new Map<string, Upload[]>();
    const asked = authentications(project);
    for (const upload of project.of('upload')) {
      if (upload.role !== 'production' || upload.size === 'checked' || bodyLimitsBefore(project, upload.path).length > 0) continue;
      if (isHandler(upload) && !asked.has(`${upload.path}\0${upload.symbol}`)) continue;
      const place = placeOf(upload.path);
      found.set(place, [...(found.get(place) ?? []), upload]);
    }
    for (const uploads of found.values()) {
      const [first, ...others] = [...uploads].sort((a, b) => rank(severityOf(project, a, asked)) - rank(severityOf(project, b, asked)) || a.at.start - b.at.start);
      if (first === undefined) continue;
      yield {
        path: first.path,
        at: first.at,
        message: first.size === 'late' ? 'late' : first.type ? 'size' : 'any',
        severity: severityOf(project, first, asked),
        related: others.slice(0, 8).map((other) => ({ path: other.path, at: other.at, note: 'also' })),
        symbol: first.symbol,
        cause: `upload ${first.path}`,
      };
    }
  },
});

/** The file; in a course, the same file of each of its numbered steps. */
function placeOf(path: string): string {
  return path.replaceAll(/(^|\/)\d{1,3}(?![^/]*\.\w+$)[^/]*(?=\/)/g, '$1#');
}

/** Python's uploads are handlers' parameters; in JavaScript a parser stands before them. */
function isHandler({ by }: Upload): boolean {
  return by === 'uploadfile' || by === 'flask';
}

function authentications(project: Project): Map<string, Authentication> {
  return new Map(routesOf(project).flatMap(({ handler, authentication }) => (handler === undefined ? [] : [[`${handler.path}\0${handler.symbol}`, authentication] as const])));
}

function severityOf(project: Project, upload: Upload, asked: ReadonlyMap<string, Authentication>): Severity {
  if (!isDeployed(project)) return 'P2';
  if (upload.size === 'late') return asked.get(`${upload.path}\0${upload.symbol}`) === 'none' ? 'P1' : 'P2';
  return upload.memory || !upload.type ? 'P1' : 'P2';
}

function rank(severity: Severity): number {
  return Number(severity.slice(1));
}
