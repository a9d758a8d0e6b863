/** Words that titles of any subject have, so that they say nothing about whether two titles are alike. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  nl: 'aan al alle als bij dan dat de deze die dit doe door een en er gaat had hebben heeft het hij hoe ik in is je jij jou jouw kan kun kunnen maar me meer met mijn moet na naar niet nog nu of om onder ons onze ook op over te tegen tot uit u uw van veel voor waar waarom wanneer was wat we welke wel werd wie wij worden wordt zal ze zich zij zijn zo zonder',
  en: 'a about all an and are as at be but by can do does for from had has have here how i if in into is it its just more most my no not of on or our out over so than that the their them then there these they this to up us was we were what when where which who why will with without you your',
  de: 'als am an auf aus bei bin bis da das dass dein deine dem den der des die dir du durch ein eine einem einen einer eines er es für hat haben ich ihr ihre im in ist ja kann kein keine man mehr mit nach nicht noch nun nur ob oder ohne sein sich sie sind so über um und uns unser unter vom von vor wann warum was welche wenn wer wie wir wird wo zu zum zur',
  fr: 'à au aux avec ce ces cet cette comment comme d dans de des du elle en entre est et être il ils je l la le les leur leurs mais mon même n ne nos notre nous on ou où par pas plus pour pourquoi qu quand que quel quelle quels qui s sa sans se ses si son sont sur ta tes ton tous tout toute tu un une vos votre vous y',
  es: 'a al ante antes como cómo con cual cuál cuando cuándo de del desde donde dónde e el ella en entre era es esta está este esto fue ha hay la las lo los más me mi mis muy ni no nos nuestra nuestro o para pero por porque que qué quien quién se sea ser si sí sin sobre son su sus también te tu tus un una uno y ya',
  it: 'a ad agli ai al alla alle anche che chi ci come con cosa cui da dai dal dalla dalle dei del della delle di dove e ed è era fra gli ha hai ho i il in io l la le lei li lo loro ma mi mio ne nei nel nella noi non o ogni per perché più qual quale quali quando quanto questa questo se sei si sia sono su sua sue sul sulla suo ti tra tu tua tuo un una uno vi voi'
}

const sets = new Map<string, ReadonlySet<string>>()

/**
 * The stop words of a language, in lower case.
 *
 * @param language a subtag: `nl`; empty for one without a list
 */
export function stopWords(language: string | undefined): ReadonlySet<string> {
  const key = language ?? ''
  const ready = sets.get(key) ?? new Set(Object.hasOwn(STOP_WORDS, key) ? STOP_WORDS[key]?.split(' ') : [])
  sets.set(key, ready)
  return ready
}
