// Path -> role: what a file is for. The one place where that is decided; docs/roles.md explains it.
import picomatch from 'picomatch';
import { packageFiles, packages } from '../model/brought-packages.ts';
import type { Role, RoleOf } from '../model/file.ts';
import type { Config } from '../model/config.ts';

/** A folder of this name anywhere on the path, in lower case. */
const folders: ReadonlyMap<string, Role> = new Map(
  (
    [
      ['vendored', 'node_modules vendor vendors vendored third_party third-party thirdparty 3rdparty bower_components jspm_packages site-packages .venv venv virtualenv .yarn .pnpm-store _vendor'],
      ['generated', 'dist build out .next _next .nuxt _nuxt .output .svelte-kit __generated__ generated coverage htmlcov storybook-static .turbo __snapshots__'],
      ['test', 'test tests regtest unittest unittests unit-tests __tests__ __e2e__ __mocks__ testing spec specs e2e cypress playwright molecule testinfra fixtures __fixtures__ testdata test-data test_data testutils test-utils test-helpers test_helpers mocks integration-tests integration_tests integrationtest integrationtests unit_tests loadtest loadtests load-tests benchmarks evals'],
      ['example', 'example examples sample samples demo demos tutorial tutorials cookbook cookbooks playground playgrounds quickstart quickstarts boilerplate-examples notebooks'],
      ['documentation', 'docs doc documentation wiki website-docs docs_src'],
      ['development', 'dev .agent .agents .aider .claude .codex .continue .cursor .gemini .kiro .roo .specify .windsurf .devcontainer .vscode .idea .storybook .husky devcontainer gitpod .gitpod codespaces .codespaces dev-env devenv local-dev docker-dev scratch scratchpad'],
    ] as const
  ).flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
);

/** CocoaPods writes it so; `pods` in lower case is anything. */
const cocoaPods = 'Pods';
/** A folder for what is not a program's own, the package in it, and the file of that package. */
const broughtAlong = /(?:^|\/)(?:libs?|ext|externals?)\/([a-z]\w*)(?:\/(.+))?\.py$/;
/** `docker_example`, `compose-samples`, `example_rules`; the states of the code in a course or book: `1-begin`, `10-end`, `chapter-3`. */
const exampleFolder = /[_-](?:examples?|samples?)$|^(?:examples?|samples?)[_-](?:rules?|configs?|configurations?|data|files?|scripts?|projects?|deployments?|plugins?|queries|inputs?|outputs?|manifests?)$|^\d{1,3}[-_](?:begin|start|starter|end|final|finish|finished|complete|solution)$|^(?:chapter|lesson|exercise)[-_]?\d{1,3}$/;
/** `api-tests`, `e2e_tests`, `docker-testing`, `test-infrastructure`, `test-server`. One `test` may be what the product is about: `test-run`, `blood-test`. */
const testFolder = /^(?!(?:at|back|con|de|great|la|pro)tests$)[a-z\d]{2,}tests$|[_-]mock$|^(?:tests|e2e)[_-]|[_-](?:tests|testing|e2e)$|^test[_-](?:migrations?|upgrades?|e2e|db|infra(?:structure)?|env(?:ironment)?|setup|stack|harness|compose|docker|server)$/;

