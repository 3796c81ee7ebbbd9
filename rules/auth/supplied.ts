// auth: signing secrets and keys of the application that a deployment file sets to something anybody can guess. Passwords are
// infra/default-credentials'; random values are secret/*'s.
import type { SupplyFact } from '../../src/model/fact.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { outcomes } from '../../src/link/resolve.ts';
import { defaultText } from '../../src/model/value.ts';
import { isServerVariable } from '../infra/accounts.ts';
import { deployedSupplies, servesDevelopment } from '../infra/deployment.ts';
import { weaknessOf } from '../infra/weak-password.ts';
import { credentialKind } from '../secret/names.ts';
import { doorOf, isCredentialText, isGuessable, isRedacted } from './credential-name.ts';

type Found = Problem & { readonly path: string };

export function* suppliedSecrets(project: Project): Generator<Found> {
  for (const fact of deployedSupplies(project)) {
    if (!(deploys(fact) || isLoadedKey(project, fact)) || isServerVariable(fact.name)) continue;
    if (doorOf(fact.name, true) !== 'entry' || credentialKind(fact.name) === 'password' || /access_?key$/i.test(fact.name)) continue; // a cloud's
    const found = judged(project, fact);
    if (found !== null) yield found;
  }
}

/** A tracked `.env` may be anybody's; one that is named so is production's. See also `isLoadedKey`. */
function deploys({ by, path }: Located<SupplyFact>): boolean {
  return by === 'compose' || by === 'kubernetes' || (by === 'dotenv' && /(?:^|\/)\.env\.(?:prod|production|live)$/.test(path));
}

/** A variable of a tracked `.env` that the application loads and signs with: whoever deploys the repository deploys that key. */
function isLoadedKey(project: Project, { by, path, name, value }: Located<SupplyFact>): boolean {
  if (by !== 'dotenv' || !/(?:^|\/)\.env$/.test(path) || weaknessOf(defaultText(value) ?? '', {}) === 'placeholder') return false;
  return project.of('dotenv-load').some(({ role }) => role === 'production') && signingVariables(project).has(name);
}

const signing = new WeakMap<Project, ReadonlySet<string>>();

/** The variables that keys of signers are read from. */
function signingVariables(project: Project): ReadonlySet<string> {
  let variables = signing.get(project);
  if (variables === undefined) {
    const keys = project.of('credential-default').filter(({ role, how, name }) => role === 'production' && how === 'argument' && /^(?:jwt_secret|session_secret|auth_secret|key)$/.test(name));
    variables = new Set(keys.flatMap((fact) => outcomes(project, fact.path, fact.value, { supplies: false }).flatMap((each) => each.variables)));
    signing.set(project, variables);
  }
  return variables;
}

/** Words where a key belongs: `random string that is unique to every install`. */
const prose = /^[A-Za-z]{2,}(?:[ ,;:.!'-]+[A-Za-z]+){3,}[.!]*$/;

/** Letters alone, as nothing random looks. */
const phrase = /^[A-Z]?[a-z]+(?:[_-][A-Z]?[a-z]+)*$/;

/** RFC 7518, 3.2 wants 32 bytes for HS256; what is shorter than half of that is found by trying. */
const guessedByTrying = 16;

function judged(project: Project, fact: Located<SupplyFact>): Found | null {
  const text = defaultText(fact.value)?.trim() ?? '';
  if (isRedacted(text)) return null;
  const known = weaknessOf(text, {});
  const plain = known === 'placeholder' ? text.toLowerCase() : text; // `YOUR_JWT_SECRET` is no name of another variable
  if (text !== 'secret' && !isCredentialText(plain, fact.name, 'setting')) return null; // `SECRET: secret` is one all the same
  const weakness = prose.test(text) ? 'placeholder' : (known ?? (text.length < guessedByTrying || isGuessable(text) || phrase.test(text) ? 'default' : null));
  if (weakness === null) return null;
  const development = servesDevelopment(project, fact.path);
  const severity: Severity = weakness === 'placeholder' ? (development ? 'P3' : 'P2') : development ? 'P2' : 'P0';
  return {
    path: fact.path,
    at: fact.at,
    message: weakness === 'placeholder' ? 'supplied-placeholder' : 'supplied',
    data: { name: fact.name },
    severity,
    confidence: 'medium',
    mask: [fact.value.at],
    symbol: fact.service === undefined ? fact.name : `${fact.service}.${fact.name}`,
    cause: `default-credential ${fact.path} ${fact.name} ${text}`,
  };
}
