// cors: what each library does with `*` and with credentials, as its own source has it; by the names of CorsFact.by.

/** Answer `*` with the request's own origin once credentials are allowed. The others send the star, which no browser takes then. */
const echoing = new Set(['starlette', 'flask-cors', 'sanic', 'django-cors-headers', 'aiohttp-cors', 'falcon', 'litestar', 'starlite', 'socketio', 'koa-cors', 'hapi', 'strapi', 'graphql-yoga', 'middy-cors']);

/** Allow credentials unless told otherwise. */
const willing = new Set(['socketio', 'strapi', 'graphql-yoga', 'elysia-cors']);

export function echoesStar(by: string): boolean {
  return echoing.has(by);
}

export function allowsCredentialsUnasked(by: string): boolean {
  return willing.has(by);
}
