// What went wrong at GitHub, and whether a write may have happened all the same.
import type { Failure } from '../../model/payload.ts';
import { Spent } from './budget.ts';

const LONGEST_DETAIL = 200;

/** The part of Octokit's RequestError that is read; a request that got no answer has status 500 and no response. */
interface Answered {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly status?: number; readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Spent) return { kind: 'spent', status: 0, detail: '' };
  const { message = '', response, status: given } = (typeof error === 'object' && error !== null ? error : {}) as Answered;
  const status = response?.status ?? (response === undefined ? 0 : (given ?? 0));
  const detail = (message === '' ? String(error) : message).split('\n')[0]?.slice(0, LONGEST_DETAIL) ?? '';
  if (status === 429 || (status === 403 && (/\brate limit/i.test(message) || String(response?.headers?.['x-ratelimit-remaining']) === '0'))) return { kind: 'limited', status, detail };
  if (status === 401 || status === 403 || status === 404 || status === 410) return { kind: 'forbidden', status, detail };
  if (status >= 400 && status < 500) return { kind: 'refused', status, detail };
  return { kind: 'unreachable', status, detail };
}

/**
 * Sends what must not be sent twice. A broken connection or a 502 leaves open whether GitHub did it: `landed` looks, and only where it
 * is not there it is sent once more.
 */
export async function once<T>(send: () => Promise<T>, landed: () => Promise<T | undefined>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (failureOf(error).kind !== 'unreachable') throw error;
    return (await landed()) ?? (await send());
  }
}

/** What a request made; an answer that names nothing is none, whatever its status. */
export function made<T extends { readonly id: number }>({ data }: { readonly data: T }): T {
  const { id } = (typeof data === 'object' ? (data ?? {}) : {}) as Partial<T>;
  if (typeof id !== 'number') throw new Error('the answer names nothing that was made');
  return data;
}

/** For requests of `once`: the plugin would repeat them unseen. */
export const noRetry = { request: { retries: 0 } } as const;
