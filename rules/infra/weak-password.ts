// Is a password one that everybody tries first? Input: the value and what stands around it. Output: how it is weak.
import { unreal } from '../secret/placeholder.ts';

/** `default`: known or guessed at once. `placeholder`: meant to be changed, and works when it is not. `descriptive`: a name and the word. */
export type Weakness = 'default' | 'placeholder' | 'same-as-user' | 'descriptive';

/** Built-in or customary first passwords of products and tutorials. */
const defaults = new Set(
  (
    'postgres postgresql p0stgr3s p0stgres adm1n s3cret s3cr3t admin administrator root password passwd passw0rd p@ssw0rd pass pwd pw secret guest test tests testing example demo user username default mysql mariadb redis mongo mongodb minio minioadmin minio123 miniosecret ' +
    'minio_password rabbitmq rabbit elastic neo4j grafana keycloak sa docker dev devpass prom-operator toor letmein welcome qwerty abc123 ' +
    'changeit foobared foobar airflow superset nacos sonar zabbix nexus kibana couchdb clickhouse cassandra oracle system manager tiger temporal'
  ).split(' '),
);
const suffixed = /^(?:admin|root|password|passw0rd|pass|postgres|mysql|redis|mongo|minio|rabbit(?:mq)?|test|user|guest|secret|dev|demo|elastic|grafana|qwerty)[-_@.!]?(?:\d|password|passwd|pwd|secret|admin|root|user|test|dev)*[!@#.]?$/i;
const counting = /^(?:0*1?2?3?4?5?6?7?8?9?0?|1{3,}|0{3,}|6{3,}|8{3,}|(?:123){2,3}|112233|121212|654321|987654321)$/;
const toChange = /^(?:please[-_ ]?)?change[-_ ]?(?:me|this|it|now|pass\w*)\b|^changeme\d*!?$|^changethis\d*$|^(?:your|my|insert|enter|replace|set|update)[-_ ]|^<[^<>]+>$|[-_]change[-_]?me$|^replaceme$|^your\w*password\w*$|[-_]here$|^(?:some|a|any)?[-_ ]?random[-_ ]?(?:string|value|secret|key|password)|^replace[-_ ]?(?:me|this|with)\b|^(?:foo|bar|baz)$/i;

/** `local-key-please-change`, however long */
export const asksForChange = /(?:^|[-_ ])please[-_ ](?:override|change|replace)(?:[-_ ]|$)/i;

/** A sentence about the password that belongs there: MySecureAdminPassword, this_password_is_insecure. */
const descriptive = /(?:secure|strong|complex|safe)[a-z_-]{0,24}(?:password|passwd|secret|key)|(?:password|secret|key)[a-z_-]{0,24}(?:should|must|please|insecure|change|update)/i;

/** The product's or owner's name and what it is: shop_password, Shop-pass-123. */
const afterName = /^[a-z][a-z0-9]{1,30}(?:[-_][a-z0-9]{1,30}){0,3}[-_](?:password|passwd|pass|secret(?:[-_]?key)?)(?:[-_]?\d{1,4})?$/i;

/** Names what belongs there: STRONG_DB_PASSWORD. */
const named = /^(?=.*(?:PASS|SECRET|KEY))[A-Z]+(?:[_-][A-Z]+)+$/;

/** In capitals, as nobody types a password: what belongs there. */
const shouted = /^(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|SECRET|SENHA|CONTRASE[NÑ]A|CLAVE|PASSWORT|KENNWORT|MOTDEPASSE)$/;

export function weaknessOf(password: string, around: { readonly user?: string; readonly names?: readonly string[] }): Weakness | null {
  const value = password.trim();
  const lower = value.toLowerCase();
  if (lower === '' || value.length > 60 || /[\s{}$]/.test(value)) return null;
  if (/^(?:null|none|nil|undefined|true|false)$/.test(lower)) return null; // how some frameworks write that there is none
  if (toChange.test(value) || asksForChange.test(value) || named.test(value) || shouted.test(value) || (/^[A-Za-z_-]+\d?$/.test(value) && descriptive.test(value))) return 'placeholder';
  if (defaults.has(lower) || suffixed.test(lower) || counting.test(lower)) return 'default';
  if (around.user !== undefined && lower === around.user.toLowerCase()) return 'same-as-user';
  if ((around.names ?? []).some((name) => lower === name.toLowerCase() || isDomainOf(lower, name.toLowerCase()))) return 'same-as-user';
  const kind = unreal(value);
  if (kind === 'default') return 'default';
  return afterName.test(value) ? 'descriptive' : null;
}

/** `com.acme.shop` for the user `shop`: the product's name as packages are named. */
function isDomainOf(value: string, name: string): boolean {
  return name.length > 2 && /^[a-z]{2,5}\.[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(value) && value.endsWith(`.${name}`);
}
