// extract/python/routes: classes that answer requests, by base class: the framework's own and those of the project that look like one.
import type { Framework } from '../../../model/route.ts';
import { lastName, qualify } from '../names.ts';
import type { ClassSite, Outline } from '../outline.ts';
import { find } from '../scope.ts';

export interface ViewKind {
  readonly framework: Framework;
  readonly methods: readonly string[]; // that the class answers of itself
  readonly actions: readonly string[]; // of a view set
}

export const verbs: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

const none: readonly string[] = [];
const kind = (framework: Framework, methods: string, actions = ''): ViewKind => ({ framework, methods: methods === '' ? none : methods.split(' '), actions: actions === '' ? none : actions.split(' ') });

const changing = 'create update partial_update destroy';

const own: ReadonlyMap<string, ViewKind> = new Map([
  ['TemplateView', kind('django', 'GET')], ['ListView', kind('django', 'GET')], ['DetailView', kind('django', 'GET')], ['RedirectView', kind('django', 'GET POST PUT PATCH DELETE')],
  ['FormView', kind('django', 'GET POST')], ['CreateView', kind('django', 'GET POST')], ['UpdateView', kind('django', 'GET POST')], ['DeleteView', kind('django', 'GET POST')],
  ['ArchiveIndexView', kind('django', 'GET')], ['YearArchiveView', kind('django', 'GET')], ['MonthArchiveView', kind('django', 'GET')], ['WeekArchiveView', kind('django', 'GET')],
  ['DayArchiveView', kind('django', 'GET')], ['TodayArchiveView', kind('django', 'GET')], ['DateDetailView', kind('django', 'GET')],
  ['LoginView', kind('django', 'GET POST')], ['LogoutView', kind('django', 'POST')], ['PasswordChangeView', kind('django', 'GET POST')], ['PasswordChangeDoneView', kind('django', 'GET')],
  ['PasswordResetView', kind('django', 'GET POST')], ['PasswordResetDoneView', kind('django', 'GET')], ['PasswordResetConfirmView', kind('django', 'GET POST')], ['PasswordResetCompleteView', kind('django', 'GET')],
  ['JavaScriptCatalog', kind('django', 'GET')], ['JSONCatalog', kind('django', 'GET')],
  ['APIView', kind('drf', '')], ['GenericAPIView', kind('drf', '')], ['CreateAPIView', kind('drf', 'POST')], ['ListAPIView', kind('drf', 'GET')], ['RetrieveAPIView', kind('drf', 'GET')],
  ['DestroyAPIView', kind('drf', 'DELETE')], ['UpdateAPIView', kind('drf', 'PUT PATCH')], ['ListCreateAPIView', kind('drf', 'GET POST')], ['RetrieveUpdateAPIView', kind('drf', 'GET PUT PATCH')],
  ['RetrieveDestroyAPIView', kind('drf', 'GET DELETE')], ['RetrieveUpdateDestroyAPIView', kind('drf', 'GET PUT PATCH DELETE')], ['ObtainAuthToken', kind('drf', 'POST')],
  ['ViewSet', kind('drf', '')], ['GenericViewSet', kind('drf', '')], ['ViewSetMixin', kind('drf', '')], ['ModelViewSet', kind('drf', '', `list retrieve ${changing}`)], ['ReadOnlyModelViewSet', kind('drf', '', 'list retrieve')],
  ['ListModelMixin', kind('drf', '', 'list')], ['CreateModelMixin', kind('drf', '', 'create')], ['RetrieveModelMixin', kind('drf', '', 'retrieve')], ['UpdateModelMixin', kind('drf', '', 'update partial_update')], ['DestroyModelMixin', kind('drf', '', 'destroy')],
  ['MethodView', kind('flask', '')], ['Resource', kind('flask', '')],
  ['HTTPMethodView', kind('sanic', '')],
  ['RequestHandler', kind('tornado', '')], ['WebSocketHandler', kind('tornado', '')], ['StaticFileHandler', kind('tornado', 'GET')], ['RedirectHandler', kind('tornado', 'GET')], ['SockJSConnection', kind('tornado', '')],
  ['HTTPEndpoint', kind('starlette', '')], ['WebSocketEndpoint', kind('starlette', '')],
  ['WebsocketConsumer', kind('django', '')], ['AsyncWebsocketConsumer', kind('django', '')], ['JsonWebsocketConsumer', kind('django', '')], ['AsyncJsonWebsocketConsumer', kind('django', '')],
]);

