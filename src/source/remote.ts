// The remote of a checkout: fetches with the token it is given, never with programs or credentials of the checkout.
import { git, type GitRun } from './git.ts';

export interface Remote {
  /** Runs `git fetch` with these refspecs; null on success, else one line of why not. */
  fetch(root: string, args: readonly string[]): Promise<string | null>;
}

/** `server` is the web address of GitHub, `repository` its 'owner/name' there; `token` may be '' for a remote that needs none. */
export function originRemote(server: string, repository: string, token: string): Remote {
  return {
    fetch: async (root, args) => {
      const url = await remoteUrl(root, `${server.replace(/\/+$/, '')}/${repository}.git`);
      const run = await git(root, ['fetch', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance', '--no-write-fetch-head', '--quiet', url, ...args], '', authentication(server, token));
      return run.code === 0 ? null : reasonOf(run).replaceAll(token === '' ? '\0' : token, '***');
    },
  };
}

/** Why git gave up: what it calls fatal first; advice and the server's small talk come after it. */
export function reasonOf({ stderr, code }: GitRun): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => line.startsWith('fatal: ')) ?? lines.at(-1) ?? `exit code ${code}`).replace(/\.$/, '');
}

/** Where `origin` points; over SSH we have no key, but the token opens the same repository over HTTPS. */
async function remoteUrl(root: string, fallback: string): Promise<string> {
  const run = await git(root, ['config', '--get', 'remote.origin.url']);
  const url = run.stdout.toString('utf8').trim();
  return run.code !== 0 || url === '' || url.startsWith('-') || /^(?:ssh:|git\+ssh:|ext:|[\w.-]+@[\w.-]+:)/.test(url) ? fallback : url;
}

/**
 * Git's configuration by environment (git-config(1), GIT_CONFIG_COUNT): a token on the command line could be read from the process
 * list. The empty value drops the header that actions/checkout left: two Authorization headers are an error. `more` is added.
 */
export function authentication(server: string, token: string, more: readonly (readonly [key: string, value: string])[] = []): Record<string, string> {
  const settings: (readonly [string, string])[] = [
    ...more,
    ['credential.helper', ''],
    ['core.sshCommand', 'false'],
    ['core.gitProxy', ''],
  ];
  if (token !== '') {
    const key = `http.${server.replace(/\/+$/, '')}/.extraheader`;
    settings.push([key, ''], [key, `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`]);
  }
  const environment: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  settings.forEach(([key, value], index) => {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return environment;
}
