// Facts: what extractors learn from one file, in words that do not depend on its format. Plain JSON; offsets inside.
import type { ComposeCommandFact, ComposeFileFact, ComposeIncludeFact, DemonstrationFact } from './compose.ts';
import type { ContainerFact, LateImportsFact, MemoryStoreFact, OnceMadeFact, SessionEntryFact } from './container.ts';
import type { BuildUseFact, ImageBuildFact, PackageScriptFact, PrintedFact, RewrittenFact, ScriptTraitFact, StartScriptFact } from './image-build.ts';
import type { DiskUseFact, UploadPlaceFact, VolumeFact } from './disk.ts';
import type { OpenStoreFact, ShownFieldFact } from './exposed.ts';
import type { EndpointFact, VariableNamesFact } from './environment.ts';
import type { LogFileFact } from './log-file.ts';
import type { PipelineFact } from './pipeline.ts';
import type { AlertsFact, CollectorFact, MetricFact, MetricQueryFact, MetricsUseFact, ScrapeFact } from './metrics.ts';
import type { Range } from './range.ts';
import type { AnsweredSecretsFact, BodyLimitFact, GivenBackFact, HugeBodyFact, HandlingFact, LimiterFact, MigrationFact, RowsFact, SchemaSetupFact, TakenSettingsFact, UploadFact } from './limits.ts';
import type { AutoscalerFact, ChartValuesFact, DefaultLimitsFact, HostAccessFact, ImageTaggingFact, KustomizationFact, PodSelectionFact, WorkloadFact } from './kubernetes.ts';
import type { UnitFact } from './unit.ts';
import type { BrowserSecretFact, LocalLoginFact, MarkupFact, PageAppFact, UnescapedFact } from './page.ts';
import type { DataflowFact } from './dataflow.ts';
import type { BindMountFact, ProxyFileFact, SecurityHeadersFact, StreamHintFact, TlsEndFact } from './proxy.ts';
import type { HealthPathFact, ProbeFact } from './health.ts';
import type { ImportsFact, LockFact, ManifestFact, ProvisionFact } from './dependency.ts';
import type { ConnectingFact, DefaultTimeoutFact, LoopQueryFact, LostPromiseFact, SwallowedFact, TakenRejectionsFact, UnsettledFact, UntimedCallFact } from './errors.ts';
import type { HeededFact, RefusalFact } from './refusal.ts';
import type { ClaimedIdentityFact, ErrorHandlerFact, EventFact, GuardFact, RouteFact, RouterFact, ToolFact, UseFact } from './route.ts';
import type { Value } from './value.ts';
import type { WorkflowFact } from './workflow.ts';
import type { EncryptedFact, HandsOverFact, IdleImportsFact, LogFact, LookedUpFact, MisnamedListFact, ModelCodeFact, OwnCredentialFact, PasswordHashFact, SafeguardFact, SecretFileFact, StaticFolderFact, TokenReadFact } from './wiring.ts';
import type { ActivityFact, BindFact, CommandFact, ListenFact, ProcessesFact, SeedingFact, ShutdownFact } from './workers.ts';

/** A condition that must hold for the code to run; `not` wraps the else branch. Outermost first. */
export type Guards = readonly Value[];

/** Everything below carries the place it speaks of. */
interface At {
  readonly at: Range;
}

// ---- code: what a module defines -------------------------------------------------------------------------------

/** One per code file: the table link/ resolves names in. */
export interface ModuleFact extends At {
  readonly kind: 'module';
  readonly language: 'python' | 'javascript';
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[]; // JavaScript only; in Python every module-level name is importable
  readonly bindings: readonly Binding[];
  readonly classes: readonly ClassFact[];
  readonly functions: readonly FunctionFact[];
}

/** `import a.b as c`, `from ..x import y as z`, `import d, {e as f} from 'm'`, `const {g} = require('m')`. */
export interface ImportFact extends At {
  readonly from: string; // the specifier as written; Python relative imports keep their dots: '..x'
  readonly imported: string | null; // null: the module itself; '*': star; 'default': JS default export
  readonly local: string; // '*' for a star import that binds all names
  readonly optional?: boolean; // inside try/except ImportError, or dynamic
  readonly typeOnly?: boolean;
  readonly late?: boolean; // Python: inside a function
}

