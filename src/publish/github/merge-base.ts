// The commit that GitHub compares a pull request's head with, asked for where a shallow checkout cannot know it.
import type { Api } from './client.ts';

/** The second page leaves out the files, of which the first has up to 300. Null where GitHub does not say. */
export async function mergeBase({ octokit, at }: Api, base: string, head: string): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: 1, page: 2 });
    return /^[0-9a-f]{40,64}$/.test(data.merge_base_commit.sha) ? data.merge_base_commit.sha : null;
  } catch {
    return null;
  }
}
