// What every channel of decoration shares: the verdict and its words, the connection, and telling what was not possible.
import type { Failure } from '../model/payload.ts';
import type { Api } from '../publish/github/client.ts';
import type { MessageId } from '../report/messages/index.ts';
import { plain, type Phrase } from '../report/phrase.ts';
import type { Repository } from '../report/place.ts';
import type { Words } from '../report/words.ts';
import type { Audited, Situation } from './audit.ts';
import type { ActionInputs } from './inputs.ts';

export interface Scene extends Situation {
  readonly apiUrl: string; // GITHUB_API_URL; '' where there is none
  readonly request: { readonly number: number; readonly head: string } | null;
  readonly onDefaultBranch: boolean;
  readonly links: { readonly repository?: Repository; readonly base?: Repository }; // for places of the head and of the base
}

export type Library = typeof import('../publish/github/index.ts');

/** What each channel takes. */
const permissions = {
  'channel-check': 'checks: write',
  'channel-review': 'pull-requests: write',
  'channel-resolve': 'pull-requests: write',
  'channel-comment': 'pull-requests: write',
  'channel-issue': 'issues: write',
  'channel-fork': 'pull-requests: write',
} as const satisfies Partial<Record<MessageId, string>>;
export type Channel = keyof typeof permissions;

/** What a channel came to; `failure` where it did not do all that it had to. */
export interface Outcome {
  readonly failure?: Failure;
}

export class Stage {
  readonly remarks: Phrase[] = []; // for the summary
  readonly audited: Audited;
  readonly inputs: ActionInputs;
  readonly words: Words;
  readonly scene: Scene;
  #library: Library | undefined;
  #api: Api | undefined;
  #login: Promise<string> | undefined;
  #behind: Promise<boolean> | undefined;

  constructor(audited: Audited, inputs: ActionInputs, words: Words, scene: Scene) {
    this.audited = audited;
    this.inputs = inputs;
    this.words = words;
    this.scene = scene;
  }

  get canSpeak(): boolean {
    return this.inputs.token !== '' && this.scene.apiUrl !== '';
  }

  /** One channel: whatever happens in it is told, and goes no further. `asked`: the user named it, so the summary tells it, too. */
  async attempt<T extends Outcome>(channel: Channel, asked: boolean, after: number, act: (library: Library, api: Api) => Promise<T>): Promise<T | Outcome> {
    if (!this.canSpeak) {
      if (asked) this.tell(this.words.phrase('publish.no-token', { channel: this.words.t(channel), permission: permissions[channel] }), asked);
      return { failure: { kind: 'forbidden', status: 0, detail: '' } };
    }
    const library = (this.#library ??= await import('../publish/github/index.ts'));
    let outcome: T | Outcome;
    try {
      const api = (this.#api ??= library.connect({ token: this.inputs.token, url: this.scene.apiUrl, repository: this.scene.repository }));
      api.budget.reserve(after);
      outcome = await act(library, api);
    } catch (error) {
      outcome = { failure: library.failureOf(error) };
    }
    if (outcome.failure !== undefined) this.#api?.budget.losePatience();
    if (outcome.failure !== undefined) this.tellFailure(channel, outcome.failure, asked);
    return outcome;
  }

  /** Whose comments are ours; asked for once. */
  self(library: Library, api: Api): Promise<string> {
    return (this.#login ??= library.ownLogin(api).catch((error: unknown) => {
      this.#login = undefined;
      throw error;
    }));
  }

  /** Whether the request has a commit by now that was not audited here: that one's own run comments, and this one would take it back. Asked once. */
  isBehind(library: Library, api: Api): Promise<boolean> {
    return (this.#behind ??= this.#askHead(library, api));
  }

  async #askHead(library: Library, api: Api): Promise<boolean> {
    const { scene, audited, words } = this;
    const now = scene.request === null ? null : await library.requestHead(api, scene.request.number);
    if (now === null || [scene.request?.head, audited.range?.tip, audited.range?.head].includes(now)) return false;
    this.tell(words.phrase('request-moved-on', { head: now.slice(0, 12) }));
    return true;
  }

  tellFailure(channel: Channel, { kind, status, detail }: Failure, asked = true): void {
    const what = channel === 'channel-issue' && status === 410 ? 'issues-disabled' : kind;
    this.tell(this.words.phrase(`publish.${what}`, { channel: this.words.t(channel), permission: permissions[channel], status, detail: status === 0 ? detail : `HTTP ${status}: ${detail}` }), asked);
  }

  tell(phrase: Phrase, asked = true): void {
    this.scene.log(plain(phrase));
    if (asked) this.remarks.push(phrase);
  }
}
