// upload/no-limits: files are taken without a bound on their size. CWE-400, CWE-434.
import type { UploadFact } from '../../src/model/limits.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { Authentication } from '../../src/model/route.ts';
import { calledBy } from '../../src/link/called.ts';
import { bodyLimitsBefore, isDeployed } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { isIdleBeside } from '../debug/entry.ts';
import { forOthers, isPrivileged } from '../inject/reaching.ts';

type Upload = Located<UploadFact>;

export const rule = projectRule({
  id: 'upload/no-limits',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const found = new Map<string, Upload[]>();
    const asked = authentications(project);
    const kept = forAdministrators(project);
    for (const upload of [...project.of('upload')].flatMap((fact) => readBy(project, fact))) {
      if (upload.role !== 'production' || upload.size === 'checked' || bodyLimitsBefore(project, upload.path).some(({ layer }) => upload.size !== 'huge' || layer === 'proxy')) continue;
      if (upload.by === 'body' && !isForFiles(project, upload)) continue;
      if (isHandler(upload) && !asked.has(`${upload.path}\0${upload.symbol}`)) continue;
      const place = placeOf(upload.path);
      found.set(place, [...(found.get(place) ?? []), upload]);
    }
    for (const uploads of found.values()) {
      const [first, ...others] = [...uploads].sort((a, b) => rank(severityOf(project, a, asked, kept)) - rank(severityOf(project, b, asked, kept)) || a.at.start - b.at.start);
      if (first === undefined) continue;
      yield {
        path: first.path,
        at: first.at,
        message: first.size === 'late' || first.size === 'huge' ? first.size : first.type ? 'size' : 'any',
        ...(first.written !== undefined && { data: { size: first.written } }),
        severity: severityOf(project, first, asked, kept),
        related: others.slice(0, 8).map((other) => ({ path: other.path, at: other.at, note: 'also' })),
        symbol: first.symbol,
        cause: `upload ${first.path}`,
      };
    }
  },
});

/** A handler that only hands its file on, as the function that reads it whole. */
function readBy(project: Project, fact: Upload): readonly Upload[] {
  if (fact.handedTo === undefined) return [fact];
  for (const callee of fact.handedTo) {
    const to = calledBy(project, fact.path, callee);
    const helper = to === null ? undefined : project.of('upload').find((each) => each.path === to.path && each.symbol === to.function.name && each.handedTo === undefined && each.by === 'uploadfile');
    if (helper !== undefined) return helper.size === 'none' ? [{ ...fact, memory: helper.memory, type: fact.type || helper.type }] : [];
  }
  return [];
}

/** A route whose address says that a file is sent. */
function isForFiles(project: Project, { path, symbol }: Upload): boolean {
  return routesOf(project).some(({ handler, url }) => handler?.path === path && handler.symbol === symbol && /(?:^|[/_-])uploads?(?:[/_-]|$)/i.test(url));
}

/** The file; in a course, the same file of each of its numbered steps. */
function placeOf(path: string): string {
  return path.replaceAll(/(^|\/)\d{1,3}(?![^/]*\.\w+$)[^/]*(?=\/)/g, '$1#');
}

/** Python's uploads are handlers' parameters; in JavaScript a parser stands before them. */
function isHandler({ by }: Upload): boolean {
  return by === 'uploadfile' || by === 'flask' || by === 'body';
}

function authentications(project: Project): Map<string, Authentication> {
  return new Map(routesOf(project).flatMap(({ handler, authentication }) => (handler === undefined ? [] : [[`${handler.path}\0${handler.symbol}`, authentication] as const])));
}

/** Handlers all of whose routes ask for an administrator, or for a permission of their own. */
function forAdministrators(project: Project): ReadonlySet<string> {
  const kept = new Map<string, boolean>();
  for (const route of routesOf(project)) {
    if (route.handler === undefined) continue;
    const key = `${route.handler.path}\0${route.handler.symbol}`;
    const isKept = isPrivileged(route) || (route.authentication === 'required' && route.guards.some(({ rights }) => rights !== undefined && /admin|manage|polic|write|settings?|system/i.test(rights) && !forOthers.test(rights)));
    kept.set(key, isKept && kept.get(key) !== false);
  }
  return new Set([...kept].flatMap(([key, isKept]) => (isKept ? [key] : [])));
}

function severityOf(project: Project, upload: Upload, asked: ReadonlyMap<string, Authentication>, kept: ReadonlySet<string>): Severity {
  if (upload.size === 'huge' || !isDeployed(project) || isIdleBeside(project, upload.path) || kept.has(`${upload.path}\0${upload.symbol}`)) return 'P2';
  if (upload.size === 'late') return asked.get(`${upload.path}\0${upload.symbol}`) === 'none' ? 'P1' : 'P2';
  return upload.memory || !upload.type ? 'P1' : 'P2';
}

function rank(severity: Severity): number {
  return Number(severity.slice(1));
}
