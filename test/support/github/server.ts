// GitHub's API for tests: the emulator, stand-ins for what it lacks, and in front of both a proxy that records requests and can fail each.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createEmulator, type Emulator } from 'emulate';
import type { Repository } from '../repository.ts';
import type { Answer, Call } from './answer.ts';
import { Checks } from './checks.ts';
import { Reviews } from './reviews.ts';

/** How a request fails: an answer in its place; a connection cut or an answer spoilt before or after GitHub did what was asked; nothing at all. */
export type Fault = { readonly answer: Answer } | { readonly after: Answer | 'cut' } | 'cut' | 'hang' | { readonly slow: number };

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly write: boolean;
  readonly status: number; // 0: none was given
  readonly text: string; // of the request
}

export const bot = 'github-actions[bot]';
export const tokens = { job: 'job-token-0123456789', mallory: 'mallory-token-0123456789' } as const;

export class GitHub {
  readonly recorded: Recorded[] = [];
  readonly checks = new Checks();
  readonly reviews: Reviews;
  url = '';
  fault: (call: Call, attempt: number) => Fault | null = () => null;
  readonly #attempts = new Map<string, number>();
  readonly #emulator: Emulator;
  readonly #server: Server;

  private constructor(emulator: Emulator, reviews: Reviews) {
    this.#emulator = emulator;
    this.reviews = reviews;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** A pull request, number 1, between commits of `repository`. */
  static async start(repository: Repository, ends: () => { readonly base: string; readonly head: string }): Promise<GitHub> {
    const logins = [bot, 'mallory', 'acme'];
    const emulator = await createEmulator({
      service: 'github',
      port: 0,
      seed: { tokens: { [tokens.job]: { login: bot, scopes: ['repo'] }, [tokens.mallory]: { login: 'mallory', scopes: ['repo'] } }, github: { users: logins.map((login) => ({ login })), repos: [{ owner: 'acme', name: 'shop', auto_init: true }] } },
    });
    const github = new GitHub(emulator, new Reviews(repository, ends));
    await new Promise<void>((resolve) => github.#server.listen(0, '127.0.0.1', resolve));
    github.url = `http://127.0.0.1:${String((github.#server.address() as { port: number }).port)}`;
    await github.call('POST', '/repos/acme/shop/issues', { title: 'A pull request is an issue' });
    return github;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.#emulator.close();
  }

  get writes(): Recorded[] {
    return this.recorded.filter(({ write }) => write);
  }

  /** Forgets what was recorded and counted, not what stands on GitHub. */
  forget(): void {
    this.recorded.length = 0;
    this.#attempts.clear();
  }

  /** A request of a test's own, not recorded. */
  async call(method: string, path: string, body: Record<string, unknown> = {}, login: string = bot): Promise<unknown> {
    return (await this.#forward({ method, path, body, login })).body;
  }

  async issueComments(): Promise<{ readonly id: number; readonly body: string; readonly user: { readonly login: string } }[]> {
    const all: { id: number; body: string; user: { login: string } }[] = [];
    for (let number = 1; ; number++) {
      const found = (await this.call('GET', `/repos/acme/shop/issues/1/comments?per_page=100&page=${String(number)}`)) as typeof all;
      all.push(...found);
      if (found.length < 100) return all;
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const login = request.headers.authorization === `token ${tokens.job}` ? bot : 'nobody';
    const call: Call = { method: request.method ?? '', path: request.url ?? '', body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>), login };
    const write = call.path === '/graphql' ? String(call.body.query).startsWith('mutation') : call.method !== 'GET';
    const record = (status: number): void => void this.recorded.push({ method: call.method, path: call.path, write, status, text });
    const attempt = this.#attempts.get(`${call.method} ${call.path}`) ?? 0;
    this.#attempts.set(`${call.method} ${call.path}`, attempt + 1);
    const fault = this.fault(call, attempt);
    if (fault === 'hang') return record(0);
    if (fault === 'cut') {
      record(0);
      request.socket.destroy();
      return;
    }
    if (fault !== null && 'slow' in fault) await new Promise((resolve) => setTimeout(resolve, fault.slow));
    let answer = fault !== null && 'answer' in fault ? fault.answer : await this.#answer(call);
    if (fault !== null && 'after' in fault) {
      if (fault.after === 'cut') {
        record(0);
        request.socket.destroy();
        return;
      }
      answer = fault.after;
    }
    record(answer.status);
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers }).end(answer.status === 204 ? undefined : JSON.stringify(answer.body));
  }

  async #answer(call: Call): Promise<Answer> {
    if (call.login === 'nobody') return { status: 401, body: { message: 'Bad credentials' } };
    if (call.path === '/user') return { status: 403, body: { message: 'Resource not accessible by integration' } }; // to a job's token
    const { body } = call.body;
    if (typeof body === 'string' && /\/issues\//.test(call.path) && body.length > 65536) return { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'body is too long (maximum is 65536 characters)' }] } };
    return this.reviews.answer(call, this.url) ?? (await this.checks.answer(call, (one) => this.#forward(one))) ?? this.#forward(call);
  }

  /** To the emulator; links of its pages lead back here. Connections are not kept: a busy machine would write to one that is closed already. */
  async #forward({ method, path, body, login }: Call): Promise<Answer> {
    const token = login === bot ? tokens.job : tokens.mallory;
    const response = await fetch(`${this.#emulator.url}${path}`, { method, headers: { authorization: `token ${token}`, 'content-type': 'application/json', connection: 'close' }, ...(method === 'GET' ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    const link = response.headers.get('link')?.replaceAll(this.#emulator.url, this.url);
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown), ...(link === undefined ? {} : { headers: { link } }) };
  }
}
