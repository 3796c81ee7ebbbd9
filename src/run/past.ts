// What a change's commits brought in and took out again -> the secrets in it. They are out as soon as the branch is pushed.
import picomatch from 'picomatch';
import type { FileInput } from '../audit/file.ts';
import type { Role } from '../model/file.ts';
import { lineStarts, locate } from '../model/range.ts';
import type { Notice } from '../model/result.ts';
import type { Past, PastFile, Source } from '../model/source.ts';
import type { PastSecret } from '../policy/past.ts';
import type { Engine } from './files.ts';

const MOST_FILES = 50_000;

export interface PastAudit {
  readonly secrets: readonly PastSecret[];
  readonly notices: readonly Notice[];
}

/** Contents that base or head have, at whatever path, are judged there. */
export async function auditPast(past: Past, ends: readonly Source[], engine: Engine, roleOf: (path: string) => Role, exclude: readonly string[]): Promise<PastAudit> {
  const { files, commits, complete } = await past.list();
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const wanted = (await unknownTo(ends, files)).filter(({ path }) => !excluded(path));
  const open = wanted.slice(0, MOST_FILES);
  const secrets: PastSecret[] = [];
  let unread = 0;
  if (open.length > 0) {
    const auditor = await engine.loadAuditor();
    await past.read(open, (file, content) => {
      if (!(content instanceof Uint8Array)) {
        if (content.reason === 'missing-object') unread++;
        return;
      }
      const input: FileInput = { path: file.path, blob: file.blob ?? '', role: roleOf(file.path), bytes: content };
      const { text, problems } = auditor.secrets(input);
      const starts = problems.length === 0 ? [] : lineStarts(text);
      for (const { ruleId, problem } of problems) secrets.push({ ruleId, problem: { ...problem, path: file.path }, role: input.role, location: locate(file.path, starts, problem.at), commit: file.commit });
    });
  }
  const notices: Notice[] = [];
  if (unread > 0) notices.push({ level: 'warning', message: 'notice.history-missing', data: { detail: `${unread} blobs are not in the checkout` } });
  if (!complete || wanted.length > open.length) notices.push({ level: 'warning', message: 'notice.history-limited', data: { commits, files: open.length } });
  return { secrets, notices };
}

async function unknownTo(ends: readonly Source[], files: readonly PastFile[]): Promise<PastFile[]> {
  if (files.length === 0) return [];
  const known = new Set<string>();
  for (const end of ends) for (const { blob } of (await end.list()).files) if (blob !== null) known.add(blob);
  const seen = new Set<string>();
  return files.filter(({ blob, path }) => {
    const key = `${blob ?? ''}\0${path}`;
    if (blob === null || known.has(blob) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
