import type { ReferenceRole } from '../post/post.js'
import type { PixelSize } from '../rules/cover-size.js'
import { dayText, momentText } from '../rules/moment-text.js'
import { quote } from '../rules/quote.js'
import { type Phrases, phrasebook } from './phrasebook.js'
import type { Dictionary, RuleMessages } from './translation.js'

const PHRASES: Phrases = {}

const say = phrasebook(PHRASES)

/** Decimals as they are written in Dutch. */
const decimal = (number: string) => number.replace('.', ',')

const characters = (count: number) => `${count} ${count === 1 ? 'teken' : 'tekens'}`

/** Kinds of references, at the start of a sentence. */
const ROLES: Record<ReferenceRole, string> = {
  link: 'De link',
  image: 'De afbeelding',
  cover: 'De cover',
  canonical: 'Het canonieke adres',
  source: 'De bron'
}

const PARSER_WORDS = { problem: say, fix: say }

const SLUG_WAYS = {
  field: (name: string) =>
    `Verander \`${name}\`; staat het bericht al online, laat het oude adres dan naar het nieuwe leiden.`,
  title: 'Vul `slug` in; staat het bericht al online, laat het oude adres dan naar het nieuwe leiden.',
  file: 'Hernoem het bestand of vul `slug` in; staat het bericht al online, laat het oude adres dan naar het nieuwe leiden.',
  fix: (slug: string) => `Maak er "${slug}" van`
}

const HISTORY = {
  redirects: (way: string) => `Het adres verwijst door ${way}.`,
  fine: (when: string) => `Het werkte ${when} nog.`,
  failing: (day: string) => `Het werkt sinds ${day} niet meer.`,
  step: (url: string, status: number | undefined) => `naar ${quote(url)} (${status ?? 'onbekend'})`,
  inTurn: (steps: readonly string[]) => steps.join(', dan '),
  long: (first: string, hidden: number, last: string) => `${first}, dan nog ${hidden} keer, en ${last}`,
  today: 'vandaag',
  yesterday: 'gisteren',
  daysAgo: (days: number) => `${days} dagen geleden`
}

const ERROR_PAGE = 'links, bladwijzers en zoekresultaten die daarheen leiden, komen uit op een foutpagina'
const REDIRECT = 'Leid het adres om naar de pagina die er het dichtst bij komt'
const toNewAddress = (aliasField: string | undefined) =>
  aliasField === undefined
    ? 'Stel bij de hosting van de site een omleiding van het oude adres naar het nieuwe in.'
    : `Zet het oude adres in \`${aliasField}\`, dan leidt het naar het nieuwe.`

const LANGUAGE_NAMES = new Intl.DisplayNames(['nl'], { type: 'language' })
const languageName = (language: string) => LANGUAGE_NAMES.of(language) ?? language

const shape = ({ width, height }: PixelSize) => `${width} × ${height} px (${decimal((width / height).toFixed(2))}:1)`