/** `export {a as b}`, `export * from 'm'` (local null, exported '*'), `export default x` (exported 'default'), `module.exports = {...}`. */
export interface ExportFact extends At {
  readonly exported: string;
  readonly local: string | null; // module-level name, or the name inside `from`
  readonly from?: string;
  readonly value?: Value; // when an expression is exported directly
}

/** An assignment to a module-level name (or class field, see ClassFact). Several with one name are alternatives; the last unguarded one wins. */
export interface Binding extends At {
  readonly name: string; // 'CORS' or dotted for `app.config['X'] = …` (name 'app.config.X')
  readonly value: Value;
  readonly guards: Guards;
  readonly annotation?: string; // type as written
  readonly mutation?: 'append' | 'extend' | 'update'; // `ORIGINS.append("*")`, `ORIGINS += [...]`: adds to the value
}

export interface ClassFact extends At {
  readonly name: string; // dotted when nested: 'Settings.Config'
  readonly bases: readonly Value[];
  readonly decorators: readonly Value[];
  readonly fields: readonly FieldFact[];
  readonly methods: readonly string[];
  readonly takesMore?: true; // also fields that nobody declared (pydantic's extra='allow')
  readonly settings?: { readonly prefix: string; readonly files: readonly string[]; readonly caseSensitive: boolean }; // reads its fields from the environment (pydantic-settings, environ-config, …)
}

export interface FieldFact extends At {
  readonly name: string;
  readonly value?: Value; // the default as written; absent: required
  readonly annotation?: string;
  readonly patterned?: true; // a pattern says what it may hold
  readonly again?: true; // more than one statement assigns it, in whatever method
  readonly env?: readonly string[]; // explicit variable names or aliases (Field(env=…), validation_alias)
}

export interface FunctionFact extends At {
  readonly name: string; // dotted: 'Class.method'
  readonly params: readonly { readonly name: string; readonly fallback?: Value }[];
  readonly returns: readonly { readonly value: Value; readonly guards: Guards }[];
  readonly decorators: readonly Value[];
  readonly async: boolean;
  readonly result?: string; // the annotation, where it is a name
}

/** A read of an environment variable, wherever it stands. */
export interface EnvReadFact extends At {
  readonly kind: 'env-read';
  readonly name: string;
  readonly fallback?: Value;
  readonly required: boolean; // `os.environ["X"]`, env.str("X") without default
  readonly inFunction: boolean; // not at import time
  readonly schema?: true; // an entry of a schema: other code has to ask for it
  readonly conditional?: true; // under a condition, or its lack is caught
}

// ---- code: topics ----------------------------------------------------------------------------------------------

/** A cross-origin policy handed to a framework, or the headers of one written by hand. */
export interface CorsFact extends At {
  readonly kind: 'cors';
  readonly by: string; // 'starlette', 'flask-cors', 'express-cors', 'header', 'nginx', 'vercel', …
  readonly origins?: Value; // list, string, function or boolean as the library takes it; absent: the library's default
  readonly defaultOrigins?: '*' | 'none' | 'reflect'; // the library's default when `origins` is absent
  readonly pattern?: Value; // allow_origin_regex
  readonly reflects?: boolean; // echoes the request's Origin unchecked
  readonly credentials?: Value;
  readonly originsAt?: Range; // the line to annotate
  readonly narrowed?: 'files' | 'route' | 'by-origin-check'; // only static files are answered so; only routes that name it; other code of the file turns foreign origins away
  readonly guards: Guards;
}

/** How the code recognises a caller; `cookie` makes a permissive CORS policy grave. */
export interface CredentialUseFact extends At {
  readonly kind: 'credential-use';
  readonly scheme: 'cookie' | 'session' | 'bearer' | 'basic' | 'api-key' | 'unknown';
  readonly of?: 'django'; // recognises the callers of that framework's own views
  readonly sameSite?: 'lax' | 'unsaid'; // of a library: what its cookie is by default; of a call that sets one without saying
  readonly given?: true; // a cookie is set: that says nothing of who reads it
}

/** What a cookie is set with: do browsers send it along with what a page of another site asks for? */
export interface CookieReachFact extends At {
  readonly kind: 'cookie-reach';
  readonly sent: boolean; // also where it cannot be read
  readonly of?: 'session'; // the framework's own, wherever the session is read
}

