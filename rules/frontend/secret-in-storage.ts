// frontend/secret-in-storage: a password or lasting key is kept where every script of the page can read it. CWE-922, CWE-312.
import type { Severity } from '../../src/model/finding.ts';
import type { BrowserSecretFact } from '../../src/model/page.ts';
import { fileRule } from '../../src/model/rule.ts';

export const rule = fileRule({
  id: 'frontend/secret-in-storage',
  severity: 'P1',
  *check(file, facts) {
    if (file.role !== 'production') return;
    for (const fact of facts) {
      if (fact.kind !== 'browser-secret') continue;
      yield {
        at: fact.at,
        message: fact.encrypted === true ? 'encrypted' : fact.what,
        data: { name: fact.name, store: fact.store },
        severity: severityOf(fact),
        confidence: severityOf(fact) === 'P1' ? 'high' : 'medium',
        symbol: fact.symbol,
        cause: `browser-secret ${file.path} ${fact.name}`,
      };
    }
  },
});

/** Keys that people bring themselves are often meant to stay in their browser; a password is good elsewhere too, and the one code that lets everybody in is one. */
function severityOf({ what, encrypted, passing, name, store }: BrowserSecretFact): Severity {
  const isShared = what === 'code' && store === 'localStorage' && /auth/i.test(name); // an access code may be a ticket's
  return (what === 'password' || isShared) && encrypted !== true && passing !== true ? 'P1' : 'P2';
}
