// `merge`: the overviews of shards -> one.
import { engine } from '../../engine.ts';
import { AuditError } from '../../model/error.ts';
import type { OrganisationResult } from '../../model/organisation.ts';
import type { Language } from '../../model/text.ts';
import { judgeOverview, mergeOverviews } from '../../policy/organisation.ts';
import { readOverview } from '../../report/organisation/read.ts';
import { knowledgeOf } from '../../run/knowledge.ts';
import { tool } from '../../version.ts';
import type { Options } from '../options.ts';
import { readText } from './listing.ts';

/** `language`: that of the shards, where they agree. */
export function runMerge({ args }: Options): { readonly result: OrganisationResult; readonly language: Language } {
  if (args.length === 0) throw new AuditError('usage-missing-argument', { command: 'merge', argument: 'FILE' });
  const { rules } = knowledgeOf(engine.ruleSet);
  const read = args.map((path) => ({ path, ...readOverview(readText(path), path, sameVersion(path), (id) => rules.has(id)) }));
  const [language = 'en', ...others] = new Set(read.map((piece) => piece.language));
  return { result: judgeOverview(mergeOverviews(read)), language: others.length === 0 ? language : 'en' };
}

/** Rules, and so what they are called, are those of one version. */
function sameVersion(path: string): (version: string, rulesDigest: string) => void {
  return (version, rulesDigest) => {
    if (version !== tool.version || rulesDigest !== tool.rulesDigest) throw new AuditError('merge-own-version', { path, version: `${version} (${rulesDigest})`, other: `${tool.version} (${tool.rulesDigest})` });
  };
}