/** Code that lets a caller in because a credential or key list is empty or unset. */
export interface EmptyCredentialFact extends At {
  readonly kind: 'empty-credential-opens';
  readonly credential: Value; // what is tested for emptiness
  readonly symbol: string; // the function that decides
  readonly guards: Guards; // besides the emptiness test itself
  readonly given?: { readonly function: string; readonly index: number }; // the credential is this parameter of the function that makes the gate: `requireKey(config.key)`
  readonly equals?: true; // nothing is tested for emptiness: what a caller sends is only compared, and an empty text equals an empty one
  readonly unsigned?: true; // what is tested is the signature that came with a message: without one it is taken unverified
}

/** A switch that turns authentication on or off and is consulted in code: `if not settings.AUTH_ENABLED: return`. */
export interface AuthSwitchFact extends At {
  readonly kind: 'auth-switch';
  readonly test: Value; // the condition under which authentication is skipped
  readonly symbol: string;
}

/** Certificate or TLS verification turned off in a client or server call. */
export interface TlsVerifyFact extends At {
  readonly kind: 'tls-verify';
  readonly option: string; // 'verify', 'rejectUnauthorized', …
  readonly value: Value; // falsy means off
  readonly offWhen: 'falsy' | 'truthy' | 'always';
  readonly probe?: boolean; // only asks whether somebody answers: HEAD, with nothing to give away
  readonly building?: true; // while an image is built, not in what runs
  readonly guards: Guards;
}

/** A debugging facility given a value: `app.run(debug=X)`, Django `DEBUG = X`, `uvicorn.run(reload=X)`, source maps. */
export interface DebugFact extends At {
  readonly kind: 'debug';
  readonly what: 'flask-run' | 'flask-config' | 'django-debug' | 'fastapi-debug' | 'uvicorn-reload' | 'werkzeug-debugger' | 'source-maps' | 'command' | 'errorhandler' | 'graphql';
  readonly value: Value;
  readonly loopback?: boolean; // the server is told to listen on the host itself only
  readonly guards: Guards;
}

/** A password, secret or key that the code falls back to or fixes: `os.getenv("JWT_SECRET", "secret")`, `SECRET_KEY = "x"`, `jwt.sign(p, 'secret')`. */
export interface CredentialDefaultFact extends At {
  readonly kind: 'credential-default';
  readonly name: string; // variable, field, setting or parameter that is the credential
  readonly value: Value;
  readonly how: 'env-fallback' | 'setting' | 'argument' | 'constant';
  readonly key?: string; // what the object that it stands in calls it, of a fallback of a variable in scripts
  readonly toAnybody?: true; // an argument known by its name alone, of a call that neither hashes, signs nor makes an account as far as its name says
  readonly guards: Guards;
}

/** What a file does with names of secrets: reads them, hands them to a constructor, or keeps a constructor's parameter in a field. Of scripts: what it mentions other than to declare it. */
export interface SecretReadsFact extends At {
  readonly kind: 'secret-reads';
  readonly names: readonly string[];
  readonly attributes: readonly string[];
  readonly compared: readonly string[]; // with texts that are written there
  readonly handed: readonly { readonly name: string; readonly to: string; readonly as: string | number }[]; // by keyword or position
  readonly kept: readonly { readonly class: string; readonly parameter: string; readonly index: number; readonly field: string }[];
}

/** Code that loads a dotenv file: `load_dotenv(path)`, `dotenv.config({path})`, `env_file=`. */
export interface DotenvLoadFact extends At {
  readonly kind: 'dotenv-load';
  readonly file?: Value; // absent: the default search; not named `path`, which Located adds
  readonly order: number; // which load of this file it is, from 0
  readonly guards: Guards;
}

// ---- configuration ---------------------------------------------------------------------------------------------

/** A variable that a deployment file supplies to a process. */
export interface SupplyFact extends At {
  readonly kind: 'supply';
  readonly by: 'dotenv' | 'compose' | 'kubernetes' | 'dockerfile' | 'ci' | 'platform';
  readonly name: string;
  readonly value: Value; // `${VAR:-x}` is an env value with a fallback; `${VAR:?}` one without
  readonly service?: string; // Compose service, Kubernetes workload, Dockerfile stage
  readonly secret?: string; // the entry of a Kubernetes Secret that holds the value: 'name/key'
  readonly disclaimed?: true; // the comment above says that production must not have it so
}

