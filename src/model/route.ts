// Facts about who answers which request, in words that do not depend on the framework. `link/routes.ts` joins them to the inventory.
//
// A *host* is what routes hang on: an application, a router, a blueprint, a controller or view class, the `urlpatterns` of a Django
// module, the parameter of a function that is handed an application. A host has a name in its file: `app` at module level, `create_app.app`
// for a local of a function, `Server.app` for an attribute of a class, the class's own name for a controller. References to hosts are values:
// `name` for a host of this file (also a dotted one) or an imported one, `member` for `users.router`, `call` for what a function
// returns, a `literal` for Django's `include('shop.urls')`.
import type { Range } from './range.ts';
import type { Argument, Value } from './value.ts';

export type Framework =
  | 'fastapi' | 'starlette' | 'flask' | 'django' | 'drf' | 'aiohttp' | 'tornado' | 'sanic' | 'bottle' | 'webpy'
  | 'express' | 'koa' | 'fastify' | 'nestjs' | 'hono' | 'next' | 'sveltekit' | 'nitro' | 'sails' | 'trpc' | 'http'
  | 'tool' // none: what a language model calls (ToolFact)
  | 'socketio' | 'lambda' | 'graphql'; // none: what a message, an invocation or a field of a query calls (EventFact)

/** Something that runs before a handler and may refuse: a dependency, middleware, decorator, guard, hook or permission class. */
export interface Safeguard {
  readonly what: Value; // names the function, class or factory call; an inline function is `{kind: 'name', name: its symbol}`
  readonly how: 'dependency' | 'middleware' | 'decorator' | 'guard' | 'hook' | 'permission' | 'authentication' | 'throttle'; // authentication: tells who calls, need not refuse
  readonly http?: true; // does not see WebSocket connections (Starlette's BaseHTTPMiddleware)
  readonly at: Range;
}

export interface RouterFact {
  readonly kind: 'router';
  readonly framework: Framework;
  readonly name: string;
  readonly is: 'application' | 'router' | 'controller'; // not named `role`, which Located adds
  readonly prefix?: Value; // its own: APIRouter(prefix=…), Blueprint(url_prefix=…), @Controller('users'), setGlobalPrefix('api')
  readonly safeguards: readonly Safeguard[]; // given where it is made or on the class
  readonly marks?: readonly Value[]; // decorators of a controller class that are no safeguards; see RouteFact
  readonly bases?: readonly Value[]; // classes whose routes and safeguards it inherits
  readonly replaces?: readonly Safeguard['how'][]; // its own safeguards of these kinds stand in place of those of its bases and of a UseFact without `on` (DRF's permission_classes, also when empty)
  readonly label?: string; // of the Django application in whose configuration it stands: `apps.get_app_config("basket").urls`
  readonly returnedBy?: string; // the function of this file that returns it
  readonly parameterOf?: { readonly function: string; readonly index: number; readonly property?: string; readonly names?: readonly Parameter[] }; // the function that is handed it, and as which argument (0-based, `self` not counted); `property` of it: `({ app }) => …`; `names`: all its parameters, where it has others
  readonly shared?: true; // what is used on it counts for the host it is handed, and it is mounted without a prefix (fastify-plugin)
  readonly table?: true; // verbs and paths as an object, which a loop elsewhere registers
  readonly automatic?: true; // the framework finds it: Nest controllers, Next's files
  readonly version?: Value; // of a controller: one or a list, without the versioning prefix
  readonly versioning?: { readonly prefix: Value; readonly fallback?: Value }; // an application that puts versions into its paths, before the controllers' prefixes: 'v'
  readonly prefixExcept?: readonly Value[]; // routes that the application's prefix is not put before (Nest): paths, or maps of path and method
  readonly at: Range;
}

export interface Parameter {
  readonly name: string;
  readonly fallback?: Value;
}

