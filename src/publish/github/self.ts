// Who the token is: only comments of our own are ever changed, or believed to be ours.
import { failureOf } from './failure.ts';
import type { Failure } from '../../model/payload.ts';
import type { Api } from './client.ts';

/** The author of what the job's own token writes. */
const ACTIONS = 'github-actions[bot]';

function isPassing({ kind }: Failure): boolean {
  return kind === 'unreachable' || kind === 'limited' || kind === 'spent';
}

/** GraphQL's viewer answers for installation tokens, too; REST's /user refuses those, which is how they are known without GraphQL. */
export async function ownLogin({ octokit }: Api): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return viewer.login;
  } catch (error) {
    if (isPassing(failureOf(error))) throw error; // whoever is taken for us wrongly would have all comments written a second time
    try {
      return (await octokit.rest.users.getAuthenticated()).data.login;
    } catch (error) {
      if (failureOf(error).kind === 'forbidden') return ACTIONS;
      throw error;
    }
  }
}