/** A container that a Compose file or Kubernetes manifest runs. */
export interface ServiceFact extends At {
  readonly kind: 'service';
  readonly by: 'compose' | 'kubernetes';
  readonly name: string;
  readonly image?: Value;
  readonly command?: Value;
  readonly ports: readonly PortFact[];
  readonly profiles: readonly string[];
  readonly hostNetwork?: boolean;
  readonly build?: string; // build context
  readonly overlay?: boolean; // neither image, build nor extends: completes a service of another file
  readonly dependsOn?: readonly string[];
  readonly mounts?: readonly string[]; // paths inside the container at which files or folders of the host stand
  readonly envFiles?: readonly string[]; // env_file entries as written; '*' where variables come from a source not in the file (envFrom)
  readonly development?: boolean; // the file says of itself that it is for development: its first comment, or what it starts
  readonly source?: boolean; // built from a folder that is mounted over what was built
  readonly startsFolder?: boolean; // starts something of the file's own folder, which is mounted
  readonly readOnly?: boolean; // its own disk cannot be written to
  readonly internal?: boolean; // only on networks that are closed to the outside: ports are not published
  readonly nameAt: Range;
}

export interface PortFact extends At {
  readonly host?: string; // published host port or range as written; absent: not published (expose) or ephemeral
  readonly address: Value | null; // address bound; null: all interfaces
  readonly container: string;
  readonly protocol: 'tcp' | 'udp';
  readonly published: boolean;
}

/** An account that a file sets up other than through a process's environment: Helm values, commands of a script, rows of an SQL script. */
export interface AccountFact extends At {
  readonly kind: 'account';
  readonly by: 'helm' | 'script' | 'sql' | 'template'; // template: what a generated project gets
  readonly name: string; // key path: 'postgresql.auth.password'; of a command, the option; of SQL, the table; of a template, the question
  readonly user?: Value;
  readonly password: Value;
  readonly unless?: readonly string[]; // of a script: variables that leave the account out
  readonly signs?: true; // no account: a key that the process signs or encrypts with
  readonly exposed?: boolean; // the same part of the values opens the service to outside the cluster
}

/** An instruction of an image build that sets a variable, copies a path or starts the process. */
export interface ImageFact extends At {
  readonly kind: 'image';
  readonly op: 'env' | 'arg' | 'copy' | 'cmd' | 'entrypoint' | 'from';
  readonly stage: number; // 0-based; the last is what ships
  readonly lastStage: boolean;
  readonly name?: string; // ENV/ARG variable
  readonly value?: Value;
  readonly sources?: readonly string[]; // COPY/ADD from the context
  readonly target?: string;
  readonly stageName?: string; // FROM … AS name
}

/** Which paths a .gitignore or .dockerignore names; the raw patterns in order. */
export interface IgnoreFact extends At {
  readonly kind: 'ignore';
  readonly file: 'gitignore' | 'dockerignore';
  readonly patterns: readonly { readonly pattern: string; readonly at: Range }[];
}

/** How a tsconfig or jsconfig maps bare specifiers to files (`compilerOptions.baseUrl` and `paths`). */
export interface PathAliasFact extends At {
  readonly kind: 'path-alias';
  readonly base?: string; // baseUrl, relative to the file; targets are relative to it, or to the file without it
  readonly aliases: readonly { readonly pattern: string; readonly targets: readonly string[] }[];
}

/** What a package.json or pyproject.toml says of its package; its folder is the file's. */
export interface PackageFact extends At {
  readonly kind: 'package';
  readonly name: string;
  readonly main?: string; // main, module or the root of exports, as written
}

/** Files of Python that this one speaks of by name: a document, a start script, a program that starts others. */
export interface ToldProgramsFact extends At {
  readonly kind: 'told-programs';
  readonly names: readonly string[]; // without their folders
}

/** What a program in another language than Python and JavaScript is called: the last part of a Go module, a Rust package, a Maven artifact. */
export interface ProgramNameFact extends At {
  readonly kind: 'program-name';
  readonly name: string;
}

