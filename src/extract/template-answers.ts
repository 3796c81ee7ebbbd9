// cookiecutter.json, copier.yml, hooks of such templates -> AccountFact, ScriptTraitFact: passwords and keys that a generated project gets unless whoever makes it answers otherwise.
// https://cookiecutter.readthedocs.io/en/stable/advanced/, https://copier.readthedocs.io/en/stable/configuring/#questions
import type { AccountFact } from '../model/fact.ts';
import type { ScriptTraitFact } from '../model/image-build.ts';
import { entriesOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { nodeValue } from './interpolation.ts';

const file = /(?:^|\/)(?:cookiecutter\.json|copier\.ya?ml)$/;
const promising = /(?:password|passwd|secret|secret_key|signing_key|auth_token)$/i;

export const templateAnswersExtractor: Extractor = {
  topic: 'template-answers',
  formats: ['json', 'yaml'],
  triggers: ['password', 'passwd', 'secret', 'signing_key', 'auth_token'],
  concerns: ({ path }) => file.test(path),
  *extract(document): Iterable<AccountFact> {
    if (document.kind !== 'tree') return;
    for (const { key, value, keyAt } of document.roots.flatMap((root) => entriesOf(root))) {
      if (!promising.test(key)) continue;
      const answer = value.kind === 'map' ? nodeAt(value, 'default') : value;
      const text = textOf(answer);
      if (answer !== undefined && text !== undefined && text !== '' && !text.includes('{')) yield { kind: 'account', by: 'template', name: key, password: nodeValue(answer, 'none'), at: { start: keyAt.start, end: answer.at.end } };
    }
  },
};

/** What runs with each generation, and may make a key or refuse an answer. */
export const templateHooksExtractor: Extractor = {
  topic: 'template-hooks',
  formats: ['python', 'text'],
  triggers: ['secret', 'random', 'password'],
  concerns: ({ path }) => /(?:^|\/)hooks\/(?:pre_gen_project|post_gen_project|pre_prompt)\.(?:py|sh)$/.test(path),
  *extract(): Iterable<ScriptTraitFact> {
    yield { kind: 'script-trait', trait: 'makes-secrets', at: { start: 0, end: 1 } };
  },
};
