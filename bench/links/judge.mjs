const FINE = new Set(['ok', 'redirected', 'fine'])
const DEAD = new Set(['broken', 'dead'])

/**
 * Compares what a program says with what the plan knows.
 *
 * @param {import('./plan.d.mts').Plan} plan
 * @param {Map<string, string>} answers by URL: a class of ours, or `fine` or `dead`
 * @param {Record<string, number>} asked requests by URL
 */
export function judge(plan, answers, asked) {
  const found = { wrong: [], falseAlarms: 0, missed: 0, uncertainAsDead: 0, unanswered: 0 }
  for (const { url, kind, class: truth } of plan.urls) {
    const answer = answers.get(url)
    if (answer === undefined) found.unanswered += 1
    if (answer !== truth) found.wrong.push({ url, kind, truth, answer: answer ?? 'nothing' })
    if (FINE.has(truth) && answer !== undefined && !FINE.has(answer)) found.falseAlarms += 1
    else if (truth === 'broken' && FINE.has(answer)) found.missed += 1
    else if (!FINE.has(truth) && truth !== 'broken' && DEAD.has(answer)) found.uncertainAsDead += 1
  }
  const healthy = plan.urls.filter(({ class: truth }) => truth === 'ok')
  const requests = healthy.reduce((sum, { url }) => sum + (asked[url] ?? 0), 0)
  return { ...found, perHealthyUrl: requests / healthy.length }
}