const RULES: RuleMessages = {
  'front-matter-missing': PARSER_WORDS,
  'front-matter-unclosed': PARSER_WORDS,
  'front-matter-syntax': PARSER_WORDS,
  'front-matter-duplicate-key': {
    ...PARSER_WORDS,
    otherCase: (key, first, line) =>
      `\`${key}\` is voor Hugo hetzelfde veld als \`${first}\` op regel ${line}, en welk van de twee telt, is niet te voorspellen. Houd er één over.`
  },
  'front-matter-position': {
    before:
      'Boven de front matter staan spaties of lege regels; de meeste sitegenerators tonen de front matter dan als tekst en geven de pagina geen titel. Verwijder ze.',
    fix: 'Verwijder wat boven de front matter staat'
  },
  'front-matter-format': {
    other: (format, wanted) =>
      `De front matter is geschreven in ${format}; de berichten van deze site gebruiken ${wanted}, en scripts en redactiesystemen rekenen daarop. Schrijf de front matter in ${wanted}.`
  },
  'yaml-ambiguous-scalar': {
    switch: (name, value) =>
      `\`${name}\` is ${quote(value)} zonder aanhalingstekens: sommige versies van sitegenerators lezen dat als waar of onwaar, andere als tekst. Zet het tussen aanhalingstekens als het tekst is, of schrijf \`true\` of \`false\`.`,
    zero: (name, value) =>
      `\`${name}\` is ${quote(value)} zonder aanhalingstekens; dat wordt gelezen als een getal zonder die nul, of als een heel ander getal. Zet het tussen aanhalingstekens.`,
    sixties: (name, value) =>
      `\`${name}\` is ${quote(value)} zonder aanhalingstekens; sommige sitegenerators lezen dat als één getal, geteld in zestigtallen. Zet het tussen aanhalingstekens.`,
    fix: 'Zet de waarde tussen aanhalingstekens'
  },
  'required-field': {
    missing: (name, effect) => `Het veld \`${name}\` ontbreekt. ${say(effect)} Voeg \`${name}\` toe.`,
    empty: (name, effect) => `Het veld \`${name}\` is leeg. ${say(effect)} Vul het in.`,
    demanded: 'De configuratie van deze site vraagt er bij elk bericht om.',
    editor: (file) => `Het redactiesysteem dat in ${file} is ingesteld, vraagt er bij elk bericht in deze map om.`
  },
  'field-type': {
    flag: (name, value, effect, way) => `\`${name}\` is ${say(value)}; ${say(effect)}. ${way}`,
    harmlessFlag: (name, value, way) =>
      `\`${name}\` is ${say(value)}; omdat het niet "true" is, telt het als onwaar. ${way}`,
    type: (name, value, wanted, effect, way) =>
      `\`${name}\` is ${say(value)} in plaats van ${wanted}${effect ? `; ${say(effect)}` : ''}. ${way}`,
    loss: (name, written, printed, way) =>
      `\`${name}\` is ${written} zonder aanhalingstekens, en komt als ${printed} op de site. ${way}`,
    demanded: 'de configuratie van deze site vraagt daarom',
    write: (text) => `Schrijf \`${text}\`.`,
    either: (one, other) => `Schrijf \`${one}\` of \`${other}\`.`,
    below: (name) => `Zet het op een eigen regel eronder, als \`${name}\`.`,
    quotes: (text) => `Zet het tussen aanhalingstekens: \`${text}\`.`,
    change: (wanted) => `Maak er ${wanted} van.`,
    fix: (value) => `Schrijf ${value}`,
    fixBelow: (name) => `Maak er \`${name}\` van de groep van`,
    neither: 'dat is niet waar en niet onwaar',
    kinds: {
      text: 'een tekst',
      flag: '`true` of `false`',
      number: 'een getal',
      list: 'een lijst',
      map: 'een groep velden'
    },
    types: {
      string: 'een tekst',
      number: 'een getal',
      integer: 'een geheel getal',
      boolean: '`true` of `false`',
      array: 'een lijst',
      object: 'een groep velden',
      null: 'leeg'
    },
    or: (types) => types.join(' of ')
  },
  'field-value': {
    problem: (name, problem, note) => `\`${name}\` ${problem}${note ? ` ${note}` : ''}`,
    notOneOf: (value, allowed, meant) =>
      `is ${say(value)}, maar deze site staat alleen ${allowed} toe.${meant ? ` Bedoelde je ${meant}?` : ''}`,
    pattern: (value, pattern) =>
      `is ${say(value)}, en dat heeft niet de vorm waar deze site om vraagt: \`${pattern}\`.`,
    format: (value, wanted) => `is ${say(value)}, maar deze site vraagt om ${say(wanted)}.`,
    number: (value, side, limit) => `is ${value}; deze site vraagt om ${say(side)} ${limit}.`,
    size: (actual, side, limit) => `heeft ${say(actual)}; deze site vraagt om ${say(side)} ${say(limit)}.`,
    repeated: 'heeft hetzelfde item twee keer; deze site staat elk item één keer toe.',
    other: (value, keyword) =>
      `is ${say(value)}, en dat staat de configuratie van deze site niet toe (\`${keyword}\` in het JSON-schema).`,
    more: (list, count) => `${list} en nog ${count}`,
    fix: (value) => `Schrijf ${value}`
  },
  'field-whitespace': {
    edges: (name) =>
      `\`${name}\` begint of eindigt met een spatie, en die is te zien in feeds en op sociale media. Verwijder die spatie.`,
    double: (name) =>
      `In \`${name}\` staan meerdere spaties achter elkaar of een regeleinde, en dat is te zien in feeds en op sociale media. Laat één spatie staan.`,
    fix: 'Verwijder de overbodige spaties'
  },
  'html-entity-in-front-matter': {
    entity: (name, entity, meant) =>
      `In \`${name}\` staat de HTML-code ${quote(entity)}, en zo zien lezers het ook. Schrijf ${meant}.`,
    character: (character) => (/\S/.test(character) ? quote(character) : 'een spatie'),
    fix: 'Schrijf het teken zelf'
  },
  'markup-in-front-matter': {
    markup: (name, markup) =>
      `In \`${name}\` staat de opmaak ${quote(markup, 60)}, en zo staat het ook in zoekresultaten. Laat alleen de woorden staan.`
  },
  'unknown-field': {
    near: (name, meant) => `Het veld \`${name}\` is niet bekend en doet dus niets. Bedoelde je \`${meant}\`?`,
    notAllowed: (name, meant) =>
      `De configuratie van deze site staat het veld \`${name}\` hier niet toe. ${meant ? `Bedoelde je \`${meant}\`?` : 'Verwijder het.'}`,
    fix: (name) => `Hernoem het tot ${name}`
  },
  'date-invalid': {
    format: (name, value, effect, way) =>
      `\`${name}\` is ${say(value)}, en dat is niet als datum te lezen. ${say(effect)} ${way}`,
    noSuchDay: (name, value, effect, way) =>
      `\`${name}\` is ${say(value)}, een dag of tijd die niet bestaat. ${say(effect)} ${way}`,
    write: (example) => `Schrijf \`${example}\`.`,
    pattern: (example) => `Schrijf jaar, maand en dag, bijvoorbeeld \`${example}\`.`,
    fix: (value) => `Schrijf ${value}`
  },
  'date-future': {
    hidden: (name, moment, generator) =>
      `\`${name}\` ligt in de toekomst: ${momentText(moment, 'nl')}. ${generator} laat het bericht tot dan weg, zonder dat te melden; het verschijnt bij de eerste build daarna. Is het voor nu bedoeld, verbeter dan de datum; zo niet, zorg dan dat er op dat moment een build draait.`,
    unknown: (name, moment) =>
      `\`${name}\` ligt in de toekomst: ${momentText(moment, 'nl')}. Sommige sitegenerators laten zo'n bericht tot dan weg, andere tonen het met die datum. Klopt de datum?`
  },
  'lastmod-before-date': {
    before: (modified, date) =>
      `\`${modified}\` ligt vóór \`${date}\`, dus zoekmachines geloven geen van beide. Verbeter de datum die niet klopt, of verwijder \`${modified}\`.`
  },
  'expiry-before-date': {
    before: (expiry, date) =>
      `\`${expiry}\` ligt vóór \`${date}\`, dus het bericht staat nooit online. Verbeter de datum die niet klopt, of verwijder \`${expiry}\`.`
  },
  'filename-date-mismatch': {
    mismatch: (name, day, named) =>
      `\`${name}\` is ${day}, maar volgens de bestandsnaam is het ${named}; de pagina krijgt de ene datum, en links die van de naam zijn gemaakt de andere. Maak ze gelijk.`
  },
  'date-timezone': {
    zone: (name, value) =>
      `\`${name}\` is ${quote(value)}, een tijd zonder tijdzone, dus het bericht kan uren eerder of later online komen dan bedoeld. Zet het verschil met UTC erachter, zoals "+01:00", of "Z" voor UTC.`
  },
  expired: {
    before: (name, date) =>
      `\`${name}\` ligt vóór \`${date}\`, dus Hugo publiceert dit bericht nooit. Verbeter een van de twee.`,
    past: (name, day) =>
      `\`${name}\` is voorbij (${dayText(day, 'nl')}), dus Hugo laat dit bericht weg van de site. Kies een latere dag of verwijder \`${name}\` als het bericht te zien moet zijn.`
  },
  'noindex-published': {
    hidden: (name) =>
      `\`${name}\` houdt dit bericht uit zoekmachines, terwijl het wel gepubliceerd is. Verwijder het als mensen het bericht moeten kunnen vinden.`
  },
  draft: {
    draft:
      'Dit bericht is een concept, dus het wordt niet gepubliceerd als deze wijziging wordt samengevoegd. Schrijf `draft: false` als het klaar is.',
    unpublished:
      'Door `published: false` komt dit bericht niet op de site als deze wijziging wordt samengevoegd. Schrijf `published: true` als het klaar is.',
    folder:
      'Dit bericht staat in `_drafts`, dus het wordt niet gepubliceerd als deze wijziging wordt samengevoegd. Verplaats het naar `_posts` als het klaar is.'
  },
  'address-absolute': {
    absolute: (name, url, path) =>
      `\`${name}\` is het volledige adres ${quote(url)}; Hugo wil hier een pad op deze site en breekt de build af. Schrijf ${quote(path)}.`,
    fix: (path) => `Schrijf ${path}`
  },
  'canonical-url': {
    relative: (name, url) =>
      `\`${name}\` is ${quote(url)}, maar zoekmachines verwachten hier een volledig adres, zoals "https://example.com/post/". Schrijf het voluit, of verwijder het veld: het thema kent het adres van de pagina zelf.`,
    insecure: (name, url) =>
      `\`${name}\` is ${quote(url)}, maar deze site staat op https, dus zoekmachines worden naar het verkeerde adres gestuurd. Schrijf "https".`
  },
  'slug-unsafe-character': {
    unsafe: (slug, sign, way) =>
      `In het adres van deze pagina staat ${sign} (${quote(slug)}); browsers en chats breken het adres daar af of lezen het anders, dus lezers krijgen misschien "pagina niet gevonden". ${way}`,
    blank: 'een spatie',
    ...SLUG_WAYS
  },
  'slug-undefined': {
    nothing: (slug, word, way) =>
      `In de slug ${quote(slug)} staat "${word}": een programma had daar niets om in te vullen. Het adres zegt lezers niets, en een ander bericht kan hetzelfde krijgen. ${way}`,
    ...SLUG_WAYS
  },
  'slug-entity': {
    entity: (slug, part, way) =>
      `In de slug ${quote(slug)} staat "${part}", een overblijfsel van een HTML-code, en dat zegt lezers niets. ${way}`,
    ...SLUG_WAYS
  },
  'slug-format': {
    format: (slug, signs, way) =>
      `In de slug ${quote(slug)} staat ${signs}. Kleine letters, cijfers en koppeltekens werken in elke browser, mail en chat. ${way}`,
    ...SLUG_WAYS
  },
  'slug-dangling-hyphen': {
    edge: (slug, way) =>
      `De slug ${quote(slug)} begint of eindigt met een koppelteken, en chats en mailprogramma's laten dat soms weg uit een link. ${way}`,
    double: (slug, way) =>
      `De slug ${quote(slug)} heeft meerdere koppeltekens achter elkaar; dat is lastig te typen en voor te lezen. ${way}`,
    ...SLUG_WAYS
  },
  'slug-length': {
    long: (slug, length, max, way) =>
      `De slug ${quote(slug, 80)} heeft ${length} tekens; zoekresultaten en chats korten adressen in, dus hooguit ${max} is beter. Houd de woorden over die zeggen waar het bericht over gaat. ${way}`,
    ...SLUG_WAYS
  },
  'tag-empty': {
    empty: (name) =>
      `Een item van \`${name}\` is leeg; thema's tonen dan een tag zonder naam, met een link die nergens heen leidt. Verwijder het.`,
    fix: 'Verwijder het lege item'
  },
  'tag-duplicate': {
    twice: (name, tag, first) =>
      `${quote(tag)} staat twee keer in \`${name}\` (de eerste keer als ${quote(first)}), en thema's tonen de tag dan twee keer. Verwijder een van de twee.`,
    fix: (tag) => `Verwijder de tweede ${quote(tag)}`
  },
  'tag-count': {
    none: (min) =>
      `Dit bericht heeft geen tags, dus het staat in geen enkele lijst met verwante berichten; geef het er minstens ${min}. Voeg \`tags\` toe.`,
    few: (name, count, min) =>
      `\`${name}\` heeft ${count} van minstens ${min} tags, dus het bericht staat in weinig lijsten met verwante berichten. Voeg er een paar toe die andere berichten ook hebben.`,
    many: (name, count, max) =>
      `\`${name}\` heeft ${count} tags; bij meer dan ${max} leiden de meeste naar lijsten van één of twee berichten, en die vinden zoekmachines mager. Houd de tags over die andere berichten ook hebben.`
  },
  'author-required': {
    missing:
      'Dit bericht noemt geen auteur, dus de gestructureerde gegevens hebben er ook geen, en lezers weten niet wie het schreef. Voeg `author` toe.'
  },
  'renamed-without-alias': {
    moved: (from, to, aliasField) =>
      `Door deze wijziging verhuist de pagina van ${quote(from)} naar ${quote(to)}, en op het oude adres blijft niets achter: ${ERROR_PAGE}. ${toNewAddress(aliasField)}`,
    movedBy: (field, from, to, aliasField) =>
      `Door deze wijziging van \`${field}\` verhuist de pagina van ${quote(from)} naar ${quote(to)}, en op het oude adres blijft niets achter: ${ERROR_PAGE}. ${toNewAddress(aliasField)}`,
    alias: (address, aliasField) =>
      `Door deze wijziging leidt ${quote(address)} niet meer naar deze pagina, en daar blijft niets achter: ${ERROR_PAGE}. ${toNewAddress(aliasField)}`,
    fix: (address, aliasField) => `Voeg ${quote(address)} toe aan \`${aliasField}\``
  },
  'deleted-without-redirect': {
    removed: (address, aliasField) =>
      `Deze wijziging verwijdert de pagina ${quote(address)}, en op dat adres staat dan niets meer: ${ERROR_PAGE}. ${REDIRECT}${aliasField === undefined ? '' : `, bijvoorbeeld met \`${aliasField}\` van die pagina`}. Moet ze voorgoed weg, dan hoef je niets te doen.`,
    hidden: (address, hidden) => {
      const changes = {
        draft: 'maakt van dit bericht een concept',
        future: 'geeft dit bericht een datum in de toekomst',
        expired: 'laat dit bericht verlopen'
      }
      return `Deze wijziging ${changes[hidden]}, terwijl het gepubliceerd was op ${quote(address)}; op dat adres staat dan niets meer: ${ERROR_PAGE}. ${REDIRECT}, of houd het bericht gepubliceerd.`
    }
  },
  'title-width': {
    tooWide: (width, max, cut, suffix) =>
      `Titel is ${width} px breed${suffix && ` met "${suffix}"`}; Google kapt titels af bij ongeveer ${max} px. Maak hem ongeveer ${characters(cut)} korter.`
  },
  'title-length': {
    long: (length, max) =>
      `De titel heeft ${length} tekens; hooguit ${max} zijn in zoekresultaten zeker helemaal te lezen. Maak hem ${length - max} korter.`
  },
  'title-too-short': {
    tooShort: (width, min) =>
      `Titel is maar ${width} px breed; zoekresultaten hebben ruimte voor ongeveer 600 px. Zeg in minstens ${min} px wat de lezer hier vindt, in woorden waar mensen op zoeken.`
  },
  'title-allcaps': {
    capitals:
      'De hele titel staat in hoofdletters: dat leest traag en neemt ongeveer een derde meer ruimte in zoekresultaten. Schrijf hem in kleine letters; een stylesheet kan er altijd nog hoofdletters van maken.'
  },
  'title-punctuation': {
    repeated: (marks) =>
      `In de titel staat "${marks}", en dat oogt tussen andere zoekresultaten als reclame. Eén leesteken is genoeg.`,
    fix: 'Laat één leesteken staan'
  },
  'title-emoji': {
    emoji: (emoji) =>
      `In de titel staat "${emoji}"; Google laat dat soms weg en schermlezers lezen de naam ervan voor. Zeg het in woorden, of verwijder het.`
  },
  'title-trailing-period': {
    stop: 'De titel eindigt met een punt, en die hoort niet in een kop. Verwijder hem.',
    fix: 'Verwijder de punt'
  },
  'description-required': {
    missing: (name) =>
      `Dit bericht heeft geen beschrijving, dus Google en sociale media tonen zelf gekozen woorden uit de tekst. Voeg \`${name}\` toe met een of twee zinnen (70 tot 160 tekens) die zin geven om het te lezen.`,
    empty: (name) =>
      `\`${name}\` is leeg, dus Google en sociale media tonen zelf gekozen woorden uit de tekst. Vul een of twee zinnen in (70 tot 160 tekens) die zin geven om het bericht te lezen.`
  },
  'description-length': {
    tooLong: (name, count, max) =>
      `\`${name}\` heeft ${count} tekens; Google kapt beschrijvingen af bij ongeveer ${max}. Maak hem ${count - max} korter, of zet het belangrijkste vooraan.`,
    tooShort: (name, count, min, max) =>
      `\`${name}\` heeft maar ${characters(count)}; een zoekresultaat heeft ruimte voor ongeveer ${max}. Zeg in minstens ${min} wat de lezer eraan heeft.`
  },
  'description-equals-title': {
    equal: (name) =>
      `\`${name}\` zegt hetzelfde als de titel, en zoekresultaten tonen ze allebei. Zeg wat de titel openlaat: wat de lezer eraan heeft, voor wie het is, hoe lang het duurt.`
  },
  'description-repeats-text': {
    equal: (name) =>
      `\`${name}\` is de eerste alinea van de tekst, dus lezers krijgen soms twee keer dezelfde woorden. Zeg in een of twee zinnen wat het bericht hun oplevert.`
  },
  'description-truncated': {
    cut: (name, end) =>
      `\`${name}\` eindigt op ${quote(end)}, alsof een programma het heeft afgekapt. Schrijf een of twee hele zinnen (70 tot 160 tekens).`
  },
  'cover-required': {
    missing:
      'Dit bericht heeft geen cover, dus sociale media tonen een kale link als iemand het deelt. Voeg `cover` toe met een `image` (1200 x 630 px is het beste) en een `alt`.',
    empty: (name) =>
      `\`${name}\` is leeg, dus sociale media tonen een kale link als iemand het bericht deelt. Vul het pad of het adres van een afbeelding in (1200 x 630 px is het beste).`,
    placeholder: (name, text) =>
      `In \`${name}\` staat nog de invultekst ${quote(text)}. Vul het pad of het adres van een afbeelding in (1200 x 630 px is het beste), of verwijder het.`
  },
  'cover-alt-missing': {
    missing: (name) =>
      `De cover heeft geen alternatieve tekst, dus zoekmachines voor afbeeldingen en mensen die de cover niet kunnen zien, weten niet wat erop staat. Beschrijf dat in \`${name}\`.`,
    caption: (name) =>
      `De cover heeft geen eigen alternatieve tekst, dus in plaats daarvan wordt het bijschrift voorgelezen. Beschrijf in \`${name}\` wat erop te zien is.`
  },
  'cover-file-missing': {
    missing: (url, folders) =>
      `Cover ${quote(url)} staat niet in de repository (gezocht in ${folders}), dus het bericht toont een kapotte afbeelding. Voeg het bestand toe, of verbeter het pad.`,
    alike: (url, found) =>
      `Cover ${quote(url)} staat niet in de repository, maar ${quote(found)} wel: het bericht toont een kapotte afbeelding tot het pad precies hetzelfde is, ook de extensie en hoofd- en kleine letters.`,
    notRelative: (url) =>
      `Cover ${quote(url)} staat naast het bericht, maar zonder \`relative: true\` zoeken sociale media hem in de hoofdmap van de site, en tonen geen afbeelding. Voeg onder \`cover\` toe: \`relative: true\`.`,
    relative: (url, found) =>
      `Cover ${quote(url)} staat op ${quote(found)}, maar met \`relative: true\` zoekt de site hem naast het bericht en toont een kapotte afbeelding. Verwijder \`relative: true\`.`,
    fix: (name) => `Gebruik ${quote(name)}`,
    postFolder: 'de map van het bericht',
    filesUnknown:
      'Covers die bestanden van de site zijn, zijn niet opgezocht: de lijst met bestanden van de repository is niet bekend.'
  },
  'cover-relative-remote': {
    relative: (name, url) =>
      `\`${name}\` is true, maar de cover ${quote(url)} staat op een andere site: het thema maakt er een adres van dat niet bestaat, en sociale media tonen geen afbeelding. Maak er false van, of verwijder de regel.`,
    fix: 'Maak er false van'
  },
  'cover-http': {
    insecure: (url) =>
      `Cover ${quote(url)} begint met http://; browsers en sociale media tonen hem misschien niet op een site met https. Gebruik het https://-adres als dat er is, of zet de afbeelding op je eigen site.`,
    verified: (url) =>
      `Cover ${quote(url)} begint met http://; browsers en sociale media tonen hem misschien niet op een site met https. Het https://-adres werkt: gebruik dat.`,
    fix: 'Gebruik https'
  },
  'cover-unreachable': {
    broken: (url, reason, history) =>
      `Cover ${quote(url)} is weg: ${say(reason)}.${history} Het bericht toont een kapotte afbeelding, ook als iemand het deelt. Kies een andere afbeelding, of verbeter het adres.`,
    uncertain: (url, reason, history) =>
      `Cover ${quote(url)} kon niet worden geladen: ${say(reason)}.${history} Lukt het sociale media ook niet, dan heeft een gedeeld bericht geen afbeelding. Open het adres voor de zekerheid in een browser, of zet de afbeelding op je eigen site.`,
    private: (url) =>
      `Cover ${quote(url)} staat op een adres in een privénetwerk, dat lezers niet kunnen openen. Zet de afbeelding op je eigen site.`,
    noReason: 'geen antwoord',
    ...HISTORY
  },
  'cover-not-an-image': {
    other: (url, type) =>
      `Cover ${quote(url)} is geen afbeelding maar ${type}, dus het bericht toont een kapotte afbeelding, ook als iemand het deelt. Gebruik het adres van de afbeelding zelf (vaak: rechtermuisknop, "Afbeeldingsadres kopiëren").`,
    otherFile: (url, type) =>
      `Cover ${quote(url)} is geen afbeelding maar ${type}, dus het bericht toont een kapotte afbeelding, ook als iemand het deelt. Zet de afbeelding zelf ervoor in de plaats.`,
    empty: (url) =>
      `Cover ${quote(url)} is een leeg bestand, dus het bericht toont een kapotte afbeelding, ook als iemand het deelt. Kies een andere afbeelding.`,
    damaged: (url, type) =>
      `Cover ${quote(url)} is een beschadigd ${type.toUpperCase()}-bestand: wat na de eerste bytes zou moeten komen, ontbreekt. Browsers en sociale media kunnen het hoogstwaarschijnlijk niet tonen. Open het in een fotoprogramma en sla het opnieuw op, of kies een andere afbeelding.`,
    types: {
      html: 'een webpagina',
      pdf: 'een PDF-document',
      zip: 'een ZIP-bestand',
      video: 'een video',
      text: 'een tekstbestand',
      'git-lfs': 'het briefje dat Git LFS ervoor in de plaats bewaart'
    },
    ofType: (type) => `van het type ${quote(type)}`
  },
  'cover-format': {
    unsupported: (url, what) =>
      `Cover ${quote(url)} is ${say(what)}, en dat tonen sociale media niet, dus een gedeeld bericht heeft geen afbeelding. Gebruik een JPEG of PNG van 1200 × 630 px.`,
    animated: (url) =>
      `Cover ${quote(url)} beweegt; de meeste sociale media tonen alleen het eerste beeld, en het bestand is zwaar. Zorg dat het eerste beeld genoeg zegt, of gebruik een stilstaande afbeelding.`
  },
  'cover-type-mismatch': {
    declared: (url, actual, declared) =>
      `Cover ${quote(url)} is ${say(actual)}, maar de server noemt hem ${quote(declared)}. Sommige programma's kunnen hem dan niet tonen; zet de afbeelding op je eigen site als je dat niet kunt laten verbeteren.`,
    noImage: (url, declared) =>
      `Cover ${quote(url)} is een afbeelding, maar de server noemt hem ${quote(declared)}; Facebook en andere tonen dan geen afbeelding bij een gedeeld bericht. Zet de afbeelding op je eigen site, of laat de server \`Content-Type: image/…\` sturen.`,
    named: (url, actual, extension) =>
      `Cover ${quote(url)} is ${say(actual)}, maar de naam eindigt op ${quote(`.${extension}`)}, en daar gaan webservers en beeldprogramma's op af. Hernoem het bestand, of sla het opnieuw op als wat de naam zegt.`
  },
  'cover-dimensions': {
    refused: (url, { width, height }) =>
      `Cover ${quote(url)} is ${width} × ${height} px; Facebook toont onder 200 × 200 px helemaal geen afbeelding. Gebruik een afbeelding van 1200 × 630 px.`,
    small: (url, { width, height }, least) =>
      `Cover ${quote(url)} is ${width} × ${height} px; onder ${least.width} × ${least.height} px tonen sociale media hem klein, naast de tekst. Gebruik een afbeelding van 1200 × 630 px.`,
    soft: (url, { width, height }, recommended) =>
      `Cover ${quote(url)} is ${width} × ${height} px; onder ${recommended} px breed is hij onscherp op scherpe schermen, en Google Discover toont geen groot voorbeeld. 1200 × 630 px is het beste.`,
    fix: 'Vraag de afbeeldingendienst om 1200 × 630 px'
  },
  'cover-aspect-ratio': {
    tall: (url, size, lost) =>
      `Cover ${quote(url)} is ${shape(size)}; sociale media tonen 1,91:1 en snijden ongeveer ${lost} % van de hoogte af. Zorg dat er boven en onder niets belangrijks staat, of gebruik een afbeelding van 1200 × 630 px.`,
    wide: (url, size, lost) =>
      `Cover ${quote(url)} is ${shape(size)}; sociale media tonen 1,91:1 en snijden ongeveer ${lost} % van de breedte af. Zorg dat er aan de zijkanten niets belangrijks staat, of gebruik een afbeelding van 1200 × 630 px.`,
    fix: 'Vraag de afbeeldingendienst om een uitsnede van 1200 × 630 px'
  },
  'cover-bytes': {
    info: (url, weight, limit) =>
      `Cover ${quote(url)} weegt ${decimal(weight)}; boven ${decimal(limit)} toont WhatsApp een gedeeld bericht soms zonder afbeelding, en telefoons laden hem traag. Sla hem kleiner op, bijvoorbeeld als JPEG van 1200 × 630 px.`,
    warning: (url, weight, limit) =>
      `Cover ${quote(url)} weegt ${decimal(weight)}; boven ${decimal(limit)} tonen X en LinkedIn geen afbeelding, en lezers moeten erop wachten. Sla hem kleiner op, bijvoorbeeld als JPEG van 1200 × 630 px.`,
    error: (url, weight, limit) =>
      `Cover ${quote(url)} weegt ${decimal(weight)}; boven ${decimal(limit)} toont geen enkel sociaal medium hem, en lezers met een telefoon wachten lang. Sla hem kleiner op, bijvoorbeeld als JPEG van 1200 × 630 px.`
  },
  'cover-alt-length': {
    long: (length, max) =>
      `De alternatieve tekst van de cover heeft ${length} tekens; schermlezers lezen hem in één keer voor, dus meer dan ongeveer ${max} is niet te volgen. Zeg in één zin wat ertoe doet.`,
    short: (text, min) =>
      `De alternatieve tekst van de cover is ${quote(text)}, minder dan ${min} tekens, en zegt niets aan mensen die de afbeelding niet kunnen zien. Zeg in één zin wat erop staat.`
  },
  'cover-credit': {
    missing: (site, name) =>
      `De cover is een foto van ${site}, en in het bijschrift noch in de tekst staat wie hem maakte; ${site} vraagt dat van programma's die zijn foto's gebruiken. Schrijf in \`${name}\` wie de foto maakte, zoals "Foto: Naam via ${site}".`
  },
  'link-broken': {
    broken: (role, url, reason, history) =>
      `${ROLES[role]} ${quote(url)} is dood: ${say(reason)}.${history} ${role === 'image' ? 'Lezers zien een kapotte afbeelding. Gebruik een andere afbeelding, of verbeter het adres.' : 'Lezers komen op een foutpagina. Verbeter het adres, of verwijder de link.'}`,
    archived: (day, url) => `Het Internet Archive heeft een kopie van ${day}: ${url} .`,
    fix: 'Link naar de gearchiveerde kopie',
    noReason: 'de server weigert het voorgoed',
    ...HISTORY
  },
  'internal-link-broken': {
    missing: (role, url, thing, meant) =>
      `${ROLES[role]} ${quote(url)} leidt naar ${thing === 'page' ? 'een pagina die' : 'een bestand dat'} niet in de repository staat, dus lezers ${role === 'link' ? 'komen op een foutpagina' : 'krijgen niets te zien'}. ${meant === undefined ? 'Verbeter het adres, of verwijder de link.' : `Bedoelde je ${quote(meant)}?`}`,
    removed: (role, url, thing, meant) =>
      `${ROLES[role]} ${quote(url)} leidt naar ${thing === 'page' ? 'een pagina die' : 'een bestand dat'} deze wijziging verwijdert of verplaatst, dus lezers ${role === 'link' ? 'komen straks op een foutpagina' : 'krijgen straks niets te zien'}. ${meant === undefined ? 'Behoud het oude adres met een alias of een omleiding, of pas ook dit bericht aan.' : `Je vindt het nu op ${quote(meant)}.`}`,
    shortcode: (url, program, meant) =>
      `${quote(url)} is geen pagina van de site, dus ${program} breekt de build af. ${meant === undefined ? 'Noem een bestand van de site.' : `Bedoelde je ${quote(meant)}?`}`,
    hidden: (role, url, hidden) => {
      const states = { draft: 'een concept is', future: 'een datum in de toekomst heeft', expired: 'is verlopen' }
      return `${ROLES[role]} ${quote(url)} leidt naar een pagina die ${states[hidden]}, dus lezers komen op een foutpagina. Publiceer eerst die pagina, of verwijder de link.`
    },
    fix: (meant) => `Gebruik ${quote(meant)}`
  },
  'internal-anchor-missing': {
    missing: (url, fragment, meant) =>
      `De link ${quote(url)} noemt een plek ${quote(fragment)} die op de pagina niet bestaat, dus lezers komen bovenaan uit. ${meant === undefined ? 'Noem een kop van die pagina, of laat weg wat na de # komt.' : `Bedoelde je ${quote(meant)}?`}`,
    fix: (meant) => `Gebruik ${quote(meant)}`
  },
  'markdown-link': {
    unfollowed: (url, instead) =>
      `De link ${quote(url)} noemt een bestand, en op dat adres heeft de site geen pagina: lezers komen op een foutpagina. Schrijf ${quote(instead)}.`,
    fix: (instead) => `Schrijf ${quote(instead)}`
  },
  'link-redirected': {
    moved: (url, finalUrl, steps) =>
      `De link ${quote(url)} is voorgoed verhuisd naar ${quote(finalUrl)}${steps}. Gebruik het nieuwe adres.`,
    temporary: (url, finalUrl, steps) =>
      `De link ${quote(url)} leidt voorlopig door naar ${quote(finalUrl)}${steps}. Gebruik dat adres als het de juiste pagina is.`,
    steps: (count, way) => `, in ${count} stappen: ${way}`,
    fix: 'Gebruik het nieuwe adres',
    ...HISTORY
  },
  'link-elsewhere': {
    home: (url, way) =>
      `De link ${quote(url)} leidt nu naar een startpagina: het adres verwijst door ${way}. De pagina zelf is hoogstwaarschijnlijk weg. Zoek wat ervoor in de plaats kwam, of verwijder de link.`,
    parked: (url, host, way) =>
      `De link ${quote(url)} leidt naar ${quote(host)}, dat domeinen verkoopt of vol reclame zet: het adres verwijst door ${way}. De site is hoogstwaarschijnlijk weg. Vervang de link, of verwijder hem.`,
    otherSite: (url, from, to, way) =>
      `De link ${quote(url)} leidt nu van ${from} naar ${to}, een andere site: het adres verwijst door ${way}. Open de link om te zien of je dat bedoelt; zo ja, gebruik dan het nieuwe adres, anders vervang je de link.`,
    login: (url, way) =>
      `De link ${quote(url)} brengt lezers zonder account bij een inlogpagina: het adres verwijst door ${way}. Link naar een openbare pagina als die er is.`,
    to: (url) => `naar ${quote(url)}`,
    ...HISTORY
  },
  'link-http': {
    secured: (url) => `De link ${quote(url)} werkt ook met https://. Gebruik dat adres.`,
    fix: 'Gebruik https'
  },
  'link-fragment-missing': {
    missing: (url, fragment) =>
      `De link ${quote(url)} werkt, maar op die pagina is geen plek met de naam ${quote(fragment)}, dus lezers komen bovenaan uit. Kopieer het adres van de juiste kop, of laat weg wat na de # komt.`
  },
  'link-unverifiable': {
    blocked: (url, reason) =>
      `De link ${quote(url)} kan een robot niet controleren: ${say(reason)}. In een browser werkt hij misschien gewoon; open hem één keer om dat te zien.`,
    transient: (url, reason, history) =>
      `De link ${quote(url)} werkte niet toen hij werd gecontroleerd: ${say(reason)}.${history} Dat kan overgaan; open hem in een browser, en vervang hem als het zo blijft.`,
    tls: (url, reason) =>
      `De link ${quote(url)} heeft een probleem met zijn beveiligingscertificaat: ${say(reason)}. Browsers waarschuwen lezers misschien; open hem om dat te zien, en vervang hem als dat zo is.`,
    private: (url, reason) =>
      `De link ${quote(url)} kunnen lezers niet openen: ${say(reason)}. Gebruik een openbaar adres, of zet de host in \`links.allow-private\` als je lezers op dat netwerk zitten.`,
    noReason: 'geen reden bekend',
    ...HISTORY
  },
  'link-localhost': {
    private: (url) =>
      `Het adres ${quote(url)} werkt alleen op je eigen computer of netwerk; voor lezers is het dood. Gebruik het openbare adres.`
  },
  'link-empty': {
    noUrl: (text) =>
      `De link ${quote(text)} heeft geen adres, dus een klik laadt alleen deze pagina opnieuw. Vul het adres in, of verwijder de link.`,
    noImage: (text) =>
      `Een afbeelding ${text ? quote(text) : 'zonder tekst'} heeft geen adres, dus lezers zien een kapotte afbeelding. Vul het adres in, of verwijder de afbeelding.`,
    noText: (url) =>
      `De link naar ${quote(url)} heeft geen tekst, dus niemand kan hem zien of aanklikken. Zet woorden tussen de vierkante haken, of verwijder de link.`
  },
  'link-credentials': {
    found: (host) =>
      `In het adres van "${host}" staat een gebruikersnaam of wachtwoord, en iedereen kan dat hier lezen. Verwijder het, en verander het wachtwoord.`,
    fix: 'Verwijder de gebruikersnaam en het wachtwoord'
  },
  'tracking-params': {
    tracked: (names, one) =>
      one
        ? `In dit adres staat de trackingparameter ${names}: een bezoek via deze link telt mee voor de campagne waarvoor die is gemaakt. Verwijder hem; de pagina blijft dezelfde.`
        : `In dit adres staan de trackingparameters ${names}: een bezoek via deze link telt mee voor de campagne waarvoor die zijn gemaakt. Verwijder ze; de pagina blijft dezelfde.`,
    assistant: (names) =>
      `Dit adres is gekopieerd uit een AI-assistent, en ${names} verraadt dat aan de site waar het heen leidt. Verwijder dat, en kijk na of op de pagina staat wat je tekst beweert.`,
    fix: 'Verwijder de trackingparameters'
  },
  'h1-in-body': {
    second: (text, title) =>
      `De kop ${quote(text)} is van niveau 1, maar het thema toont de titel ${title} al als enige kop van niveau 1. Geef de kop niveau 2 (\`##\`), en de koppen eronder één niveau meer.`,
    title: (text) =>
      `De kop ${quote(text)} herhaalt de titel, en die toont het thema al: lezers zien hem twee keer. Verwijder deze regel.`,
    demote: 'Deze kop en de koppen eronder één niveau lager',
    remove: 'Verwijder de kop'
  },
  'heading-skip': {
    skips: (text, level, before) =>
      `De kop ${quote(text)} is van niveau ${level}, direct onder een van niveau ${before}: de opbouw van de pagina slaat een niveau over. Maak er niveau ${before + 1} van (\`${'#'.repeat(before + 1)}\`).`,
    raise: (level) => `Maak er niveau ${level} van, en schuif mee op wat eronder staat`
  },
  'image-alt-missing': {
    missing: (url, way) =>
      `De afbeelding ${quote(url)} heeft geen alternatieve tekst, dus zoekmachines voor afbeeldingen en mensen die haar niet kunnen zien, weten niet wat erop staat. Beschrijf dat ${way}.`,
    markdown: 'tussen de vierkante haken: `![beschrijving](…)`',
    html: 'in een `alt`-attribuut, of schrijf `alt=""` als ze alleen versiering is',
    shortcode: 'met `alt="…"`'
  },
  'alt-filename': {
    file: (text) =>
      `De alternatieve tekst ${quote(text)} is een bestandsnaam, en een schermlezer spelt die letter voor letter. Zeg in één zin wat de afbeelding toont.`
  },
  'alt-prefix': {
    prefix: (text, prefix) =>
      `De alternatieve tekst ${quote(text, 80)} begint met ${quote(prefix)}; schermlezers zeggen al dat het een afbeelding is. Begin met wat erop te zien is.`
  },
  'alt-duplicates-title': {
    same: (text) =>
      `De alternatieve tekst ${quote(text, 80)} is de titel van het bericht, dus wie luistert hoort die twee keer en weet nog niet wat de afbeelding toont. Zeg in één zin wat er te zien is.`
  },
  'image-http': {
    insecure: (url) =>
      `De afbeelding ${quote(url)} begint met http://; op een site met https tonen browsers daar soms niets. Gebruik het https://-adres als dat er is, of zet de afbeelding op je eigen site.`,
    verified: (url) =>
      `De afbeelding ${quote(url)} begint met http://; op een site met https tonen browsers daar soms niets. Het https://-adres werkt: gebruik dat.`,
    fix: 'Gebruik https'
  },
  'image-not-an-image': {
    other: (url, what) =>
      `De afbeelding ${quote(url)} is geen afbeelding maar ${what}, dus lezers zien een kapotte afbeelding. Gebruik het adres van de afbeelding zelf (vaak: rechtermuisknop, "Afbeeldingsadres kopiëren").`,
    html: 'een webpagina',
    text: 'een tekst',
    'git-lfs': 'het briefje dat Git LFS ervoor in de plaats bewaart',
    empty: 'een leeg bestand'
  },
  'language-mismatch': {
    post: (declared, found) =>
      `Volgens de front matter is dit bericht in het ${languageName(declared)}, maar de tekst is in het ${languageName(found)}: schermlezers spreken hem verkeerd uit, en zoekmachines tonen hem aan de verkeerde lezers. Verbeter de taal, of vertaal de tekst.`,
    site: (declared, found) =>
      `Volgens de configuratie van de site is dit bericht in het ${languageName(declared)}, maar de tekst is in het ${languageName(found)}: schermlezers spreken hem verkeerd uit, en zoekmachines tonen hem aan de verkeerde lezers. Vertaal de tekst, of geef bij het bericht aan dat de taal ${languageName(found)} is.`
  },
  'empty-body': {
    nothing:
      'Onder de front matter staat geen tekst: lezers krijgen een lege pagina, en zoekmachines laten haar vallen. Schrijf de tekst, of zet `draft: true` tot die er is.',
    little: (count, min) =>
      `De tekst van dit bericht heeft ${characters(count)}; met minder dan ${min} hebben lezers er niets aan, en houden zoekmachines het voor een foutpagina. Schrijf de tekst, of zet \`draft: true\` tot die er is.`
  },
  'word-count-min': {
    short: (count, min) =>
      `De tekst heeft ${count} ${count === 1 ? 'woord' : 'woorden'}; met minder dan ${min} blijft de vraag waarmee lezers kwamen vaak open. Vertel er meer over, of maak het deel van een langer bericht.`
  },
  'heading-empty': {
    empty:
      'Deze kop heeft geen tekst: inhoudsopgaven en schermlezers krijgen een leeg item. Schrijf de kop, of verwijder deze regel.',
    fix: 'Verwijder de lege kop'
  },
  'heading-duplicate': {
    same: (text, line) =>
      `De kop ${quote(text)} staat al op regel ${line}, in hetzelfde deel van de tekst: wie de inhoudsopgave leest, kan de twee niet uit elkaar houden. Zeg in elke kop wat er anders is.`
  },
  'heading-long': {
    long: (text, count, max) =>
      `De kop ${quote(text, 60)} heeft ${count} tekens; meer dan ${max} neem je niet in één oogopslag op. Maak hem ${count - max} korter.`
  },
  'subheading-distribution': {
    start: (words, max) =>
      `De tekst begint met ${words} woorden zonder kop; wie vluchtig leest, raakt na ongeveer ${max} de weg kwijt. Zet een kop waar een nieuwe gedachte begint.`,
    under: (heading, words, max) =>
      `Onder de kop ${quote(heading, 60)} staan ${words} woorden zonder volgende kop; wie vluchtig leest, raakt na ongeveer ${max} de weg kwijt. Zet een kop waar een nieuwe gedachte begint.`
  },
  'paragraph-long': {
    long: (words, max) =>
      `Deze alinea heeft ${words} woorden; meer dan ${max} vullen het scherm van een telefoon, en lezers slaan hem over. Splits hem waar een nieuwe gedachte begint.`
  },
  'sentence-long': {
    long: (percent, share, words, longest) =>
      `Van de zinnen heeft ${percent} % meer dan ${words} woorden; bij meer dan ${share} % is een tekst lastig te volgen. Dit is de langste, met ${longest} woorden: maak er twee zinnen van, en kijk dan naar de volgende.`
  },
  readability: {
    hard: (score, min, formula, sentence, syllables) =>
      `De tekst scoort ${score} op leesgemak (${formula}); onder ${min} is hij zelfs voor kenners zwaar. Hij heeft ${decimal(sentence)} woorden per zin en ${decimal(syllables)} lettergrepen per woord: schrijf kortere zinnen en gewonere woorden.`
  },
  'placeholder-text': {
    body: (text) =>
      `${quote(text, 60)} houdt de plaats vrij van iets dat nog ingevuld moest worden, en lezers zien het. Vul het in, of verwijder het.`,
    field: (name, text) =>
      `\`${name}\` is ${quote(text, 60)}: een invultekst die zoekmachines en lezers zien. Vul het in, of verwijder het veld.`
  },
  'undefined-text': {
    field: (name, text) =>
      `\`${name}\` is ${quote(text, 60)}: dat schreef een programma voor een waarde die het niet had, en lezers zien het. Vul de waarde in, of verwijder het veld.`,
    heading: (text) =>
      `De kop ${quote(text, 60)} is wat een programma schrijft voor een waarde die het niet heeft. Schrijf de kop, of verwijder hem.`,
    url: (url) =>
      `In het adres ${quote(url)} staat iets dat een programma schrijft voor een waarde die het niet heeft, dus het leidt nergens heen. Verbeter het adres.`
  },
  'html-entity-visible': {
    visible: (entity, seen, character) =>
      `${quote(entity)} is dubbel gecodeerd, dus lezers zien ${quote(seen)} in de tekst. Schrijf ${character}.`,
    fix: 'Schrijf het teken zelf'
  },
  'html-entity-in-body': {
    needless: (entity, character) =>
      `In de tekst staat de HTML-code ${quote(entity)}; dat leest lastig voor wie de tekst bewerkt, en in feeds is hij soms zo te zien. Schrijf ${character}.`,
    fix: 'Schrijf het teken zelf'
  },
  'generic-link-text': {
    generic: (text, url) =>
      `De linktekst ${quote(text)} zegt niets over ${quote(url, 80)}, niet aan zoekmachines en niet aan wie een schermlezer gebruikt. Maak een link van de woorden die zeggen wat daar te vinden is.`
  },
  'bare-url': {
    bare: (url) =>
      `Het adres ${quote(url, 100)} staat zo in de tekst: niet elke sitegenerator maakt daar een link van. Schrijf \`[wat daar staat](adres)\`, of zet het tussen \`<…>\`.`,
    fix: 'Zet het adres tussen punthaken'
  },
  'link-no-scheme': {
    missing: (url) =>
      `Voor de link ${quote(url)} staat geen \`https://\`, dus browsers zoeken een pagina met die naam op je eigen site. Zet er \`https://\` voor.`,
    mistyped: (url) =>
      `In het begin van ${quote(url)} zit een typefout, dus browsers zoeken een pagina met die naam op je eigen site. Schrijf \`https://\`.`,
    email: (url) =>
      `Voor het e-mailadres ${quote(url)} staat geen \`mailto:\`, dus browsers zoeken een pagina met die naam op je eigen site. Zet er \`mailto:\` voor.`,
    addHttps: 'Zet er `https://` voor',
    correct: 'Verbeter het begin van het adres',
    addMailto: 'Zet er `mailto:` voor'
  },
  'link-whitespace': {
    apart: (text) =>
      `Tussen ${quote(`[${text}]`, 60)} en het adres staat een spatie, dus dit is geen link: lezers zien de haken. Verwijder de spatie.`,
    inside: (url) =>
      `In het adres ${quote(url)} staat een spatie, dus dit is geen link of afbeelding: lezers zien de haken. Schrijf \`%20\` in plaats van de spatie, of hernoem het bestand.`,
    remove: 'Verwijder de spatie',
    encode: 'Schrijf `%20` voor elke spatie'
  },
  'link-example-domain': {
    example: (url, host) =>
      `Het adres ${quote(url, 100)} is een voorbeeld: op ${quote(host)} is voor je lezers niets te vinden. Vul het adres in dat je bedoelt, of verwijder de link.`
  },
  'internal-link-absolute': {
    absolute: (url, path) =>
      `Het adres ${quote(url)} leidt naar je eigen site, en er juist vandaan in een voorvertoning of op een ander domein. Schrijf ${quote(path)}.`,
    fix: 'Laat het domein weg'
  },
  'internal-links-min': {
    few: (count, min) =>
      `De tekst heeft ${count === 0 ? 'geen link' : `${count} van minstens ${min} links`} naar een andere pagina van je site, dus lezers en zoekmachines gaan van hier niet verder. Link naar een bericht dat erbij past.`
  },
  'external-links-min': {
    few: (count, min) =>
      `De tekst heeft ${count === 0 ? 'geen link' : `${count} van minstens ${min} links`} naar een andere site, dus lezers zien niet waarop hij steunt. Link naar de bronnen waar hij over spreekt.`
  },
  'external-links-max': {
    many: (count, max) =>
      `De tekst heeft ${count} links naar andere sites; met meer dan ${max} oogt hij als een lijst met links, of met verkochte links. Houd de links over die lezers nodig hebben.`
  },
  'sponsored-unmarked': {
    unmarked: (url) =>
      `Het adres ${quote(url, 100)} is een affiliatelink zonder \`rel="sponsored"\`; zoekmachines kunnen hem voor een verkochte link houden. Schrijf hem als \`<a href="…" rel="sponsored">…</a>\`.`
  },
  'image-name-quality': {
    name: (name) =>
      `De bestandsnaam ${quote(name)} zegt niets over de afbeelding, terwijl zoekmachines er ook op letten. Noem het bestand naar wat erop staat, in kleine letters met koppeltekens: \`rode-fiets.jpg\`.`
  },
  'cover-hotlink': {
    remote: (host) =>
      `De cover wordt geladen van ${quote(host)}: hij is weg zodra die site hem verplaatst of verwijdert. Zet een kopie bij de bestanden van je eigen site, als de licentie dat toestaat.`
  },
  'source-line-missing': {
    missing: (url) =>
      `De front matter noemt de bron ${quote(url, 100)}, maar in de tekst staat dat niet: lezers denken dat het verhaal van jou is. Sluit de tekst af met een regel die ernaar linkt.`,
    required:
      'In de tekst staat niet waar het verhaal vandaan komt. Sluit af met een regel zoals `Bron: [naam](adres)`.',
    fix: 'Voeg aan het eind een bronregel toe'
  },
  'source-line-unlinked': {
    unlinked: (url) =>
      `De bronregel heeft geen link, terwijl de front matter het adres ${quote(url, 100)} heeft. Maak er een link van, dan kunnen lezers erheen.`,
    fix: 'Link naar de bron'
  },
  'source-line-mismatch': {
    other: (link, named) =>
      `De bronregel linkt naar ${quote(link, 100)}, maar de front matter noemt ${quote(named, 100)} als bron. Verbeter wat er niet klopt.`,
    fix: 'Link naar wat de front matter noemt'
  },
  'source-line-position': {
    middle: 'De bronregel staat midden in de tekst, waar lezers hem niet zoeken. Zet hem aan het eind.'
  },
  'source-name-generic': {
    generic: (name, host) =>
      `De bron heet ${quote(name)}, en dat kan iedereen zijn. Schrijf de naam van de site of de maker achter ${quote(host)}.`
  },
  'generator-leftover': {
    leftover: (text) =>
      `${quote(text, 60)} lijkt achtergebleven van het programma dat dit bericht maakte, en lezers zien het. Verwijder het.`,
    wrapped:
      'De hele tekst staat in een codeblok, dus lezers zien kale Markdown in plaats van een artikel. Verwijder deze regel en de sluitende regel aan het eind.',
    unwrap: 'Verwijder het codeblok eromheen'
  },
  'ai-leftover': {
    leftover: (text) =>
      `${quote(text, 80)} is iets dat een AI-assistent zegt of achterlaat, en hoort niet in je bericht. Verwijder het, en lees na wat eromheen staat.`
  },
  mojibake: {
    garbled: (written, meant, more) =>
      `${quote(written)} moet hoogstwaarschijnlijk ${quote(meant)} zijn: de tekst is in de verkeerde codering gelezen${elsewhere(more)}. Vervang het, en sla het bestand op als UTF-8.`,
    lost: (more) =>
      `Hier is een teken verloren gegaan: lezers zien "\ufffd"${elsewhere(more)}. Typ wat hier moet staan.`,
    notUtf8:
      'Vanaf hier is het bestand geen UTF-8, dus lezers zien "\ufffd" in plaats van sommige letters. Sla het bestand in je editor op als UTF-8.',
    fix: 'Vervang de verminkte tekens'
  },
  'invisible-character': {
    field: (name, codes) =>
      `In \`${name}\` staat een onzichtbaar teken (${codes}), waardoor zoeken op die woorden niet lukt. Verwijder het.`,
    body: (codes) =>
      `In een woord staat hier een onzichtbaar teken (${codes}), waardoor zoeken op dat woord niet lukt. Verwijder het.`,
    fix: 'Verwijder de onzichtbare tekens'
  },
  'stray-script': {
    mixed: (word) =>
      `In ${quote(word, 60)} staan letters van twee schriften door elkaar, dus lezers struikelen erover en zoeken op het woord lukt niet. Typ het woord opnieuw.`
  },
  'directive-unknown': {
    unknownRule: (name, meant) =>
      `Er is geen regel ${quote(name)}, dus deze opmerking doet daar niets. ${meant ? `Bedoelde je "${meant}"?` : 'Noem een regel zoals hij bij een bevinding staat, en zet een dubbele punt voor de reden.'}`,
    noDay: (text) =>
      `${quote(text)} is geen dag, dus deze opmerking geldt zonder einde. Schrijf de laatste dag waarop ze moet gelden, zoals \`until 2026-12-31\`.`,
    ignoreLinks: (problem) => `Dit item van \`ignore-links\` doet niets: ${say(problem)}.`,
    unknownKeyword: (keyword) =>
      `${quote(keyword)} betekent hier niets, dus deze opmerking doet niets. Schrijf \`seo-content-check-disable\`, \`seo-content-check-disable-next-line\` of \`seo-content-check-disable-line\`.`
  },
  'duplicate-title': {
    one: (title) =>
      `Een ander bericht heeft ook de titel ${title}. Zoekmachines en lezers kunnen de twee niet uit elkaar houden. Zeg in de titel wat hier anders is.`,
    more: (title, count) =>
      `${count} andere berichten hebben ook de titel ${title}. Zoekmachines en lezers kunnen ze niet uit elkaar houden. Zeg in de titel wat hier anders is.`,
    related: 'dezelfde titel'
  },
  'similar-title': {
    one: (other) =>
      `Een ander bericht heeft bijna dezelfde titel: ${other}. Twee berichten over één onderwerp beconcurreren elkaar in zoekresultaten. Link ernaar, voeg ze samen, of zeg in de titel wat hier anders is.`,
    more: (other, count) =>
      `${count} andere berichten hebben bijna dezelfde titel, zoals ${other}. Berichten over één onderwerp beconcurreren elkaar in zoekresultaten. Link ernaar, voeg ze samen, of zeg in de titel wat hier anders is.`,
    related: 'een titel die hierop lijkt'
  },
  'duplicate-description': {
    one: (field) =>
      `Een ander bericht heeft dezelfde \`${field}\`. In zoekresultaten staat dan één tekst onder twee titels. Schrijf waar dit bericht over gaat.`,
    more: (field, count) =>
      `${count} andere berichten hebben dezelfde \`${field}\`. In zoekresultaten staat dan één tekst onder al hun titels. Schrijf waar dit bericht over gaat.`,
    related: 'dezelfde beschrijving'
  },
  'duplicate-source': {
    one: 'Een ander bericht heeft dezelfde bron. Twee berichten over één artikel beconcurreren elkaar in zoekresultaten. Voeg ze samen, of vertel hier wat het andere niet vertelt.',
    more: (count) =>
      `${count} andere berichten hebben dezelfde bron. Berichten die één artikel navertellen beconcurreren elkaar, en veel ervan houden zoekmachines voor spam. Voeg ze samen, of houd het beste over.`,
    related: 'dezelfde bron'
  },
  'duplicate-cover': {
    one: 'Een ander bericht heeft dezelfde cover. Lezers kunnen dit bericht voor dat andere aanzien. Kies een andere afbeelding.',
    more: (count) =>
      `${count} andere berichten hebben dezelfde cover. Lezers kunnen dit bericht voor een ervan aanzien. Kies een andere afbeelding.`,
    related: 'dezelfde cover'
  },
  'duplicate-url': {
    same: (url) =>
      `Een ander bericht staat ook op ${url}, dus lezers krijgen maar een van de twee. Geef dit bericht een andere bestandsnaam, \`slug\` of \`url\`.`,
    related: 'hetzelfde adres'
  },
  'alias-conflict': {
    page: (alias) =>
      `De alias ${alias} is het adres van een ander bericht, dat lezers dan misschien niet te zien krijgen. Verwijder de alias.`,
    alias: (alias) =>
      `Een ander bericht heeft ook de alias ${alias}, dus een van de twee krijgt de bezoekers van allebei. Verwijder hem bij een van beide.`,
    relatedPage: 'staat op dit adres',
    relatedAlias: 'dezelfde alias'
  },
  'tag-variant': {
    variant: (tag, usual, posts) =>
      `Andere berichten schrijven de tag ${tag} als ${usual} (${posts} ervan), en de site maakt dan twee lijsten met berichten. Schrijf ${usual}.`,
    fix: (usual) => `Schrijf ${usual}`
  },
  'tag-singleton': {
    only: (tag) =>
      `Geen ander bericht heeft de tag ${tag}, dus in de lijst ervan staat alleen dit bericht. Gebruik een tag die andere berichten ook hebben.`
  },
  'boilerplate-opening': {
    alike: (words, same, all, days) =>
      `Met de woorden ${words} beginnen ${same} van de ${all} berichten van de laatste ${days} dagen. Lezers houden een tekst die begint als alle andere voor die van een machine. Begin met wat hier nieuw is.`
  },
  'taxonomy-not-allowed': {
    notAllowed: (value, field, allowed) =>
      `${value} is niet een van de waarden die deze site in \`${field}\` toestaat, en zou een eigen pagina krijgen. Toegestaan zijn ${allowed}.`,
    near: (value, field, meant) =>
      `${value} is niet een van de waarden die deze site in \`${field}\` toestaat, en zou een eigen pagina krijgen. Bedoelde je ${meant}?`,
    and: (listed, more) => `${listed} en nog ${more}`,
    fix: (value) => `Schrijf ${value}`
  },
  'taxonomy-undeclared': {
    undeclared: (field, declared) =>
      `Hugo maakt geen lijsten van \`${field}\`, omdat de configuratie van de site onder \`taxonomies\` alleen ${declared} noemt; lezers krijgen dit dus nooit te zien. Gebruik een daarvan, of voeg \`${field}\` aan de configuratie toe.`,
    singular: (field, meant) =>
      `Hugo leest \`${meant}\`, niet \`${field}\`, dus het bericht staat in geen enkele lijst van ${meant}. Noem het veld \`${meant}\`.`,
    fix: (meant) => `Noem het \`${meant}\``
  },
  'taxonomy-folder-mismatch': {
    mismatch: (field, value, folder) =>
      `\`${field}\` is ${value}, maar het bericht staat in de map ${folder}, en komt dus in een lijst waar niemand het zoekt. Schrijf de naam van de map, of verplaats het bericht.`,
    fix: (folder) => `Schrijf ${folder}`
  },
  'ignore-expired': {
    comment: (day) =>
      `Deze opmerking gold tot en met ${day} en schakelt niets meer uit. Verwijder haar, of geef haar een latere dag.`,
    entry: (url, day) =>
      `De links die onder ${quote(url)} vallen, werden tot en met ${day} met rust gelaten en worden nu weer gecontroleerd. Verwijder dit item, of geef het een latere dag.`
  },
  'ignore-unused': {
    comment: (rule) => `Deze opmerking schakelt \`${rule}\` uit, maar daar is niets gevonden. Verwijder haar.`,
    among: (rule) =>
      `Deze opmerking schakelt onder meer \`${rule}\` uit, maar zoiets is daar niet gevonden. Haal die naam eruit.`,
    entry: (url, where) =>
      `Geen link van ${where === 'this' ? 'dit' : 'enig'} bericht valt onder ${quote(url)}. Verwijder dit item, of verbeter het.`
  }
}

function elsewhere(more: number): string {
  return more === 0 ? '' : `, hier en op nog ${more} ${more === 1 ? 'plek' : 'plekken'}`
}

/** Everything that is said in Dutch. */
export const dutch: Dictionary = { rules: RULES, phrases: PHRASES }