const roots: readonly (readonly [RegExp, Framework])[] = [
  [/^(?:rest_framework|rest_framework_\w+|drf_\w+|djoser|dj_rest_auth)\./, 'drf'],
  [/^(?:django|channels|wagtail|formtools|django_\w+|braces|extra_views|allauth)\./, 'django'],
  [/^aiohttp\./, 'aiohttp'],
  [/^(?:tornado|jupyter_server|notebook|jupyterhub)\./, 'tornado'],
  [/^(?:starlette|fastapi)\./, 'starlette'],
  [/^sanic\w{0,8}\./, 'sanic'],
  [/^(?:flask|quart|flask_\w+|apiflask)\./, 'flask'],
];

function frameworkOf(name: string): Framework | null {
  for (const [root, framework] of roots) if (root.test(name)) return framework;
  return null;
}

/** A framework's own class by its qualified name, also where only its last word is known to be one. */
export function ownView(name: string): ViewKind | null {
  const framework = frameworkOf(name);
  const last = name.slice(name.lastIndexOf('.') + 1);
  const known = own.get(last);
  if (framework === null) return null;
  if (known) return known.framework === framework || framework === 'drf' || framework === 'django' ? known : null;
  return { framework, methods: none, actions: none };
}

const looks = /(?:View|ViewSet|Viewset|Handler|Resource|Endpoint|Consumer|API)(?:Base|Mixin)?$/;
const bySuffix: readonly (readonly [RegExp, Framework])[] = [
  [/APIView$|View[Ss]et$|ViewSetMixin$/, 'drf'],
  [/RequestHandler$|(?:Page|API|Base|WebSocket)Handler$/, 'tornado'],
  [/Resource$|MethodView$/, 'flask'],
  [/Consumer$/, 'django'],
];

/** The framework that a class answers requests in; null where it does not look so. */
export function viewFramework(site: ClassSite, code: Outline, depth = 0): Framework | null {
  for (const base of site.node.bases) {
    const name = qualify(base, site.scope);
    const framework = name === null ? null : frameworkOf(name);
    if (name?.endsWith('.Application') === true) return null;
    if (framework !== null && name !== null && (own.has(lastName(base)) || looks.test(lastName(base)) || (framework !== 'flask' && /\.(?:views|generic|generics|viewsets|mixins|endpoints)\./.test(name)))) return framework;
  }
  if (depth > 8) return null;
  for (const base of site.node.bases) {
    const above = baseInFile(base, site, code);
    const framework = above && viewFramework(above, code, depth + 1);
    if (framework) return framework;
  }
  return depth === 0 ? likely(site, code) : null;
}

export function baseInFile(base: ClassSite['node']['bases'][number], site: ClassSite, { classes }: Outline): ClassSite | null {
  if (base.type !== 'Name') return null;
  const home = find(site.scope, base.id)?.scope;
  return classes.find((one) => one.node.name === base.id && one.scope === home && one !== site) ?? null;
}

/** A base of the project: by what both names say, and what else the file imports. */
function likely(site: ClassSite, code: Outline): Framework | null {
  const names = site.node.bases.map((base) => lastName(base));
  const answers = site.methods.some(({ node }) => verbs.has(node.name));
  if (!names.some((name) => looks.test(name)) && !(answers && names.length > 0 && looks.test(site.node.name))) return null;
  for (const [suffix, framework] of bySuffix) if (names.some((name) => suffix.test(name))) return framework;
  const imported = new Set(code.imports.map(({ from }) => frameworkOf(`${from}.`)));
  for (const framework of ['drf', 'tornado', 'aiohttp', 'flask', 'starlette', 'django'] as const) if (imported.has(framework)) return framework;
  return names.some((name) => name.endsWith('View')) ? 'django' : names.some((name) => name.endsWith('Handler')) && answers ? 'tornado' : null;
}

/** What the framework's classes among the bases answer, those of the file followed. */
export function inheritedKinds(site: ClassSite, code: Outline): ViewKind[] {
  return site.node.bases.flatMap((base) => {
    const name = qualify(base, site.scope);
    const known = name === null ? null : ownView(name);
    return known && (known.methods.length > 0 || known.actions.length > 0) && baseInFile(base, site, code) === null ? [known] : [];
  });
}