export interface RouteFact {
  readonly kind: 'route';
  readonly framework: Framework;
  readonly on?: Value; // the host; absent where the file is the route (Next)
  readonly methods: readonly string[]; // upper case; `*` for any
  readonly pattern: Value; // without the prefixes of its hosts, in the framework's own notation
  readonly transport: 'http' | 'websocket' | 'sse' | 'static';
  readonly handler?: Value; // names a function of this file by its symbol, or what is imported; an inline function: its symbol
  readonly safeguards: readonly Safeguard[]; // of this route alone, outermost first
  readonly marks?: readonly Value[]; // decorators that are no safeguards but may lift one: Nest's @Public()
  readonly replaces?: readonly Safeguard['how'][]; // see RouterFact; also those of its controller
  readonly version?: Value;
  readonly guards?: readonly Value[]; // conditions on the way to the declaration, outermost first
  readonly inputs?: readonly Value[]; // schemas that what the caller sends has to meet (tRPC)
  readonly each?: Table; // declared once for each element of a list
  readonly at: Range; // the declaration to annotate: the decorator or the call
}

/** A list of another file that routes are declared from in a loop, and what its elements call their parts. */
export interface Table {
  readonly list: Value;
  readonly path: string;
  readonly method?: string;
  readonly handler?: string;
  readonly before: readonly string[];
}

/** `on` uses `chain` under a path: routers are mounted, functions run before what comes after. Which is which only link can tell. */
export interface UseFact {
  readonly kind: 'use';
  readonly framework: Framework;
  readonly on?: Value; // absent: every application of the framework in this package (APP_GUARD, Next's middleware.ts, Django's MIDDLEWARE)
  readonly under?: Value; // prefix of what is mounted, or of where the middleware runs
  readonly chain: readonly Safeguard[]; // in order; a router among them is mounted behind those before it
  readonly mounts?: true; // the last of the chain answers requests: where it is no host of the project (a view of a library) it is a route of any method
  readonly argument?: number; // the chain's functions are called with the host as this argument: `register(app)`, Fastify plugins, `new Routes(app)`
  readonly property?: string; // as this property of the argument: `load({ app })`
  readonly keyword?: string; // handed under this name, whatever its place (Python)
  readonly named?: readonly Argument[]; // with `given`: the arguments that have a name
  readonly given?: readonly Value[]; // with `argument`: all that the functions are called with, for those that mount one parameter on another
  readonly discovers?: true; // what stands in the chain is a list, or found while the program runs; where it cannot be told, all hosts that nobody else mounts
  readonly tables?: true; // with `discovers`: the tables of the package (RouterFact.table)
  readonly ordered?: true; // covers only what is declared later on the same host (Express, Koa, Hono)
  readonly overridesPrefix?: true; // `under` stands in place of the mounted router's own prefix (Flask)
  readonly encapsulated?: true; // what the mounted function uses stays inside it unless it is `shared` (Fastify plugins)
  readonly over?: Value; // the list that the loop around it goes through: `glob.sync('routes/*.js')`
  readonly folder?: Folder; // mounts the default functions of files instead of a chain (Fastify's autoload)
  readonly hands?: true; // `on`, a class, is only handed the chain's instances; whether it mounts them its own uses say
  readonly only?: readonly Value[]; // paths it is limited to (Next's matcher, Nest's forRoutes): patterns in the framework's notation; Nest also: a map of path and method, a controller's class; Sails: an action, `users/create`, `users/*`
  readonly except?: readonly Value[]; // paths it leaves out
  readonly guards?: readonly Value[]; // conditions on the way to it
  readonly at: Range;
}

/** Files that a framework loads by itself: the subfolders are prefixes of what their files declare. */
export interface Folder {
  readonly path: string; // relative to the folder of the file that says so: 'routes', '../plugins/app'
  readonly flat?: true; // subfolders are no prefixes
  readonly parameters?: true; // a folder `_id` stands for `:id`
  readonly hooks?: 'folder' | 'below'; // `autohooks` files count for the files beside them, or also for those below
}