/** A column or attribute of a stored table or model: SQL DDL, SQLAlchemy, Django, Prisma, TypeORM. */
export interface ColumnFact extends At {
  readonly kind: 'column';
  readonly by: 'sql' | 'statement' | 'sqlalchemy' | 'django' | 'prisma' | 'mongoose' | 'typeorm' | 'sequelize' | 'drizzle'; // statement: it is written to; its type is not seen
  readonly table: string; // table or model; '' when it cannot be told
  readonly name: string;
  readonly type: string; // as written: 'TEXT', 'String', 'EncryptedCharField'
}

/** Something the program lets an operator choose, with the default it ships. */
export interface SettingFact extends At {
  readonly kind: 'setting';
  readonly name: string; // as the code calls it: 'AUTH_ENABLED', 'config.jwt.secret'
  readonly variables: readonly string[]; // environment variables that feed it, first match wins
  readonly fallback?: Value; // absent: required
  readonly annotation?: string;
  readonly owner?: string; // settings class
}

/** What a module is or does as a whole; `at` is the module. */
export interface CodeTraitFact extends At {
  readonly kind: 'code-trait';
  readonly trait: 'django-settings' | 'application-configuration' | 'encryption' | 'ciphers' | 'hashes-tokens'; // ciphers: a script speaks of encrypting, whatever it does with it; hashes-tokens: of a hash of tokens or keys for an API
}

export type Fact =
  | ModuleFact
  | EnvReadFact
  | CorsFact
  | CredentialUseFact
  | CookieReachFact
  | EmptyCredentialFact
  | RefusalFact
  | HeededFact
  | AuthSwitchFact
  | TlsVerifyFact
  | DebugFact
  | CredentialDefaultFact
  | SecretReadsFact
  | DotenvLoadFact
  | OpenStoreFact
  | SupplyFact
  | ServiceFact
  | ComposeIncludeFact | ComposeFileFact | ComposeCommandFact | DemonstrationFact
  | AccountFact
  | ImageFact
  | IgnoreFact
  | PathAliasFact
  | PackageFact | ProgramNameFact | ToldProgramsFact
  | ColumnFact
  | ShownFieldFact
  | SettingFact
  | CodeTraitFact
  | WorkloadFact | PodSelectionFact | AutoscalerFact | DefaultLimitsFact | KustomizationFact | ChartValuesFact | ImageTaggingFact | HostAccessFact | UnitFact
  | ContainerFact
  | MemoryStoreFact | OnceMadeFact | SessionEntryFact
  | LateImportsFact
  | ImageBuildFact | BuildUseFact | PackageScriptFact | PrintedFact | RewrittenFact | ScriptTraitFact | StartScriptFact
  | DiskUseFact
  | UploadPlaceFact
  | VolumeFact
  | MarkupFact
  | UnescapedFact
  | BrowserSecretFact
  | LocalLoginFact | PageAppFact
  | RouterFact
  | RouteFact
  | UseFact
  | GuardFact
  | ErrorHandlerFact
  | ToolFact | EventFact | ClaimedIdentityFact
  | DataflowFact
  | SwallowedFact | LostPromiseFact | UnsettledFact | TakenRejectionsFact | UntimedCallFact | DefaultTimeoutFact | ConnectingFact | LoopQueryFact
  | CommandFact | ProcessesFact | BindFact | ActivityFact | ShutdownFact | ListenFact | SeedingFact
  | SafeguardFact | IdleImportsFact | MisnamedListFact | TokenReadFact | StaticFolderFact | LogFact | SecretFileFact | PasswordHashFact | EncryptedFact | LookedUpFact | ModelCodeFact | OwnCredentialFact | HandsOverFact
  | ProxyFileFact | BindMountFact | TlsEndFact | StreamHintFact | SecurityHeadersFact
  | LimiterFact | BodyLimitFact | HugeBodyFact | HandlingFact | UploadFact | SchemaSetupFact | MigrationFact | RowsFact | GivenBackFact | TakenSettingsFact | AnsweredSecretsFact
  | ManifestFact | LockFact | ImportsFact | ProvisionFact | PipelineFact | LogFileFact
  | WorkflowFact | HealthPathFact | ProbeFact
  | MetricFact | MetricsUseFact | MetricQueryFact | ScrapeFact | CollectorFact | AlertsFact
  | VariableNamesFact | EndpointFact;

export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
