// An organisation and a user of the test GitHub: the emulator holds their repositories, folders on disk what is cloned of them. The emulator
// (0.12.2) has no list of an organisation's repositories: it is made here of what it says of each.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../dist.ts';
import { Repository } from '../repository.ts';
import { page, type Answer } from './answer.ts';
import { bot, GitHub } from './server.ts';

export interface Kept {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>> | 'empty' | 'missing';
  readonly says?: Readonly<Record<string, unknown>>; // what GitHub says of it, in place of what the emulator would
}

const owner = 'initech';

export class Organisation {
  readonly github: GitHub;
  readonly folder: string; // of 'owner/name.git'
  readonly base: string; // for --clone-base

  private constructor(github: GitHub, folder: string) {
    this.github = github;
    this.folder = folder;
    this.base = `file://${folder}`;
  }

  /** `self`: the token is that of the user, who sees what others do not. */
  static async start(kept: readonly Kept[], user = owner, self = false): Promise<Organisation> {
    const folder = temporaryFolder();
    const all = [...kept];
    const isUser = user !== owner;
    const repos = kept.map(({ name }) => ({ owner: user, name, auto_init: false }));
    const github = await GitHub.start(Repository.init(), () => ({ base: '', head: '' }), {
      ...(isUser ? { users: [user] } : { orgs: [{ login: owner, members: [{ login: bot, role: 'admin' }] }] }),
      repos,
      answer: async (call, url, ask) => {
        if (self && call.path === '/user') return { status: 200, body: { login: user } };
        if (self && call.path.startsWith('/user/repos?')) return ask({ ...call, path: call.path.replace(/^\/user\/repos\?affiliation=owner&/, `/users/${user}/repos?`) });
        const organisation = /^\/orgs\/([^/?]+)\/repos/.exec(call.path)?.[1];
        if (organisation === undefined) return null;
        if (organisation !== owner || isUser) return { status: 404, body: { message: 'Not Found' } };
        const found: Answer[] = await Promise.all(all.map(({ name }) => ask({ method: 'GET', path: `/repos/${owner}/${name}`, body: {}, login: bot })));
        return page(found.map(({ body }, at) => ({ ...(body as object), ...all[at]?.says })), call.path, url);
      },
    });
    const made = new Organisation(github, folder);
    for (const one of kept) made.#write(user, one);
    return made;
  }

  /** The bare repository on disk. */
  folderOf(name: string): string {
    return join(this.folder, owner, `${name}.git`);
  }

  #write(user: string, { name, files, says = {} }: Kept): void {
    if (files === 'missing') return;
    const root = join(this.folder, user, `${name}.git`);
    mkdirSync(root, { recursive: true });
    const branch = typeof says.default_branch === 'string' ? says.default_branch : 'main';
    const bare = new Repository(root);
    bare.git('init', '-q', '--bare', '-b', branch);
    if (files === 'empty') return;
    const work = Repository.init();
    work.commit({ 'old.txt': 'an older commit\n' });
    work.commit({ 'old.txt': null, ...files });
    work.git('push', '-q', root, `HEAD:refs/heads/${branch}`, 'HEAD:refs/heads/other');
  }
}