/** File names, tried in order; the first that matches decides. Lower case. */
const names: readonly (readonly [Role, RegExp])[] = [
  ['generated', /\.min\.(?:js|css|mjs)$|\.bundle\.js$|\.map$|[._-](?:generated|pb2|pb2_grpc|pb|gen)\.[a-z]{2,4}$|\.g\.[a-z]+$|^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|flake\.lock)$|\.lockb?$/],
  ['vendored', /^(?!migrat|upgrade|update|release|patch)[a-z][\w.]*(?:-[a-z][\w.]*)*-v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:[.-](?:min|slim|bundle|custom))?\.js$/],
  ['test', /^(?:unit_?)?tests?(?:_settings)?\.py$|^locustfile(?:[_-]\w+)?\.py$|^test[-_]app\.[cm]?[jt]s$|^test[-_]?server\.[a-z]+$|^(?:integration|e2e|load|smoke|performance|stress|acceptance|regression)[-_]?tests?(?:[-_](?:suite|runner))?\.(?:py|[cm]?[jt]s)$|[-_]test[-_]suite\.(?:py|[cm]?[jt]s)$|^mocks?\.[cm]?[jt]sx?$|\.mocks?\.[cm]?[jt]sx?$|^mock[_-](?:llm|openai|api|http|[\w-]*server|upstream|backend|oidc\w*|idp|oauth\w*|smtp|s3)\.(?:py|[cm]?[jt]s)$|[_-]mock(?:[_-]server)?\.(?:py|[cm]?[jt]s)$|^test[-_][\w.-]*\.(?:conf|ya?ml|json)$|^test_.*\.py$|_test\.(?:py|go|js|ts)$|[.-](?:(?:server|client|unit|integration|api)?tests?|spec|e2e|cy|stories|story)\.[cm]?[jt]sx?$|^conftest\.py$|^(?:vitest|jest|playwright|cypress|karma)\.[a-z.]*config\.[a-z]+$|^(?:vitest|jest|playwright|cypress)[.-](?:setup|global-?setup|workspace)\b|^test[._-]?setup\.[cm]?[jt]sx?$|^setup[._-]?(?:tests?|vitest|jest)\.[cm]?[jt]sx?$|\.snap$|^(?:docker-)?compose[._-](?:test|tests|testing|ci|circle-?ci|travis|jenkins|github-?actions?|gitlab-?ci|buildkite|e2e|integration(?:-?tests?)?|cypress|playwright)\b|^dockerfile[._-](?:integration|e2e)(?:[._-][\w.-]+)?$|^\.env[._-](?:test|testing|ci)$/],
  ['example', /(?<!\.conf)\.(?:tmpl|tpl|template)$|\.(?:example|sample|dist)$|[._-](?:example|sample)\.[a-z0-9]+$|^(?:example|sample)[._-]|^[\w.-]+[._-]examples?[._-][\w.-]+\.(?:json|ya?ml|toml|ini|conf)$|^\.env[._-](?:.*[._-])?(?:example|sample|template|dist)(?:\..*)?$|^env\.(?:example|sample|template)$|\.example\.|\.sample\.|\.ipynb$/],
  ['documentation', /\.(?:md|mdx|rst|adoc|asciidoc|markdown)$|^(?:readme|changelog|contributing|license|licence|notice|authors|history|security)(?:\.(?!(?:py|pyi|[cm]?[jt]sx?|vue|svelte|go|rb|php|java|kt|rs|cs|ya?ml|json|toml|sql)$).*)?$/],
  ['development', /^(?:docker-)?compose[._-](?:dev|develop|development|local|override|debug|devcontainer)\b.*\.ya?ml$|^(?:docker-)?compose\.(?:.*[._-])?(?:dev|local|override)\.ya?ml$|^dockerfile[._-](?:dev|development|local|debug|test)(?:[._-][\w.-]+)?$|^(?:dev|local|development)\.dockerfile$|^\.env\.(?:dev|development|local|.*\.local)$|^(?:dev|local|development|debug|local_dev(?:elopment)?)(?:_settings|_base|_common)?\.py$|^local[-_]?dev(?:elopment)?(?:[-_]?server)?\.[cm]?[jt]s$|^settings_(?:dev|local|development)\.py$|^(?:dev|development|local)\.(?:ya?ml|toml|json|env|ini|conf)$|[._-](?:dev|development|local)\.(?:ya?ml|toml|json|env|conf)$|^webpack\.dev|^tiltfile$|^vagrantfile$|^\.?gitpod[._-]dockerfile$|^\.gitpod\.ya?ml$|^(?:\w+[_-])?(?:device|sensor|iot|mqtt|gps|plc|modbus|hardware)[_-](?:simulator|emulator)\.(?:py|[cm]?[jt]s)$|^dockerfile[._-](?:gitpod|devcontainer)$|^devcontainer[._-]dockerfile$|^\.flaskenv$/],
];

/** How strong a role is where a path has several signs: a test inside an example folder is a test of the example. */
const strength: readonly Role[] = ['vendored', 'generated', 'test', 'example', 'documentation', 'development'];

