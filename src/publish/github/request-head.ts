// The head of a pull request as GitHub has it now: somebody may have pushed since the run began.
import type { Api } from './client.ts';

/** Null where GitHub does not say. */
export async function requestHead({ octokit, at }: Api, number: number): Promise<string | null> {
  try {
    const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number, request: { retries: 0 } });
    return /^[0-9a-f]{40,64}$/.test(data.head.sha) ? data.head.sha : null;
  } catch {
    return null;
  }
}
