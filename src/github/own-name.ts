import type { Octokit } from './client.js'
import { isRefusal, isRequestFailure } from './failure.js'

/** The login under which a workflow's own token writes. */
export const ACTIONS_LOGIN = 'github-actions[bot]'

interface Written {
  user: { login: string; type: string } | null
}

/**
 * Of what carries a marker of ours, that which was written under this token's name: anyone can write the marker. Only
 * where somebody else did, it is worth a request to learn under which name we write.
 */
export async function writtenByUs<Text extends Written>(octokit: Octokit, marked: readonly Text[]): Promise<Text[]> {
  const isForeign = ({ user }: Written) => user?.login !== ACTIONS_LOGIN
  const login = marked.some(isForeign) ? await ownLogin(octokit) : ACTIONS_LOGIN
  return marked.filter(({ user }) => user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`))
}

/** GraphQL tells every kind of token its name; REST refuses the tokens of workflows and apps. */
async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const answer: { viewer: { login: string } } = await octokit.graphql('query { viewer { login } }')
    return answer.viewer.login
  } catch (error) {
    if (isRefusal(error) || !isRequestFailure(error)) return ACTIONS_LOGIN
    throw error
  }
}