/** Decides a file's role from its path and what other files say of it, the stronger of the two; the configuration's globs have the last word. */
export function roleClassifier(config: Config): RoleOf {
  const folderRoles = new Map<string, ReadonlySet<Role>>();
  const overrides = config.roles.map(({ role, paths }) => ({ role, matches: picomatch([...paths], { dot: true }) }));
  return (path, given) => {
    for (let index = overrides.length - 1; index >= 0; index--) {
      const override = overrides[index];
      if (override?.matches(path) === true) return override.role;
    }
    const own = roleOf(path, folderRoles);
    return strength.find((role) => role === given || role === own) ?? 'production';
  };
}

/** `known` remembers the roles that folders give, by their paths. */
export function roleOf(path: string, known = new Map<string, ReadonlySet<Role>>()): Role {
  const lower = path.toLowerCase();
  const slash = lower.lastIndexOf('/');
  if (lower.endsWith('.py') && isBroughtAlong(lower)) return 'vendored';
  const fromFolders = rolesOfFolder(path.slice(0, Math.max(0, slash)), known);
  const name = lower.slice(slash + 1);
  if (trial.test(lower)) return 'test';
  const fromName = names.find(([, pattern]) => pattern.test(name))?.[0];
  return strength.find((role) => role === fromName || fromFolders.has(role)) ?? 'production';
}

/** `test-login.js`, `_verify_flow.js` beside a program's manifest are tried out by hand; `routes/test-results.js` may be what the product is about. */
const trial = /^(?:(?:backend|server|api|client|frontend|dashboard|web|admin)\/)?(?:_?test|_(?:validate|check|verify|debug|probe|smoke|tmp|temp))[-_][\w.-]+\.[cm]?[jt]s$/;

function isBroughtAlong(path: string): boolean {
  const [, name = '', file = ''] = broughtAlong.exec(path) ?? [];
  return packages.has(name) || packageFiles.get(name)?.test(`${file}.`) === true;
}

function rolesOfFolder(folder: string, known: Map<string, ReadonlySet<Role>>): ReadonlySet<Role> {
  let roles = known.get(folder);
  if (roles === undefined) {
    roles = new Set([...folder.split('/').flatMap((segment) => roleOfFolder(segment) ?? []), ...trees.flatMap(([role, tree]) => (tree.test(folder) ? [role] : []))]);
    known.set(folder, roles);
  }
  return roles;
}

/** At the top; elsewhere it may be what a page is about, or one of the ways to deploy. */
const developmentTree = /^development(?:\/|$)/i;
/** Copies of the tree that somebody put aside: in a folder that says so, or below `backups/` in one that bears a date. */
const putAside = /(?:^|\/)(?:not[_-]in[_-]use|unused|_unused|_old|old[_-](?:code|files|version)|_archived?|backups?\/(?:[^/]+\/)*[^/]*20\d\d[-_]?\d\d[-_]?\d\d[^/]*|(?:src|app|api|backend|frontend|server|client|web|code)(?:[_-]\w+){0,3}[_-](?:backup|bak|old)|backup[_-]20\d\d[-_]?\d\d[-_]?\d\d[^/]*)(?:\/|$)/i;
/** At the top: what is no more part of the program. */
const archive = /^archived?(?:\/|$)/i;
/** Stand in for devices that a developer does not have: `tools/mqtt_emulator/`. What simulates may be what a product does, so only among tools. */
const simulators = /(?:^|\/)(?:tools?|scripts?|hack)\/(?:[^/]+\/)*[^/]*(?:simulator|emulator)[^/]*(?:\/|$)/i;
/** Go's systems under test, with the files that they are started with. */
const suites = /(?:^|\/)internal\/suites(?:\/|$)/;
/** A program that stands in for another: `mock-student-api/`. Below a source folder it may be what the product does. */
const standIns = /^(?:(?:services|apps|packages|tools|docker|infra|deploy)\/)?(?:mock|fake|stub)[_-](?:[a-z\d]+[_-])*(?:api|server|service|backend|upstream|idp|oauth|oidc|smtp|provider|gateway)s?(?:\/|$)/;
const trees: readonly (readonly [Role, RegExp])[] = [['development', developmentTree], ['development', putAside], ['development', archive], ['development', simulators], ['test', suites], ['test', standIns]];

function roleOfFolder(segment: string): Role | undefined {
  if (segment === cocoaPods) return 'vendored';
  const lower = segment.toLowerCase();
  return folders.get(lower) ?? (testFolder.test(lower) ? 'test' : exampleFolder.test(lower) ? 'example' : undefined);
}
