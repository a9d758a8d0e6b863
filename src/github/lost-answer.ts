import { isRequestFailure } from './failure.js'

/** Writing failed in a way that may pass: what was to be written may be there although the answer was lost. */
class LostAnswer extends Error {
  override name = 'LostAnswer'
}

/**
 * Creates something at GitHub, which is not repeated blindly: see `lookingAgain`.
 * @throws what octokit throws, marked where the answer may have been lost (5xx)
 */
export async function creating<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request()
  } catch (error) {
    if (isRequestFailure(error) && error.status >= 500) throw new LostAnswer('no answer', { cause: error })
    throw error
  }
}

/**
 * Looks for what there is and creates what is missing; after a lost answer all over again, because it may be there.
 *
 * @param times how often at most
 * @throws what octokit throws, when GitHub refuses or fails
 */
export async function lookingAgain<Result>(times: number, keep: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await keep()
    } catch (error) {
      if (!(error instanceof LostAnswer)) throw error
      if (attempt >= times) throw error.cause
    }
  }
}