/** What a function or class does with a caller's credential. Emitted where it reads one, refuses, or hands on to what may. */
export interface GuardFact {
  readonly kind: 'guard';
  readonly symbol: string; // 'get_user', 'AuthGuard.canActivate', 'require_role.decorator.wrapper', 'handler@120' for an inline function at that offset
  readonly reads: readonly Credential[];
  readonly refuses: boolean; // answers 401 or 403, raises, redirects to a login, or says no to the framework
  readonly verifies: boolean; // compares, decodes or looks the credential up; reading its presence alone proves nothing
  readonly optional?: true; // a caller without credential is let through
  readonly calls: readonly Value[]; // functions, sub-dependencies and base classes that may do it instead
  readonly skips?: readonly string[]; // metadata keys or markers that lift it (Nest's Reflector)
  readonly asks?: readonly string[]; // methods of its own class that have to say yes before it refuses anybody: `if (!this.user && this.isProtected())`
  readonly needs?: readonly string[]; // metadata keys without which it lets everybody through (a guard for @Roles())
  readonly only?: readonly Value[]; // paths it is limited to: `if path.startswith("/admin/")` around its refusal
  readonly lets?: readonly Value[]; // paths it lets through unasked: allow-lists inside a middleware
  readonly finds?: readonly string[]; // parameters of the route by which it looks something up, and refuses where there is nothing of that name
  readonly at: Range;
}

/** What a framework calls with an exception that no handler caught, or middleware that catches what comes after it. */
export interface ErrorHandlerFact {
  readonly kind: 'error-handler';
  readonly framework: Framework;
  readonly handler: Value;
  readonly parameter?: number; // which of its parameters is the exception, `self` not counted; absent: it catches by itself
  readonly types: readonly string[]; // that it is registered for; none: any
  readonly takes?: number; // it is one only where it has so many parameters (Express)
  readonly arity?: number; // where the same file declares it
  readonly ahead?: Range; // of what is declared on the same host after it, in the same block: its errors do not come here (Express)
  readonly at: Range;
}

/** What a language model may call, with arguments that it chose. Without a handler: the file's own code reads what a model wants called. */
export interface ToolFact {
  readonly kind: 'tool';
  readonly name: string; // for people: 'read_file'; '' without a handler
  readonly handler?: Value;
  readonly parameter?: number; // the only one that holds the model's arguments; absent: all do
  readonly at: Range;
}

/** What a message of Socket.IO, or the invocation of a function of AWS Lambda, calls with what its sender wrote. */
export interface EventFact {
  readonly kind: 'event';
  readonly by: 'socketio' | 'lambda' | 'graphql';
  readonly name: string; // for people: 'user-message'
  readonly handler: Value;
  readonly plain?: readonly string[]; // parameters that are numbers, truth values or dates
  readonly at: Range;
}

/** A server of Socket.IO takes a caller's word for who he is: `socket.handshake.query.userId`, or a message's id that joins his room, in a file that checks nothing. */
export interface ClaimedIdentityFact {
  readonly kind: 'claimed-identity';
  readonly name: string; // 'userId'
  readonly message?: string; // 'join': said behind the connection
  readonly at: Range;
}

export type Credential = 'bearer' | 'basic' | 'cookie' | 'session' | 'api-key' | 'query' | 'user' | 'signature' | 'unknown';

// ---- the inventory: what link makes of these facts --------------------------------------------------------------

/** What is known of the caller when a handler runs. `presence`: a credential must be there, and nobody looks whether it is right. */
export type Authentication = 'required' | 'optional' | 'presence' | 'none' | 'unknown';

export interface Place {
  readonly path: string;
  readonly at: Range;
}

export interface RouteGuard extends Place {
  readonly name: string; // as written: 'get_current_user', 'AuthGuard', 'passport.authenticate'
  readonly how: Safeguard['how'] | 'handler';
  readonly authentication: Authentication;
  readonly rights?: string; // roles and permissions that it is made with
}

/** One line of the inventory. */
export interface Route extends Place {
  readonly methods: readonly string[];
  readonly url: string; // prefixes joined, in the framework's notation; `{…}` where a part cannot be read
  readonly transport: RouteFact['transport'];
  readonly framework: Framework;
  readonly handler?: Place & { readonly symbol: string };
  readonly guards: readonly RouteGuard[]; // outermost first
  readonly authentication: Authentication;
  readonly application?: Place & { readonly name: string };
  readonly inputs?: readonly (Place & { readonly schema: Value })[]; // see RouteFact
  readonly development?: true; // served only where a condition for development holds
}
