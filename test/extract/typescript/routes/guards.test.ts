import { expect, it } from 'vitest';
import { guardsTold } from './told.ts';

it.each([
  ['async function auth(req, res, next) { let check; if (keys) { check = byKey(); } else { check = basicAuth({}); } check(req, res, next); }', ['auth, calls byKey() basicAuth({})']],
  ['async function admin(req, res, proceed) { if (req.currentUser.role !== ADMIN) return res.notFound(); return proceed(); }', ['admin, user, refuses']],
  ['async function show(req, res) { const note = await notes.find(req.params.id); if (!note) return res.notFound(); res.json(req.user); }', ['show, user']],
  ['const auth = (req, res, next) => { const token = req.headers.authorization; if (!token) return res.status(401).end(); req.user = jwt.verify(token, KEY); next(); }', ['auth, bearer, refuses, verifies']],
  ["const role = (name) => (req, res, next) => { if (req.user.role !== name) return res.sendStatus(403); next(); }", ['inline, user, refuses', 'role, user, refuses']],
  ["export const auth = asyncHandler(async (req, res, next) => { if (!req.session.userId) throw new UnauthorizedError(); next(); })", ['inline, session, refuses, verifies', 'auth, session, refuses, verifies']],
  ["function maybe(req, res, next) { const token = req.get('Authorization'); if (!token) return next(); req.user = verify(token); next(); }", ['maybe, bearer, verifies, optional']],
  ["async function key(ctx, next) { if (ctx.get('x-api-key') !== process.env.API_KEY) ctx.throw(401); await next(); }", ['key, api-key, refuses, verifies']],
  ["function gate(req, res, next) { if (req.path === '/login' || open.includes(req.path) || req.path.startsWith('/public')) return next(); if (!req.isAuthenticated()) return res.redirect('/login'); next(); }", ['gate, session, refuses, verifies, lets "/login" open "/public*"']],
  ["function api(req, res, next) { if (!req.path.startsWith('/api')) return next(); if (req.headers.authorization !== KEY) return res.sendStatus(401); if (req.path === '/api/x') { if (a) return res.end(); next(); } }", ['api, bearer, refuses, verifies, lets !"/api*"']],
  ["const auth = createMiddleware(async (c, next) => { const user = await getUser(getCookie(c, 'sid')); if (!user) return c.json({}, 401); c.set('user', user); await next(); }); async function getUser(id) { return null; }", ['inline, cookie, refuses, calls getUser', 'auth, cookie, refuses, calls getUser']],
  ["class AuthGuard extends Base('jwt') { canActivate(context) { const open = this.reflector.getAllAndOverride(IS_PUBLIC, []); if (open) return true; return super.canActivate(context); } }", ['AuthGuard.canActivate, calls Base("jwt"), skips IS_PUBLIC']],
  ["class AuthGuard { canActivate(context) { if (this.isOpen(context)) return true; const token = context.switchToHttp().getRequest().headers.authorization; if (!token) throw new UnauthorizedException(); return true; } isOpen(context) { return this.reflector.getAllAndOverride(IS_PUBLIC, [context.getHandler()]) === true; } }", ['AuthGuard.canActivate, bearer, refuses, calls AuthGuard.isOpen, skips IS_PUBLIC']],
  ["class RolesGuard { canActivate(context) { const roles = this.reflector.get('roles', context); if (!roles) return true; return roles.includes(context.user.role); } }", ['RolesGuard.canActivate, user, refuses, needs roles']],
  ['async function GET(request) { const id = (await cookies()).get(`sid_${link}`)?.value; if (!id) return new Response(null, { status: 401 }); }', ['GET, cookie, refuses']],
  ['async function GET(request) { const id = caches().get(`sid_${link}`)?.value; if (!id) return new Response(null, { status: 401 }); }', ['GET, refuses']],
  ['class TenantGuard { canActivate(context) { const request = context.switchToHttp().getRequest(); const tenant = find(request); if (tenant && request.user && request.user.tenant !== tenant) throw new ForbiddenException(); return true; } }', ['TenantGuard.canActivate, user']],
  ['class AdminGuard { canActivate(context) { const { user }: { user: User } = context.switchToHttp().getRequest(); if (!user) return false; return user.isAdmin; } }', ['AdminGuard.canActivate, user, refuses']],
  ['class AgeGuard { canActivate(context) { const { user }: { user: User } = context.switchToHttp().getMovie(); if (!user) return false; return user.isOld; } }', ['AgeGuard.canActivate, refuses']],
  ["import { isUserAdmin } from './who'; export async function GET() { if (!(await isUserAdmin())) return errorResponse('Unauthorized', 401); return list(); }", ['GET, refuses, calls isUserAdmin']],
  ["export async function GET() { const tenant = await tenantOf(); if (!tenant) return NextResponse.json({}, { status: 401 }); return list(); } async function tenantOf() { return null; }", ['GET, refuses, calls tenantOf']],
  ["export async function GET() { const note = await noteOf(); if (!note) return NextResponse.json({}, { status: 404 }); return note; } async function noteOf() { return null; }", []],
  ["app.get('/a', (req, res) => res.json(list()))", []],
  ['function fail(req, res, next) { try { run(); } catch (error) { next(error); } }', []],
])('%s', (text, expected) => expect(guardsTold(text)).toEqual(expected));
