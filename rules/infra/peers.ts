// Whose password is it? What stands beside a password names the host that it is for; what a Secret holds, whoever is given it says.
import type { SupplyFact } from '../../src/model/fact.ts';
import { grouped } from '../../src/model/grouped.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { defaultText } from '../../src/model/value.ts';

/** `SHOP_DB_PASSWORD` -> `SHOP_DB`. */
const passwordWord = /_?(?:(?:ROOT|DEFAULT)_)?(?:PASSWORD|PASSWD|PASS|PWD|SECRET_ACCESS_KEY|SECRET_KEY)$/i;
const hostWord = /^_?(?:HOST(?:NAME)?|SERVER|ADDR(?:ESS)?|ENDPOINT|(?:JDBC_?)?UR[IL]|DSN|CONNECTION_?STRING)$/i;

/** The name of a neighbour that the variables of the same service name as the host of this password: `DB_HOST: db`, `DB_URL: jdbc:mysql://db/shop`. */
export function peerOf(project: Project, fact: Located<SupplyFact>): string | undefined {
  const beside = project.once(byService).get(serviceKey(fact)) ?? [];
  const own = hostBeside(fact.name, beside);
  if (own !== undefined) return isOneself(fact, own) ? undefined : own;
  const text = defaultText(fact.value);
  if (text === null || text === '') return undefined;
  const family = lastWordOff(fact.name);
  const same = family === '' ? [] : beside.filter((other) => lastWordOff(other.name) === family && passwordWord.test(other.name) && defaultText(other.value) === text); // one account under several names
  const host = same.map((other) => hostBeside(other.name, beside)).find((each) => each !== undefined);
  return host === undefined || isOneself(fact, host) ? undefined : host;
}

/** The containers that are given an entry of a Secret, and under which name. */
export function usersOf(project: Project, { by, service, name }: SupplyFact): readonly Located<SupplyFact>[] {
  return by === 'kubernetes' ? (project.once(bySecret).get(`${service ?? ''}/${name}`) ?? []) : [];
}

/** `SHOP_READER_DBPASSWORD` -> `SHOP_READER`. */
function lastWordOff(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('_')));
}

function hostBeside(name: string, beside: readonly SupplyFact[]): string | undefined {
  const word = passwordWord.exec(name);
  if (word === null || word.index === 0) return undefined;
  const stem = name.slice(0, word.index);
  for (const other of beside) {
    if (!other.name.startsWith(stem) || !hostWord.test(other.name.slice(stem.length))) continue;
    const host = hostIn(defaultText(other.value) ?? '');
    if (host !== undefined) return host;
  }
  return undefined;
}

/** A name of one word, as neighbours have: `db`, `jdbc:mysql://db:3306/shop`, `db.shop.svc.cluster.local`. */
function hostIn(text: string): string | undefined {
  const host = /^(?:jdbc:)?[a-z][\w+.-]*:\/\/(?:[^@/\s]*@)?([a-z][\w.-]*)(?=[:/?,;]|$)/i.exec(text)?.[1] ?? /^([a-z][\w.-]*)(?::\d+)?$/i.exec(text)?.[1];
  const label = host === undefined ? undefined : labelOf(host);
  return label === undefined || label.includes('.') || label === 'localhost' ? undefined : label;
}

/** Inside a cluster `db.shop.svc.cluster.local` is the Service `db`. */
export function labelOf(host: string): string {
  return host.replace(/\.[\w-]+\.svc(?:\.[\w.-]+)?$/, '');
}

function isOneself({ service = '' }: SupplyFact, host: string): boolean {
  return service.split('/').includes(host);
}

function serviceKey({ path, by, service }: Located<SupplyFact>): string {
  return by === 'dotenv' ? path : `${path}\0${service ?? ''}`;
}

function byService(project: Project): ReadonlyMap<string, readonly Located<SupplyFact>[]> {
  return grouped(project.of('supply'), serviceKey);
}

function bySecret(project: Project): ReadonlyMap<string | undefined, readonly Located<SupplyFact>[]> {
  return grouped(project.of('supply').filter(({ secret }) => secret !== undefined), ({ secret }) => secret);
}
