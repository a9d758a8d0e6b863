export const id = 8561;
export const ids = [8561];
export const modules = {

/***/ 64995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ momentText),
/* harmony export */   E: () => (/* binding */ dayText)
/* harmony export */ });
/** A day as people write it: `21 June 2026`. @param locale BCP 47 */
function dayText(instant, locale) {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}
/** `21 June 2026, 07:00 UTC`; midnight is left out. */
function momentText(instant, locale) {
    const time = instant.toISOString().slice(11, 16);
    return time === '00:00' ? dayText(instant, locale) : `${dayText(instant, locale)}, ${time} UTC`;
}


/***/ }),

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** Room for a URL that a person would still read. */
const LONGEST = 160;
/** A text of the post in plain quotes for a message: on one line, and cut when it is long. */
function quote(text, longest = LONGEST) {
    return `"${shorten(text, longest)}"`;
}
/** A text on one line, cut in its middle when it is longer than `longest` UTF-16 units, so that its start and end can be recognised. */
function shorten(text, longest = LONGEST) {
    const tail = Math.floor(longest / 4);
    if (text.length <= longest)
        return oneLine(text);
    return `${oneLine(text.slice(0, longest - tail - 1))}…${oneLine(text.slice(-tail))}`.toWellFormed();
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 28561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dutch: () => (/* binding */ dutch)
/* harmony export */ });
/* harmony import */ var _rules_moment_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64995);
/* harmony import */ var _rules_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74867);
/* harmony import */ var _phrasebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53067);



const PHRASES = {
    // What a value of front matter is.
    empty: 'leeg',
    'a list': 'een lijst',
    'an empty list': 'een lege lijst',
    'a group of fields': 'een groep velden',
    'the text {value}': 'de tekst {value}',
    'the number {value}': 'het getal {value}',
    'the date {value}': 'de datum {value}',
    'at least': 'minstens',
    'at most': 'hooguit',
    'more than': 'meer dan',
    'less than': 'minder dan',
    '1 character': '1 teken',
    '{count} characters': '{count} tekens',
    '1 item': '1 item',
    '{count} items': '{count} items',
    '1 field': '1 veld',
    '{count} fields': '{count} velden',
    'a date such as 2026-02-27': 'een datum zoals 2026-02-27',
    'a time such as 21:23:55Z': 'een tijd zoals 21:23:55Z',
    'a date with time and zone such as 2026-02-27T21:23:55Z': 'een datum met tijd en tijdzone zoals 2026-02-27T21:23:55Z',
    'a date with time such as 2026-02-27T21:23:55': 'een datum met tijd zoals 2026-02-27T21:23:55',
    'a duration such as PT30M': 'een duur zoals PT30M',
    'a full address such as https://example.com/': 'een volledig adres zoals https://example.com/',
    'an address': 'een adres',
    'an e-mail address': 'een e-mailadres',
    'the name of a host': 'de naam van een host',
    'an IPv4 address': 'een IPv4-adres',
    'an IPv6 address': 'een IPv6-adres',
    'a UUID': 'een UUID',
    // Kinds of images.
    'a JPEG image': 'een JPEG-afbeelding',
    'a PNG image': 'een PNG-afbeelding',
    'a GIF image': 'een GIF-afbeelding',
    'a WebP image': 'een WebP-afbeelding',
    'an AVIF image': 'een AVIF-afbeelding',
    'a HEIC photo': 'een HEIC-foto',
    'a JPEG XL image': 'een JPEG XL-afbeelding',
    'an SVG drawing': 'een SVG-tekening',
    'a BMP image': 'een BMP-afbeelding',
    'a TIFF image': 'een TIFF-afbeelding',
    'an icon file': 'een pictogrambestand',
    // What site generators do with a field that is missing or wrong.
    'no page title can be made of that': 'daar is geen paginatitel van te maken',
    'the build stops': 'de build breekt af',
    'Hugo publishes the post without a title': 'Hugo publiceert het bericht zonder titel',
    'Hugo reads that as false and publishes the post': 'Hugo leest dat als onwaar en publiceert het bericht',
    'Hugo reads that as 0': 'Hugo leest dat als 0',
    "Hugo's templates for social media stop the build": 'de templates van Hugo voor sociale media breken de build af',
    'Hugo makes one single term of it, commas included': "Hugo maakt er één enkele term van, met komma's en al",
    'PaperMod takes that for true in one place and for false in another': 'PaperMod houdt dat op de ene plek voor waar en op de andere voor onwaar',
    'PaperMod can show one image only': 'PaperMod kan maar één afbeelding tonen',
    'site generators disagree whether to publish such a post': "sitegenerators zijn het er niet over eens of zo'n bericht gepubliceerd wordt",
    'search engines get the excerpt of the post or nothing': 'zoekmachines krijgen het begin van het bericht, of niets',
    'Jekyll publishes the post unless that is exactly `false`': 'Jekyll publiceert het bericht tenzij daar precies `false` staat',
    'the page is in the sitemap unless that is exactly `false`': 'de pagina staat in de sitemap tenzij daar precies `false` staat',
    'Hexo publishes the post unless that is `false`': 'Hexo publiceert het bericht tenzij daar `false` staat',
    'Search engines have nothing to show as the title of the page.': 'Zoekmachines hebben niets om als titel van de pagina te tonen.',
    'The page has no title in search results, in lists and above its text.': 'De pagina heeft geen titel in zoekresultaten, in lijsten en boven de tekst.',
    'Lists, feeds and search engines get the year 1 as the date of the post.': 'Lijsten, feeds en zoekmachines krijgen het jaar 1 als datum van het bericht.',
    'Jekyll makes a title of the file name, or shows the title of the whole site.': 'Jekyll maakt een titel van de bestandsnaam, of toont de titel van de hele site.',
    'Lists and search results show the file name or nothing as the title of the post.': 'Lijsten en zoekresultaten tonen de bestandsnaam of niets als titel van het bericht.',
    'Most templates have nothing else to show as the title of the page.': 'De meeste templates hebben niets anders om als titel van de pagina te tonen.',
    'Site generators refuse it or read a different day from it.': 'Sitegenerators weigeren het of lezen er een andere dag in.',
    'Templates that read it show a wrong date, or none.': 'Templates die het lezen, tonen een verkeerde datum of geen.',
    'Hugo up to 0.134 publishes the post as of the year 1, and later versions stop the build.': 'Hugo tot en met 0.134 publiceert het bericht met het jaar 1, en latere versies breken de build af.',
    'Hugo up to 0.134 ignores it, and later versions stop the build.': 'Hugo tot en met 0.134 slaat het over, en latere versies breken de build af.',
    'Hugo counts the number as seconds since 1970, and arrives at {day}.': 'Hugo telt het getal als seconden sinds 1970 en komt uit op {say day}.',
    'a date beyond the year 9999': 'een datum na het jaar 9999',
    'JavaScript counts on from the end of the month, so the post gets another day.': 'JavaScript telt door na het eind van de maand, dus het bericht krijgt een andere dag.',
    "Jekyll stops the build at a date that it can't read.": 'Jekyll breekt de build af bij een datum die het niet kan lezen.',
    "Eleventy stops the build at a date that it can't read.": 'Eleventy breekt de build af bij een datum die het niet kan lezen.',
    "Docusaurus stops the build at a date that it can't read.": 'Docusaurus breekt de build af bij een datum die het niet kan lezen.',
    "Astro stops the build where the collection's schema asks for a date.": 'Astro breekt de build af waar het schema van de collectie om een datum vraagt.',
    "Hexo ignores a date that it can't read and takes that of the file instead.": 'Hexo slaat een datum die het niet kan lezen over, en neemt die van het bestand.',
    'The build stops, or lists show no date for the post.': 'De build breekt af, of lijsten tonen geen datum bij het bericht.',
    'Zola stops the build at a date that is not written as `2026-02-27` or `2026-02-27T10:00:00Z`.': 'Zola breekt de build af bij een datum die niet is geschreven als `2026-02-27` of `2026-02-27T10:00:00Z`.',
    // Why a link could not be followed.
    '404 Not Found': '404, niet gevonden',
    '410 Gone': '410, voorgoed verwijderd',
    '400 Bad Request': '400, ongeldig verzoek',
    '401 Unauthorized': '401, niet ingelogd',
    '402 Payment Required': '402, betaling nodig',
    '403 Forbidden': '403, geen toegang',
    '405 Method Not Allowed': '405, methode niet toegestaan',
    '406 Not Acceptable': '406, niet acceptabel',
    '408 Request Timeout': '408, het duurde te lang',
    '429 Too Many Requests': '429, te veel verzoeken',
    '451 Unavailable For Legal Reasons': '451, om juridische redenen niet beschikbaar',
    '500 Internal Server Error': '500, interne fout van de server',
    '502 Bad Gateway': '502, geen goed antwoord van de server erachter',
    '503 Service Unavailable': '503, tijdelijk niet beschikbaar',
    '504 Gateway Timeout': '504, de server erachter antwoordt niet',
    'status {number}': 'status {number}',
    '{status}: the site limits robots': '{say status}: de site beperkt robots',
    '{status}: the site limits robots and asks them to stay away for {time}': '{say status}: de site beperkt robots en vraagt ze {say time} weg te blijven',
    '{number} hours': '{number} uur',
    '{number} minutes': '{number} minuten',
    '{status}: the page asks for a login': '{say status}: de pagina vraagt om in te loggen',
    '{status}: the page asks for a payment': '{say status}: de pagina vraagt om te betalen',
    '{status}: the proxy asks for a login': '{say status}: de proxy vraagt om in te loggen',
    '{status}: the site refuses robots': '{say status}: de site weert robots',
    '{status}: the site refuses robots ({wall})': '{say status}: de site weert robots ({say wall})',
    'a captcha': 'een captcha',
    '{status}, without saying where to': '{say status}, zonder te zeggen waarheen',
    'the site asks for consent to cookies before it shows the page': 'de site vraagt om toestemming voor cookies voordat ze de pagina toont',
    'redirects to {url}': 'verwijst door naar {url}',
    'redirects to {url}: {reason}': 'verwijst door naar {url}: {say reason}',
    'redirects in a circle to whoever accepts no cookies': 'verwijst in een kring wie geen cookies aanneemt',
    'redirect loop': 'verwijst door in een kring',
    'more than {count} redirects': 'meer dan {count} keer doorverwezen',
    'redirects to something that is not an address': 'verwijst door naar iets dat geen adres is',
    'redirects to a "{scheme}" address': 'verwijst door naar een "{scheme}"-adres',
    'there was no answer and no failure': 'er was geen antwoord en geen fout',
    'timed out': 'geen antwoord op tijd',
    'timed out after {time}': 'geen antwoord binnen {say time}',
    'no such host': 'die host bestaat niet',
    'the name could not be looked up': 'de naam kon niet worden opgezocht',
    'this machine has no connections left': 'deze machine heeft geen verbindingen meer over',
    'connection refused': 'verbinding geweigerd',
    'no way to the server': 'de server is niet te bereiken',
    'the answer is not valid HTTP': 'het antwoord is geen geldige HTTP',
    'the proxy does not let the request through': 'de proxy laat het verzoek niet door',
    'the connection broke off': 'de verbinding werd verbroken',
    'the server does not accept connections (timed out)': 'de server neemt geen verbinding aan (geen antwoord op tijd)',
    'the certificate expired on {day}': 'het certificaat is verlopen op {say day}',
    'the certificate has expired': 'het certificaat is verlopen',
    'the certificate is not valid before {day}': 'het certificaat is pas geldig vanaf {say day}',
    'the certificate is not valid yet': 'het certificaat is nog niet geldig',
    'an unknown day': 'een onbekende dag',
    'the certificate is self-signed': 'het certificaat is door de site zelf ondertekend',
    'the certificate is not from a known authority': 'het certificaat komt niet van een bekende uitgever',
    'the certificate comes without the authority that issued it, so not every program can verify it': 'het certificaat komt zonder dat van de uitgever, dus niet elk programma kan het controleren',
    'the certificate was revoked': 'het certificaat is ingetrokken',
    'the certificate is for another host than {host}': 'het certificaat is voor een andere host dan {host}',
    'the secure connection failed ({code})': 'de beveiligde verbinding mislukte ({code})',
    'a private address': 'een privéadres',
    '{host} is on a private network': '{host} staat in een privénetwerk',
    'browsers do not open port {port}': 'browsers openen poort {port} niet',
    'the address {problem}': 'het adres {say problem}',
    'is not an http or https address': 'is geen http- of https-adres',
    'is {count} characters long; servers refuse more than about {most}': 'is {count} tekens lang; servers weigeren meer dan ongeveer {most}',
    'holds a line break, a tab or another control character': 'bevat een regeleinde, een tab of een ander stuurteken',
    'is completed by a shortcode, so its final form is not known': 'wordt aangevuld door een shortcode, dus de uiteindelijke vorm is niet bekend',
    'is not valid': 'is niet geldig',
    'holds a user name or password': 'bevat een gebruikersnaam of wachtwoord',
    'the link check has no result for it': 'de linkcontrole heeft er geen uitslag voor',
    'the check was stopped': 'de controle is gestopt',
    'the check was over': 'de controle was voorbij',
    'the link check was over': 'de linkcontrole was voorbij',
    'not reached within the {seconds} s for all links': 'niet aan de beurt gekomen binnen de {seconds} s voor alle links',
    'not reached within the {count} requests for all links': 'niet aan de beurt gekomen binnen de {count} verzoeken voor alle links',
    'its host is skipped by `links.hosts` in the configuration': 'de host wordt overgeslagen door `links.hosts` in de configuratie',
    'the proxy or certificate settings of this machine are not valid': 'de instellingen voor proxy of certificaten van deze machine zijn niet geldig',
    'the proxy could not be used: {reason}': 'de proxy was niet te gebruiken: {say reason}',
    'ignored by `{pattern}` in the configuration': 'genegeerd door `{pattern}` in de configuratie',
    'ignored by `{pattern}` in the configuration: {reason}': 'genegeerd door `{pattern}` in de configuratie: {reason}',
    'ignored by `{pattern}` in the front matter': 'genegeerd door `{pattern}` in de front matter',
    'ignored by `{pattern}` in the front matter: {reason}': 'genegeerd door `{pattern}` in de front matter: {reason}',
    'answered from the repository': 'beantwoord vanuit de repository',
    "the site's own address": 'het eigen adres van de site',
    'it was not asked': 'niet gevraagd',
    'links are not checked in this run': 'links worden in deze run niet gecontroleerd',
    '`{pattern}` is not a valid RE2 expression: {reason}': '`{pattern}` is geen geldige RE2-expressie: {reason}',
    '`{pattern}` names no address; write a URL, with `*` for any characters': '`{pattern}` noemt geen adres; schrijf een URL, met `*` voor willekeurige tekens',
    // What was not checked.
    '{path} was not checked: {problem}': '{path} is niet gecontroleerd: {say problem}',
    'it is no file of the repository, or a link that leads out of it': 'het is geen bestand van de repository, of een link die daar buiten leidt',
    'reading it failed ({error})': 'lezen is mislukt ({error})',
    'What is wrong with {path} for longer than since this change is not known: {problem}': 'Wat er al vóór deze wijziging mis was met {path}, is niet bekend: {say problem}',
    '{path}: the rule {rule} failed and did not check this post: {error}': '{path}: de regel {rule} is mislukt en heeft dit bericht niet gecontroleerd: {error}',
    '{path}: of {count} findings of {rule} only the first {most} are listed.': '{path}: van de {count} bevindingen van {rule} staan alleen de eerste {most} in de lijst.',
    '{path}: the text from line {line} on was not checked: {reason}': '{path}: de tekst vanaf regel {line} is niet gecontroleerd: {say reason}',
    '{path}: the text could not be read as Markdown: {error}': '{path}: de tekst was niet als Markdown te lezen: {error}',
    '{reason} (1 more part follows)': '{say reason} (er volgt nog 1 deel)',
    '{reason} ({count} more parts follow)': '{say reason} (er volgen nog {count} delen)',
    'a line is longer than {count} characters': 'een regel is langer dan {count} tekens',
    'lists or quotes stand more than {count} characters deep in each other': 'lijsten of citaten staan meer dan {count} tekens diep in elkaar',
    'the text is longer than {count} characters or {lines} lines': 'de tekst is langer dan {count} tekens of {lines} regels',
    'a paragraph has thousands of brackets, asterisks or the like': 'een alinea heeft duizenden haken, sterretjes of dergelijke',
    'No network: {found}; {many} unchecked.': 'Geen netwerk: {say found}; {say many} niet gecontroleerd.',
    '1 link is': '1 link is',
    '{count} links are': '{count} links zijn',
    'the only host could not be found': 'de enige host was niet te vinden',
    'none of {count} hosts could be found': 'geen van de {count} hosts was te vinden',
    'The link check itself failed ({problem}); {many} unchecked.': 'De linkcontrole zelf is mislukt ({problem}); {say many} niet gecontroleerd.',
    'The link check itself failed; {many} unchecked.': 'De linkcontrole zelf is mislukt; {say many} niet gecontroleerd.',
    '{count} of {total} links is unchecked: {reason}.': '{count} van {total} links is niet gecontroleerd: {say reason}.',
    '{count} of {total} links are unchecked: {reason}.': '{count} van {total} links zijn niet gecontroleerd: {say reason}.',
    'No link was checked ({count}): {reason} ({detail}).': 'Geen link is gecontroleerd ({count}): {say reason} ({detail}).',
    "Only {count} of {total} folders with a site's configuration were looked at.": 'Van de {total} mappen met de configuratie van een site zijn er maar {count} bekeken.',
    "{path} can't be read, so what it says about the site is not known: {reason}.": '{path} is niet te lezen, dus wat erin staat over de site is niet bekend: {say reason}.',
    'it is larger than 512 kB': 'het is groter dan 512 kB',
    'it holds no settings by name': 'er staan geen instellingen met een naam in',
    'it is nested too deep': 'het is te diep genest',
    'it is damaged': 'het is beschadigd',
    'Links to pages of the site itself were not checked: {reason}': "Links naar pagina's van de site zelf zijn niet gecontroleerd: {say reason}",
    'the list of files of the repository is not known.': 'de lijst met bestanden van de repository is niet bekend.',
    'the list of files of the repository is not known': 'de lijst met bestanden van de repository is niet bekend',
    "where its pages are published can't be told, because {gap}.": "waar de pagina's gepubliceerd worden, is niet te zeggen, want {say gap}.",
    "where its pages are published can't be told, because {gap}": "waar de pagina's gepubliceerd worden, is niet te zeggen, want {say gap}",
    "Astro's routes are programs, which are not run": "de routes van Astro zijn programma's, en die worden niet uitgevoerd",
    'a program sets the routes of Docusaurus, which is not run': 'een programma bepaalt de routes van Docusaurus, en dat wordt niet uitgevoerd',
    'data files and templates of Eleventy decide, which are programs and not run': "databestanden en templates van Eleventy beslissen, en dat zijn programma's die niet worden uitgevoerd",
    'the routes of Next.js are programs, which are not run': "de routes van Next.js zijn programma's, en die worden niet uitgevoerd",
    'its permalink is made of `:{part}`': 'de permalink is gemaakt van `:{part}`',
    'its configuration names files in a way of its own': 'de configuratie noemt bestanden op een eigen manier',
    "its configuration can't be read": 'de configuratie is niet te lezen',
    'each of its languages has a host of its own': 'elke taal heeft een eigen host',
    'its configuration takes content from another module': 'de configuratie haalt content uit een andere module',
    'its configuration takes content from outside the site': 'de configuratie haalt content van buiten de site',
    'its configuration takes only a part of a folder as content': 'de configuratie neemt maar een deel van een map als content',
    'Some links to pages of the site itself were not checked: for that the front matter of all posts must be read. Run actions/checkout before this action.': "Sommige links naar pagina's van de site zelf zijn niet gecontroleerd: daarvoor moet de front matter van alle berichten gelezen worden. Voer actions/checkout uit vóór deze action.",
    'Some links to pages of the site itself were not checked: their pages are not in the repository, but {reason}.': "Sommige links naar pagina's van de site zelf zijn niet gecontroleerd: hun pagina's staan niet in de repository, maar {say reason}.",
    'programs in `scripts` can make pages': "programma's in `scripts` kunnen pagina's maken",
    'programs in `_plugins` can make pages': "programma's in `_plugins` kunnen pagina's maken",
    'a plug-in makes the archives': 'een plug-in maakt de archieven',
    'posts have folders of files': 'berichten hebben eigen mappen met bestanden',
    'the plug-in `{plugin}` can make pages': "de plug-in `{plugin}` kan pagina's maken",
    'Posts were not compared with the other posts of the site (titles, addresses, sources, covers, tags): {reason}': 'Berichten zijn niet vergeleken met de andere berichten van de site (titels, adressen, bronnen, covers, tags): {say reason}',
    'for that all of them must be read. Run actions/checkout before this action.': 'daarvoor moeten ze allemaal gelezen worden. Voer actions/checkout uit vóór deze action.',
    'there are more than {count} of them.': 'het zijn er meer dan {count}.',
    "{count} of {total} posts can't be read, so posts were not compared with them.": '{count} van {total} berichten zijn niet te lezen, dus daarmee zijn berichten niet vergeleken.',
    '{count} of {total} covers in the repository could not be looked at: {reason}.': '{count} van {total} covers in de repository konden niet bekeken worden: {say reason}.',
    "Posts that this change doesn't touch were not searched for links that it breaks: {reason}.": 'In berichten die deze wijziging niet raakt, is niet gezocht naar links die ze breekt: {say reason}.',
    'all of them must be read. Run actions/checkout before this action': 'daarvoor moeten ze allemaal gelezen worden. Voer actions/checkout uit vóór deze action',
    'there are more than {count}': 'het zijn er meer dan {count}',
    "Of the posts that this change doesn't touch, only the first {count} that have the name of a removed page in their text were searched for links that it breaks.": 'Van de berichten die deze wijziging niet raakt, is alleen in de eerste {count} met de naam van een verwijderde pagina in hun tekst gezocht naar links die ze breekt.',
    'Whether old addresses of changed posts still lead somewhere was not checked: {reason}.': 'Of oude adressen van gewijzigde berichten nog ergens heen leiden, is niet gecontroleerd: {say reason}.',
    'Whether old addresses of changed posts still lead somewhere was not checked: {reason}': 'Of oude adressen van gewijzigde berichten nog ergens heen leiden, is niet gecontroleerd: {say reason}',
    'the configuration that makes addresses of {site} is changed as well': 'de configuratie die adressen maakt van {say site} is ook gewijzigd',
    'the site': 'de site',
    'for that the front matter of all posts must be read. Run actions/checkout before this action.': 'daarvoor moet de front matter van alle berichten gelezen worden. Voer actions/checkout uit vóór deze action.',
    'The file name "{path}" is not valid UTF-8, so the file was not checked. Rename it.': 'De bestandsnaam "{path}" is geen geldige UTF-8, dus het bestand is niet gecontroleerd. Hernoem het.',
    'GitHub lists {count} of the {total} files that this pull request changes; the other {rest} were not checked. With `fetch-depth: 0` on actions/checkout Git lists them all.': 'GitHub noemt {count} van de {total} bestanden die deze pull request wijzigt; de andere {rest} zijn niet gecontroleerd. Met `fetch-depth: 0` bij actions/checkout noemt Git ze allemaal.',
    'GitHub lists 300 of the files that changed; the others were not checked. Use `fetch-depth: 0` on actions/checkout.': 'GitHub noemt 300 van de gewijzigde bestanden; de andere zijn niet gecontroleerd. Gebruik `fetch-depth: 0` bij actions/checkout.',
    'Part {index} of {count} of the check gave no report.': 'Deel {index} van {count} van de controle gaf geen verslag.',
    '{path} has {size} MB; files above {most} MB are not read': '{path} is {size} MB; bestanden boven {most} MB worden niet gelezen',
    // What is wrong with the notation of front matter.
    'this list item': 'dit lijstitem',
    'The file is empty. A post starts with front matter: fields such as `title: …` between two lines of `---`.': 'Het bestand is leeg. Een bericht begint met front matter: velden zoals `title: …` tussen twee regels met `---`.',
    'There is no front matter. A post starts with fields such as `title: …` between two lines of `---`; without them it has no title, date or description.': 'Er is geen front matter. Een bericht begint met velden zoals `title: …` tussen twee regels met `---`; zonder die velden heeft het geen titel, datum of beschrijving.',
    'The file is saved as UTF-16. Site generators read UTF-8 only, so to them this is not a post. Save it with the encoding "UTF-8".': 'Het bestand is opgeslagen als UTF-16. Sitegenerators lezen alleen UTF-8, dus voor hen is dit geen bericht. Sla het op met de codering "UTF-8".',
    'There is a character here that is not UTF-8 (shown as "\uFFFD"); the file was probably saved in an older encoding such as Windows-1252. Site generators refuse or garble it. Type the character again and save the file with the encoding "UTF-8".': 'Hier staat een teken dat geen UTF-8 is (te zien als "\uFFFD"); het bestand is waarschijnlijk opgeslagen in een oudere codering zoals Windows-1252. Sitegenerators weigeren of verminken het. Typ het teken opnieuw en sla het bestand op met de codering "UTF-8".',
    'There is an invisible control character here (U+{code}), often left by copying. Site generators refuse it. Delete it.': 'Hier staat een onzichtbaar stuurteken (U+{code}), vaak achtergebleven bij het kopiëren. Sitegenerators weigeren het. Verwijder het.',
    'There is an invisible control character here (U+{code} and {count} more), often left by copying. Site generators refuse it. Delete it.': 'Hier staat een onzichtbaar stuurteken (U+{code}, en nog {count}), vaak achtergebleven bij het kopiëren. Sitegenerators weigeren het. Verwijder het.',
    'Delete the control characters': 'Verwijder de stuurtekens',
    '`{key}` is here a second time, with another value than on line {line}. Some generators take the last one, others refuse to build the site. Keep one of the two.': '`{key}` staat hier voor de tweede keer, met een andere waarde dan op regel {line}. Sommige generators nemen de laatste, andere weigeren de site te bouwen. Houd er één over.',
    '`{key}` is here a second time, with the same value as on line {line}. Some generators refuse to build the site. Remove one of the two.': '`{key}` staat hier voor de tweede keer, met dezelfde waarde als op regel {line}. Sommige generators weigeren de site te bouwen. Verwijder een van de twee.',
    'Remove the second `{key}`': 'Verwijder de tweede `{key}`',
    "The JSON can't be read here. {meaning} As it is, the site can't be built.": 'De JSON is hier niet te lezen. {say meaning} Zo is de site niet te bouwen.',
    'Check its quotes, brackets and commas.': "Kijk de aanhalingstekens, haken en komma's na.",
    'JSON does not know this. Text needs double quotes around it.': 'JSON kent dit niet. Om tekst horen dubbele aanhalingstekens.',
    'This is not a number. Text needs double quotes around it.': 'Dit is geen getal. Om tekst horen dubbele aanhalingstekens.',
    'The name of a field must stand here, in double quotes. A comma before the closing `}` is not allowed.': 'Hier hoort de naam van een veld, tussen dubbele aanhalingstekens. Een komma vóór de sluitende `}` mag niet.',
    'A value is missing here. A comma before a closing `]` is not allowed.': 'Hier ontbreekt een waarde. Een komma vóór een sluitende `]` mag niet.',
    'A colon is missing between the name of the field and its value.': 'Tussen de naam van het veld en de waarde ontbreekt een dubbele punt.',
    'A comma is missing before this field or value.': 'Voor dit veld of deze waarde ontbreekt een komma.',
    'The closing `}` is missing.': 'De sluitende `}` ontbreekt.',
    'The closing `]` is missing.': 'De sluitende `]` ontbreekt.',
    'Something stands behind the end of the JSON.': 'Na het eind van de JSON staat nog iets.',
    'JSON has no comments. Remove it.': 'JSON kent geen opmerkingen. Verwijder ze.',
    'A comment is not closed, and JSON has no comments. Remove it.': 'Een opmerking is niet afgesloten, en JSON kent geen opmerkingen. Verwijder ze.',
    'The closing quote is missing.': 'Het sluitende aanhalingsteken ontbreekt.',
    'This number is not complete.': 'Dit getal is niet af.',
    'This is not a character code: four digits are needed behind `\\u`.': 'Dit is geen tekencode: achter `\\u` horen vier cijfers.',
    'A backslash starts a special character, and JSON does not know this one. Write `\\\\` for a backslash.': 'Een backslash begint een speciaal teken, en dit kent JSON niet. Schrijf `\\\\` voor een backslash.',
    'This character is not allowed in a JSON text. A line end is written `\\n`.': 'Dit teken mag niet in een JSON-tekst. Een regeleinde schrijf je als `\\n`.',
    'Front matter in JSON is an object: fields between `{` and `}`.': 'Front matter in JSON is een object: velden tussen `{` en `}`.',
    'Remove the comma': 'Verwijder de komma',
    'Add a comma': 'Voeg een komma toe',
    'The front matter is nested more than {count} levels deep here, and this field was not read. Write it flatter, or move the data to a data file.': 'De front matter is hier meer dan {count} niveaus diep genest, en dit veld is niet gelezen. Schrijf het platter, of verplaats de gegevens naar een databestand.',
    'The front matter starts with `{`, but the `}` that ends it is missing. Add a `}` on a line of its own after the last field.': 'De front matter begint met `{`, maar de `}` aan het eind ontbreekt. Zet een `}` op een eigen regel na het laatste veld.',
    "The line that opens the front matter has {count} dashes; it must have exactly three. As it is, the site can't be built or shows the fields as text. Write `{fence}`.": 'De regel die de front matter opent, heeft {count} streepjes; het moeten er precies drie zijn. Zo is de site niet te bouwen, of toont ze de velden als tekst. Schrijf `{fence}`.',
    "The line that opens the front matter has {count} plus signs; it must have exactly three. As it is, the site can't be built or shows the fields as text. Write `{fence}`.": 'De regel die de front matter opent, heeft {count} plustekens; het moeten er precies drie zijn. Zo is de site niet te bouwen, of toont ze de velden als tekst. Schrijf `{fence}`.',
    'The line that opens the front matter is "{marks}", typographic dashes; it must be three plain dashes. As it is, the site can\'t be built or shows the fields as text. Write `{fence}`.': 'De regel die de front matter opent, is "{marks}", typografische streepjes; het moeten drie gewone streepjes zijn. Zo is de site niet te bouwen, of toont ze de velden als tekst. Schrijf `{fence}`.',
    'Write `{text}`': 'Schrijf `{text}`',
    'The line that opens the front matter has text behind `{fence}`. Put "{rest}" on a line of its own.': 'De regel die de front matter opent, heeft tekst achter `{fence}`. Zet "{rest}" op een eigen regel.',
    'Start a new line': 'Begin een nieuwe regel',
    'The front matter ends with "{line}" instead of `{fence}`. Some generators print the rest of the line as text, others don\'t see the end at all. Write `{same}`.': 'De front matter eindigt met "{line}" in plaats van `{fence}`. Sommige generators tonen de rest van de regel als tekst, andere zien het eind helemaal niet. Schrijf `{same}`.',
    'The front matter ends with "{line}" instead of `{fence}`. Some generators print the rest of the line as text, others don\'t see the end at all. Put `{same}` on a line of its own.': 'De front matter eindigt met "{line}" in plaats van `{fence}`. Sommige generators tonen de rest van de regel als tekst, andere zien het eind helemaal niet. Zet `{same}` op een eigen regel.',
    'Close the front matter with `{fence}`': 'Sluit de front matter af met `{fence}`',
    'The front matter is marked as "{language}", a language that a generator may run as a program. It was not read. Write it in YAML, between lines of exactly `---`.': 'De front matter is gemarkeerd als "{language}", een taal die een generator misschien als programma uitvoert. Ze is niet gelezen. Schrijf haar in YAML, tussen regels met precies `---`.',
    'The front matter is longer than {count} thousand characters, and was not read. Perhaps the line that closes it is missing; otherwise move data of this size to a data file.': 'De front matter is langer dan {count} duizend tekens en is niet gelezen. Misschien ontbreekt de regel die haar afsluit; verplaats zo veel gegevens anders naar een databestand.',
    'The front matter has more than {count} empty lines in a row, and was not read. Perhaps the line that closes it is missing; otherwise remove the empty lines.': 'De front matter heeft meer dan {count} lege regels achter elkaar en is niet gelezen. Misschien ontbreekt de regel die haar afsluit; verwijder anders de lege regels.',
    "The front matter can't be read from here on. Check the quotes, brackets, colons and spaces of this line and of the one above.": 'De front matter is vanaf hier niet te lezen. Kijk de aanhalingstekens, haken, dubbele punten en spaties van deze regel en de regel erboven na.',
    "The front matter starts on line {line} and is not closed: the `{fence}` on line {place} must stand at the start of the line. Without a closing `{same}` the site can't be built, or the text is lost.": 'De front matter begint op regel {line} en is niet afgesloten: de `{fence}` op regel {place} moet aan het begin van de regel staan. Zonder een afsluitende `{same}` is de site niet te bouwen, of gaat de tekst verloren.',
    'The front matter starts on line {line} and is not closed: "{wrong}" on line {place} must be exactly `{fence}`. Without a closing `{same}` the site can\'t be built, or the text is lost.': 'De front matter begint op regel {line} en is niet afgesloten: "{wrong}" op regel {place} moet precies `{fence}` zijn. Zonder een afsluitende `{same}` is de site niet te bouwen, of gaat de tekst verloren.',
    "The front matter starts on line {line} and is not closed. Without a closing `{fence}` the site can't be built, or the text is lost. Add a line with `{same}` after line {place}.": 'De front matter begint op regel {line} en is niet afgesloten. Zonder een afsluitende `{fence}` is de site niet te bouwen, of gaat de tekst verloren. Voeg na regel {place} een regel met `{same}` toe.',
    'Add `{fence}` after line {line}': 'Voeg `{fence}` toe na regel {line}',
    'Add `{text}`': 'Voeg `{text}` toe',
    'Add "{text}"': 'Voeg "{text}" toe',
    // YAML
    'The value of {field} starts with "{sign}", which YAML reads as {meaning}; the site can\'t be built. Put the value in quotes.': 'De waarde van {say field} begint met "{sign}", en YAML leest dat als {say meaning}; de site is niet te bouwen. Zet de waarde tussen aanhalingstekens.',
    "The value of {field} has a colon in it, which YAML reads as the start of another field; the site can't be built. Put the value in quotes.": 'In de waarde van {say field} staat een dubbele punt, en YAML leest dat als het begin van een ander veld; de site is niet te bouwen. Zet de waarde tussen aanhalingstekens.',
    'a name for a reference': 'een naam voor een verwijzing',
    'a reference': 'een verwijzing',
    'a type': 'een type',
    'a directive': 'een aanwijzing',
    'the start of a text of several lines': 'het begin van een tekst van meer regels',
    'a reserved sign': 'een gereserveerd teken',
    'the start of a list': 'het begin van een lijst',
    'the start of a map': 'het begin van een groep velden',
    'the end of a list': 'het eind van een lijst',
    'the end of a map': 'het eind van een groep velden',
    'an item of a list': 'een item van een lijst',
    'the end of a key': 'het eind van een veldnaam',
    'a separator': 'een scheidingsteken',
    'a key': 'een veldnaam',
    'The list of {field} starts with `{open}`, but has no `{close}` at its end. Add it.': 'De lijst van {say field} begint met `{open}`, maar heeft aan het eind geen `{close}`. Voeg die toe.',
    'The map of {field} starts with `{open}`, but has no `{close}` at its end. Add it.': 'De groep van {say field} begint met `{open}`, maar heeft aan het eind geen `{close}`. Voeg die toe.',
    'The list of {field} ends with one `{close}` too many. Remove it.': 'De lijst van {say field} eindigt met één `{close}` te veel. Verwijder die.',
    'The map of {field} ends with one `{close}` too many. Remove it.': 'De groep van {say field} eindigt met één `{close}` te veel. Verwijder die.',
    'Remove the last `{close}`': 'Verwijder de laatste `{close}`',
    "There is text behind the closing quote of {field}; the site can't be built. Put the whole value in quotes.": 'Achter het sluitende aanhalingsteken van {say field} staat tekst; de site is niet te bouwen. Zet de hele waarde tussen aanhalingstekens.',
    'The value of {field} is in double quotes and has double quotes in it, so YAML takes the second quote for its end; the site can\'t be built. Use single quotes around it, or write the inner ones as `\\"`.': 'De waarde van {say field} staat tussen dubbele aanhalingstekens en bevat ze ook, dus YAML houdt het tweede voor het eind; de site is niet te bouwen. Zet er enkele aanhalingstekens omheen, of schrijf die erbinnen als `\\"`.',
    "The value of {field} is in single quotes and has single quotes in it, so YAML takes the second quote for its end; the site can't be built. Write the inner ones twice (`''`), or use double quotes around it.": "De waarde van {say field} staat tussen enkele aanhalingstekens en bevat ze ook, dus YAML houdt het tweede voor het eind; de site is niet te bouwen. Schrijf die erbinnen dubbel (`''`), of zet er dubbele aanhalingstekens omheen.",
    'Write the quotes so that YAML understands them': 'Schrijf de aanhalingstekens zo dat YAML ze begrijpt',
    "The quoted text of {field} goes on in a line that is not indented; strict YAML parsers refuse that, and some generators can't build the site then. Indent the line by {count} spaces, or put the text on one line.": 'De tekst tussen aanhalingstekens van {say field} gaat verder op een regel die niet inspringt; strenge YAML-lezers weigeren dat, en sommige generators kunnen de site dan niet bouwen. Laat de regel {count} spaties inspringen, of zet de tekst op één regel.',
    "The quoted text of {field} goes on in a line that is indented with a tab; strict YAML parsers refuse that, and some generators can't build the site then. Indent the line by {count} spaces, or put the text on one line.": 'De tekst tussen aanhalingstekens van {say field} gaat verder op een regel die met een tab inspringt; strenge YAML-lezers weigeren dat, en sommige generators kunnen de site dan niet bouwen. Laat de regel {count} spaties inspringen, of zet de tekst op één regel.',
    'Indent the lines of the text': 'Laat de regels van de tekst inspringen',
    "A backslash in double quotes starts a special character, and YAML doesn't know this one. In {field}, write `\\\\` for a backslash, or use single quotes around the value.": 'Een backslash tussen dubbele aanhalingstekens begint een speciaal teken, en dit kent YAML niet. Schrijf in {say field} `\\\\` voor een backslash, of zet enkele aanhalingstekens om de waarde.',
    'Write the backslash twice': 'Schrijf de backslash dubbel',
    "The value of {field} starts with a double quote, but has none at its end; the site can't be built. Add the closing quote.": 'De waarde van {say field} begint met een dubbel aanhalingsteken, maar heeft er aan het eind geen; de site is niet te bouwen. Voeg het sluitende aanhalingsteken toe.',
    "The value of {field} starts with a single quote, but has none at its end; the site can't be built. Add the closing quote.": 'De waarde van {say field} begint met een enkel aanhalingsteken, maar heeft er aan het eind geen; de site is niet te bouwen. Voeg het sluitende aanhalingsteken toe.',
    'Add the closing quote': 'Voeg het sluitende aanhalingsteken toe',
    'Put the value in quotes': 'Zet de waarde tussen aanhalingstekens',
    "There is no space after the colon of `{key}`, so YAML doesn't see a field here. Write `{same}: ` with a space.": 'Na de dubbele punt van `{key}` staat geen spatie, dus YAML ziet hier geen veld. Schrijf `{same}: ` met een spatie.',
    'Put a space after the colon': 'Zet een spatie na de dubbele punt',
    'The space after the colon of `{key}` is not a plain space (probably a "non-breaking" one, left by copying), so YAML doesn\'t see a field here. Type the space again.': 'De spatie na de dubbele punt van `{key}` is geen gewone spatie (waarschijnlijk een "harde", achtergebleven bij het kopiëren), dus YAML ziet hier geen veld. Typ de spatie opnieuw.',
    'Put a plain space after the colon': 'Zet een gewone spatie na de dubbele punt',
    '`{key}` has an equals sign where YAML needs a colon. Write `{same}: `.': '`{key}` heeft een isgelijkteken waar YAML een dubbele punt wil. Schrijf `{same}: `.',
    'Write a colon instead of the equals sign': 'Schrijf een dubbele punt in plaats van het isgelijkteken',
    'The line is indented with a tab. YAML allows spaces only, and most site generators stop there. Use two spaces for each level.': 'De regel springt in met een tab. YAML staat alleen spaties toe, en de meeste sitegenerators breken daar af. Gebruik twee spaties voor elk niveau.',
    'Indent with spaces': 'Laat inspringen met spaties',
    'Remove the tab': 'Verwijder de tab',
    "The line is indented by {own}, which doesn't fit the lines around it; {wanted} would. Fields of the same level start in the same column.": 'De regel springt {say own} in, en dat past niet bij de regels eromheen; {say wanted} wel. Velden van hetzelfde niveau beginnen in dezelfde kolom.',
    'no spaces': 'geen spaties',
    '1 space': '1 spatie',
    '{count} spaces': '{count} spaties',
    'Indent the line by {count}': 'Laat de regel {say count} inspringen',
    'YAML can\'t read "{line}". {hint}': 'YAML kan "{line}" niet lezen. {say hint}',
    'Check its quotes, brackets, colons and indentation, and those of the line above.': 'Kijk de aanhalingstekens, haken, dubbele punten en het inspringen na, ook van de regel erboven.',
    'It is an item of a list, but the line above does not start a list, or has a value already.': 'Het is een item van een lijst, maar de regel erboven begint geen lijst, of heeft al een waarde.',
    'It has no `key: value`. If it continues the line above, indent it by two spaces; otherwise remove it.': 'Er staat geen `veld: waarde`. Hoort het bij de regel erboven, laat het dan twee spaties inspringen; verwijder het anders.',
    'Between the lines of `---` is a list. Front matter consists of fields, one on a line, such as `title: My post`.': 'Tussen de regels met `---` staat een lijst. Front matter bestaat uit velden, één per regel, zoals `title: Mijn bericht`.',
    'Between the lines of `---` is plain text. Front matter consists of fields, one on a line, such as `title: My post`.': 'Tussen de regels met `---` staat gewone tekst. Front matter bestaat uit velden, één per regel, zoals `title: Mijn bericht`.',
    'The key `<<` takes over the fields of a map, but there is no map here. Remove the line.': 'Het veld `<<` neemt de velden van een groep over, maar hier is geen groep. Verwijder de regel.',
    'The name of a field must be a text; a list or map stands here. Put it in quotes if it is meant as a text.': 'De naam van een veld moet een tekst zijn; hier staat een lijst of een groep. Zet hem tussen aanhalingstekens als het een tekst moet zijn.',
    'YAML reads `{mark}` as the mark of a type, not as text, and site generators drop it or stop at it. If it is text, put the whole value in quotes; otherwise remove it.': 'YAML leest `{mark}` als de aanduiding van een type, niet als tekst, en sitegenerators laten het weg of breken erop af. Is het tekst, zet dan de hele waarde tussen aanhalingstekens; verwijder het anders.',
    '`*{name}` stands for something that it is itself a part of. Remove it.': '`*{name}` staat voor iets waar het zelf deel van is. Verwijder het.',
    "YAML reads `*{name}` as a reference to something marked `&{same}`, which isn't there. If it is text, put the whole value in quotes.": 'YAML leest `*{name}` als een verwijzing naar iets dat met `&{same}` is gemerkt, en dat is er niet. Is het tekst, zet dan de hele waarde tussen aanhalingstekens.',
    'The references (`*name`) in this front matter stand for more than {count} values, or too many levels. They were not followed from here on. Write the values out.': 'De verwijzingen (`*naam`) in deze front matter staan voor meer dan {count} waarden, of te veel niveaus. Vanaf hier zijn ze niet gevolgd. Schrijf de waarden uit.',
    'A line with `...` ends the YAML above; what follows is not read. Remove the line, or put what belongs to the text behind the closing `---`.': 'Een regel met `...` sluit de YAML erboven af; wat volgt wordt niet gelezen. Verwijder de regel, of zet wat bij de tekst hoort achter de afsluitende `---`.',
    // TOML
    '`{key}` has a colon where TOML needs an equals sign. Write `{same} = …`.': '`{key}` heeft een dubbele punt waar TOML een isgelijkteken wil. Schrijf `{same} = …`.',
    'Write an equals sign instead of the colon': 'Schrijf een isgelijkteken in plaats van de dubbele punt',
    '`{key}` is "{value}"; TOML knows only `{word}`, in small letters.': '`{key}` is "{value}"; TOML kent alleen `{word}`, in kleine letters.',
    "The value of `{key}` has the same quotes in it as around it, or a backslash that TOML doesn't know; the site can't be built. Write the inner quotes as `\\\"` and a backslash as `\\\\`.": 'In de waarde van `{key}` staan dezelfde aanhalingstekens als eromheen, of een backslash die TOML niet kent; de site is niet te bouwen. Schrijf de aanhalingstekens erbinnen als `\\"` en een backslash als `\\\\`.',
    'Write the quotes so that TOML understands them': 'Schrijf de aanhalingstekens zo dat TOML ze begrijpt',
    "The value of `{key}` is text without quotes; TOML needs quotes around text, and the site can't be built.": 'De waarde van `{key}` is tekst zonder aanhalingstekens; TOML wil aanhalingstekens om tekst, en zo is de site niet te bouwen.',
    "`{name}` is here a second time; it is on line {line} already. TOML allows a name only once, and the site can't be built. Keep one of the two.": '`{name}` staat hier voor de tweede keer; het staat al op regel {line}. TOML staat een naam maar één keer toe, en zo is de site niet te bouwen. Houd er één over.',
    "`{name}` is here a second time; it is defined before. TOML allows a name only once, and the site can't be built. Keep one of the two.": '`{name}` staat hier voor de tweede keer; het is al eerder gegeven. TOML staat een naam maar één keer toe, en zo is de site niet te bouwen. Houd er één over.',
    'The list of `{key}` starts with "[", but has no "]" at its end. Add it.': 'De lijst van `{key}` begint met "[", maar heeft aan het eind geen "]". Voeg die toe.',
    'TOML can\'t read "{text}". {meaning}': 'TOML kan "{text}" niet lezen. {say meaning}',
    "TOML can't read this. {meaning}": 'TOML kan dit niet lezen. {say meaning}',
    'Check its quotes, brackets and equals sign. Text needs quotes around it.': 'Kijk de aanhalingstekens, haken en het isgelijkteken na. Om tekst horen aanhalingstekens.',
    'The closing `]` of the list is missing.': 'De sluitende `]` van de lijst ontbreekt.',
    'Something stands behind the value that does not belong there; quotes within a text need a backslash (`\\"`).': 'Achter de waarde staat iets dat daar niet hoort; aanhalingstekens binnen een tekst willen een backslash (`\\"`).',
    'A field is written `name = value`.': 'Een veld schrijf je als `naam = waarde`.',
    'The value is missing behind the `=`.': 'Achter de `=` ontbreekt de waarde.',
    'A comma is missing between two values.': 'Tussen twee waarden ontbreekt een komma.',
    'There is no such date. Dates are written 2026-03-01 or 2026-03-01T09:00:00Z.': 'Die datum bestaat niet. Datums schrijf je als 2026-03-01 of 2026-03-01T09:00:00Z.',
    'There is no such time. Times are written 09:00:00.': 'Die tijd bestaat niet. Tijden schrijf je als 09:00:00.',
    'A number must not start with 0. Put it in quotes if it is text.': 'Een getal mag niet met 0 beginnen. Zet het tussen aanhalingstekens als het tekst is.',
    'A backslash starts a special character here. Write `\\\\`, or use single quotes around the value.': 'Een backslash begint hier een speciaal teken. Schrijf `\\\\`, of zet enkele aanhalingstekens om de waarde.',
    'A text in it is too long.': 'Een tekst erin is te lang.'
};
const say = (0,_phrasebook_js__WEBPACK_IMPORTED_MODULE_0__/* .phrasebook */ .n)(PHRASES);
/** Decimals as they are written in Dutch. */
const decimal = (number) => number.replace('.', ',');
const characters = (count) => `${count} ${count === 1 ? 'teken' : 'tekens'}`;
/** Kinds of references, at the start of a sentence. */
const ROLES = {
    link: 'De link',
    image: 'De afbeelding',
    cover: 'De cover',
    canonical: 'Het canonieke adres',
    source: 'De bron'
};
const PARSER_WORDS = { problem: say, fix: say };
const SLUG_WAYS = {
    field: (name) => `Verander \`${name}\`; staat het bericht al online, laat het oude adres dan naar het nieuwe leiden.`,
    title: 'Vul `slug` in; staat het bericht al online, laat het oude adres dan naar het nieuwe leiden.',
    file: 'Hernoem het bestand of vul `slug` in; staat het bericht al online, laat het oude adres dan naar het nieuwe leiden.',
    fix: (slug) => `Maak er "${slug}" van`
};
const HISTORY = {
    redirects: (way) => `Het adres verwijst door ${way}.`,
    fine: (when) => `Het werkte ${when} nog.`,
    failing: (day) => `Het werkt sinds ${day} niet meer.`,
    step: (url, status) => `naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} (${status ?? 'onbekend'})`,
    inTurn: (steps) => steps.join(', dan '),
    long: (first, hidden, last) => `${first}, dan nog ${hidden} keer, en ${last}`,
    today: 'vandaag',
    yesterday: 'gisteren',
    daysAgo: (days) => `${days} dagen geleden`
};
const ERROR_PAGE = 'links, bladwijzers en zoekresultaten die daarheen leiden, komen uit op een foutpagina';
const REDIRECT = 'Leid het adres om naar de pagina die er het dichtst bij komt';
const toNewAddress = (aliasField) => aliasField === undefined
    ? 'Stel bij de hosting van de site een omleiding van het oude adres naar het nieuwe in.'
    : `Zet het oude adres in \`${aliasField}\`, dan leidt het naar het nieuwe.`;
const LANGUAGE_NAMES = new Intl.DisplayNames(['nl'], { type: 'language' });
const languageName = (language) => LANGUAGE_NAMES.of(language) ?? language;
const shape = ({ width, height }) => `${width} × ${height} px (${decimal((width / height).toFixed(2))}:1)`;
const RULES = {
    'front-matter-missing': PARSER_WORDS,
    'front-matter-unclosed': PARSER_WORDS,
    'front-matter-syntax': PARSER_WORDS,
    'front-matter-duplicate-key': {
        ...PARSER_WORDS,
        otherCase: (key, first, line) => `\`${key}\` is voor Hugo hetzelfde veld als \`${first}\` op regel ${line}, en welk van de twee telt, is niet te voorspellen. Houd er één over.`
    },
    'front-matter-position': {
        before: 'Boven de front matter staan spaties of lege regels; de meeste sitegenerators tonen de front matter dan als tekst en geven de pagina geen titel. Verwijder ze.',
        fix: 'Verwijder wat boven de front matter staat'
    },
    'front-matter-format': {
        other: (format, wanted) => `De front matter is geschreven in ${format}; de berichten van deze site gebruiken ${wanted}, en scripts en redactiesystemen rekenen daarop. Schrijf de front matter in ${wanted}.`
    },
    'yaml-ambiguous-scalar': {
        switch: (name, value) => `\`${name}\` is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)} zonder aanhalingstekens: sommige versies van sitegenerators lezen dat als waar of onwaar, andere als tekst. Zet het tussen aanhalingstekens als het tekst is, of schrijf \`true\` of \`false\`.`,
        zero: (name, value) => `\`${name}\` is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)} zonder aanhalingstekens; dat wordt gelezen als een getal zonder die nul, of als een heel ander getal. Zet het tussen aanhalingstekens.`,
        sixties: (name, value) => `\`${name}\` is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)} zonder aanhalingstekens; sommige sitegenerators lezen dat als één getal, geteld in zestigtallen. Zet het tussen aanhalingstekens.`,
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
        harmlessFlag: (name, value, way) => `\`${name}\` is ${say(value)}; omdat het niet "true" is, telt het als onwaar. ${way}`,
        type: (name, value, wanted, effect, way) => `\`${name}\` is ${say(value)} in plaats van ${wanted}${effect ? `; ${say(effect)}` : ''}. ${way}`,
        loss: (name, written, printed, way) => `\`${name}\` is ${written} zonder aanhalingstekens, en komt als ${printed} op de site. ${way}`,
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
        notOneOf: (value, allowed, meant) => `is ${say(value)}, maar deze site staat alleen ${allowed} toe.${meant ? ` Bedoelde je ${meant}?` : ''}`,
        pattern: (value, pattern) => `is ${say(value)}, en dat heeft niet de vorm waar deze site om vraagt: \`${pattern}\`.`,
        format: (value, wanted) => `is ${say(value)}, maar deze site vraagt om ${say(wanted)}.`,
        number: (value, side, limit) => `is ${value}; deze site vraagt om ${say(side)} ${limit}.`,
        size: (actual, side, limit) => `heeft ${say(actual)}; deze site vraagt om ${say(side)} ${say(limit)}.`,
        repeated: 'heeft hetzelfde item twee keer; deze site staat elk item één keer toe.',
        other: (value, keyword) => `is ${say(value)}, en dat staat de configuratie van deze site niet toe (\`${keyword}\` in het JSON-schema).`,
        more: (list, count) => `${list} en nog ${count}`,
        fix: (value) => `Schrijf ${value}`
    },
    'field-whitespace': {
        edges: (name) => `\`${name}\` begint of eindigt met een spatie, en die is te zien in feeds en op sociale media. Verwijder die spatie.`,
        double: (name) => `In \`${name}\` staan meerdere spaties achter elkaar of een regeleinde, en dat is te zien in feeds en op sociale media. Laat één spatie staan.`,
        fix: 'Verwijder de overbodige spaties'
    },
    'html-entity-in-front-matter': {
        entity: (name, entity, meant) => `In \`${name}\` staat de HTML-code ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(entity)}, en zo zien lezers het ook. Schrijf ${meant}.`,
        character: (character) => (/\S/.test(character) ? (0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(character) : 'een spatie'),
        fix: 'Schrijf het teken zelf'
    },
    'markup-in-front-matter': {
        markup: (name, markup) => `In \`${name}\` staat de opmaak ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(markup, 60)}, en zo staat het ook in zoekresultaten. Laat alleen de woorden staan.`
    },
    'unknown-field': {
        near: (name, meant) => `Het veld \`${name}\` is niet bekend en doet dus niets. Bedoelde je \`${meant}\`?`,
        notAllowed: (name, meant) => `De configuratie van deze site staat het veld \`${name}\` hier niet toe. ${meant ? `Bedoelde je \`${meant}\`?` : 'Verwijder het.'}`,
        fix: (name) => `Hernoem het tot ${name}`
    },
    'date-invalid': {
        format: (name, value, effect, way) => `\`${name}\` is ${say(value)}, en dat is niet als datum te lezen. ${say(effect)} ${way}`,
        noSuchDay: (name, value, effect, way) => `\`${name}\` is ${say(value)}, een dag of tijd die niet bestaat. ${say(effect)} ${way}`,
        write: (example) => `Schrijf \`${example}\`.`,
        pattern: (example) => `Schrijf jaar, maand en dag, bijvoorbeeld \`${example}\`.`,
        fix: (value) => `Schrijf ${value}`
    },
    'date-future': {
        hidden: (name, moment, generator) => `\`${name}\` ligt in de toekomst: ${(0,_rules_moment_text_js__WEBPACK_IMPORTED_MODULE_2__/* .momentText */ .A)(moment, 'nl')}. ${generator} laat het bericht tot dan weg, zonder dat te melden; het verschijnt bij de eerste build daarna. Is het voor nu bedoeld, verbeter dan de datum; zo niet, zorg dan dat er op dat moment een build draait.`,
        unknown: (name, moment) => `\`${name}\` ligt in de toekomst: ${(0,_rules_moment_text_js__WEBPACK_IMPORTED_MODULE_2__/* .momentText */ .A)(moment, 'nl')}. Sommige sitegenerators laten zo'n bericht tot dan weg, andere tonen het met die datum. Klopt de datum?`
    },
    'lastmod-before-date': {
        before: (modified, date) => `\`${modified}\` ligt vóór \`${date}\`, dus zoekmachines geloven geen van beide. Verbeter de datum die niet klopt, of verwijder \`${modified}\`.`
    },
    'expiry-before-date': {
        before: (expiry, date) => `\`${expiry}\` ligt vóór \`${date}\`, dus het bericht staat nooit online. Verbeter de datum die niet klopt, of verwijder \`${expiry}\`.`
    },
    'filename-date-mismatch': {
        mismatch: (name, day, named) => `\`${name}\` is ${day}, maar volgens de bestandsnaam is het ${named}; de pagina krijgt de ene datum, en links die van de naam zijn gemaakt de andere. Maak ze gelijk.`
    },
    'date-timezone': {
        zone: (name, value) => `\`${name}\` is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)}, een tijd zonder tijdzone, dus het bericht kan uren eerder of later online komen dan bedoeld. Zet het verschil met UTC erachter, zoals "+01:00", of "Z" voor UTC.`
    },
    expired: {
        before: (name, date) => `\`${name}\` ligt vóór \`${date}\`, dus Hugo publiceert dit bericht nooit. Verbeter een van de twee.`,
        past: (name, day) => `\`${name}\` is voorbij (${(0,_rules_moment_text_js__WEBPACK_IMPORTED_MODULE_2__/* .dayText */ .E)(day, 'nl')}), dus Hugo laat dit bericht weg van de site. Kies een latere dag of verwijder \`${name}\` als het bericht te zien moet zijn.`
    },
    'noindex-published': {
        hidden: (name) => `\`${name}\` houdt dit bericht uit zoekmachines, terwijl het wel gepubliceerd is. Verwijder het als mensen het bericht moeten kunnen vinden.`
    },
    draft: {
        draft: 'Dit bericht is een concept, dus het wordt niet gepubliceerd als deze wijziging wordt samengevoegd. Schrijf `draft: false` als het klaar is.',
        unpublished: 'Door `published: false` komt dit bericht niet op de site als deze wijziging wordt samengevoegd. Schrijf `published: true` als het klaar is.',
        folder: 'Dit bericht staat in `_drafts`, dus het wordt niet gepubliceerd als deze wijziging wordt samengevoegd. Verplaats het naar `_posts` als het klaar is.'
    },
    'address-absolute': {
        absolute: (name, url, path) => `\`${name}\` is het volledige adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)}; Hugo wil hier een pad op deze site en breekt de build af. Schrijf ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path)}.`,
        fix: (path) => `Schrijf ${path}`
    },
    'canonical-url': {
        relative: (name, url) => `\`${name}\` is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)}, maar zoekmachines verwachten hier een volledig adres, zoals "https://example.com/post/". Schrijf het voluit, of verwijder het veld: het thema kent het adres van de pagina zelf.`,
        insecure: (name, url) => `\`${name}\` is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)}, maar deze site staat op https, dus zoekmachines worden naar het verkeerde adres gestuurd. Schrijf "https".`
    },
    'slug-unsafe-character': {
        unsafe: (slug, sign, way) => `In het adres van deze pagina staat ${sign} (${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(slug)}); browsers en chats breken het adres daar af of lezen het anders, dus lezers krijgen misschien "pagina niet gevonden". ${way}`,
        blank: 'een spatie',
        ...SLUG_WAYS
    },
    'slug-undefined': {
        nothing: (slug, word, way) => `In de slug ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(slug)} staat "${word}": een programma had daar niets om in te vullen. Het adres zegt lezers niets, en een ander bericht kan hetzelfde krijgen. ${way}`,
        ...SLUG_WAYS
    },
    'slug-entity': {
        entity: (slug, part, way) => `In de slug ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(slug)} staat "${part}", een overblijfsel van een HTML-code, en dat zegt lezers niets. ${way}`,
        ...SLUG_WAYS
    },
    'slug-format': {
        format: (slug, signs, way) => `In de slug ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(slug)} staat ${signs}. Kleine letters, cijfers en koppeltekens werken in elke browser, mail en chat. ${way}`,
        ...SLUG_WAYS
    },
    'slug-dangling-hyphen': {
        edge: (slug, way) => `De slug ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(slug)} begint of eindigt met een koppelteken, en chats en mailprogramma's laten dat soms weg uit een link. ${way}`,
        double: (slug, way) => `De slug ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(slug)} heeft meerdere koppeltekens achter elkaar; dat is lastig te typen en voor te lezen. ${way}`,
        ...SLUG_WAYS
    },
    'slug-length': {
        long: (slug, length, max, way) => `De slug ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(slug, 80)} heeft ${length} tekens; zoekresultaten en chats korten adressen in, dus hooguit ${max} is beter. Houd de woorden over die zeggen waar het bericht over gaat. ${way}`,
        ...SLUG_WAYS
    },
    'tag-empty': {
        empty: (name) => `Een item van \`${name}\` is leeg; thema's tonen dan een tag zonder naam, met een link die nergens heen leidt. Verwijder het.`,
        fix: 'Verwijder het lege item'
    },
    'tag-duplicate': {
        twice: (name, tag, first) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(tag)} staat twee keer in \`${name}\` (de eerste keer als ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(first)}), en thema's tonen de tag dan twee keer. Verwijder een van de twee.`,
        fix: (tag) => `Verwijder de tweede ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(tag)}`
    },
    'tag-count': {
        none: (min) => `Dit bericht heeft geen tags, dus het staat in geen enkele lijst met verwante berichten; geef het er minstens ${min}. Voeg \`tags\` toe.`,
        few: (name, count, min) => `\`${name}\` heeft ${count} van minstens ${min} tags, dus het bericht staat in weinig lijsten met verwante berichten. Voeg er een paar toe die andere berichten ook hebben.`,
        many: (name, count, max) => `\`${name}\` heeft ${count} tags; bij meer dan ${max} leiden de meeste naar lijsten van één of twee berichten, en die vinden zoekmachines mager. Houd de tags over die andere berichten ook hebben.`
    },
    'author-required': {
        missing: 'Dit bericht noemt geen auteur, dus de gestructureerde gegevens hebben er ook geen, en lezers weten niet wie het schreef. Voeg `author` toe.'
    },
    'renamed-without-alias': {
        moved: (from, to, aliasField) => `Door deze wijziging verhuist de pagina van ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(from)} naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(to)}, en op het oude adres blijft niets achter: ${ERROR_PAGE}. ${toNewAddress(aliasField)}`,
        movedBy: (field, from, to, aliasField) => `Door deze wijziging van \`${field}\` verhuist de pagina van ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(from)} naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(to)}, en op het oude adres blijft niets achter: ${ERROR_PAGE}. ${toNewAddress(aliasField)}`,
        alias: (address, aliasField) => `Door deze wijziging leidt ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(address)} niet meer naar deze pagina, en daar blijft niets achter: ${ERROR_PAGE}. ${toNewAddress(aliasField)}`,
        fix: (address, aliasField) => `Voeg ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(address)} toe aan \`${aliasField}\``
    },
    'deleted-without-redirect': {
        removed: (address, aliasField) => `Deze wijziging verwijdert de pagina ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(address)}, en op dat adres staat dan niets meer: ${ERROR_PAGE}. ${REDIRECT}${aliasField === undefined ? '' : `, bijvoorbeeld met \`${aliasField}\` van die pagina`}. Moet ze voorgoed weg, dan hoef je niets te doen.`,
        hidden: (address, hidden) => {
            const changes = {
                draft: 'maakt van dit bericht een concept',
                future: 'geeft dit bericht een datum in de toekomst',
                expired: 'laat dit bericht verlopen'
            };
            return `Deze wijziging ${changes[hidden]}, terwijl het gepubliceerd was op ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(address)}; op dat adres staat dan niets meer: ${ERROR_PAGE}. ${REDIRECT}, of houd het bericht gepubliceerd.`;
        }
    },
    'title-width': {
        tooWide: (width, max, cut, suffix) => `Titel is ${width} px breed${suffix && ` met "${suffix}"`}; Google kapt titels af bij ongeveer ${max} px. Maak hem ongeveer ${characters(cut)} korter.`
    },
    'title-length': {
        long: (length, max) => `De titel heeft ${length} tekens; hooguit ${max} zijn in zoekresultaten zeker helemaal te lezen. Maak hem ${length - max} korter.`
    },
    'title-too-short': {
        tooShort: (width, min) => `Titel is maar ${width} px breed; zoekresultaten hebben ruimte voor ongeveer 600 px. Zeg in minstens ${min} px wat de lezer hier vindt, in woorden waar mensen op zoeken.`
    },
    'title-allcaps': {
        capitals: 'De hele titel staat in hoofdletters: dat leest traag en neemt ongeveer een derde meer ruimte in zoekresultaten. Schrijf hem in kleine letters; een stylesheet kan er altijd nog hoofdletters van maken.'
    },
    'title-punctuation': {
        repeated: (marks) => `In de titel staat "${marks}", en dat oogt tussen andere zoekresultaten als reclame. Eén leesteken is genoeg.`,
        fix: 'Laat één leesteken staan'
    },
    'title-emoji': {
        emoji: (emoji) => `In de titel staat "${emoji}"; Google laat dat soms weg en schermlezers lezen de naam ervan voor. Zeg het in woorden, of verwijder het.`
    },
    'title-trailing-period': {
        stop: 'De titel eindigt met een punt, en die hoort niet in een kop. Verwijder hem.',
        fix: 'Verwijder de punt'
    },
    'description-required': {
        missing: (name) => `Dit bericht heeft geen beschrijving, dus Google en sociale media tonen zelf gekozen woorden uit de tekst. Voeg \`${name}\` toe met een of twee zinnen (70 tot 160 tekens) die zin geven om het te lezen.`,
        empty: (name) => `\`${name}\` is leeg, dus Google en sociale media tonen zelf gekozen woorden uit de tekst. Vul een of twee zinnen in (70 tot 160 tekens) die zin geven om het bericht te lezen.`
    },
    'description-length': {
        tooLong: (name, count, max) => `\`${name}\` heeft ${count} tekens; Google kapt beschrijvingen af bij ongeveer ${max}. Maak hem ${count - max} korter, of zet het belangrijkste vooraan.`,
        tooShort: (name, count, min, max) => `\`${name}\` heeft maar ${characters(count)}; een zoekresultaat heeft ruimte voor ongeveer ${max}. Zeg in minstens ${min} wat de lezer eraan heeft.`
    },
    'description-equals-title': {
        equal: (name) => `\`${name}\` zegt hetzelfde als de titel, en zoekresultaten tonen ze allebei. Zeg wat de titel openlaat: wat de lezer eraan heeft, voor wie het is, hoe lang het duurt.`
    },
    'description-repeats-text': {
        equal: (name) => `\`${name}\` is de eerste alinea van de tekst, dus lezers krijgen soms twee keer dezelfde woorden. Zeg in een of twee zinnen wat het bericht hun oplevert.`
    },
    'description-truncated': {
        cut: (name, end) => `\`${name}\` eindigt op ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(end)}, alsof een programma het heeft afgekapt. Schrijf een of twee hele zinnen (70 tot 160 tekens).`
    },
    'cover-required': {
        missing: 'Dit bericht heeft geen cover, dus sociale media tonen een kale link als iemand het deelt. Voeg `cover` toe met een `image` (1200 x 630 px is het beste) en een `alt`.',
        empty: (name) => `\`${name}\` is leeg, dus sociale media tonen een kale link als iemand het bericht deelt. Vul het pad of het adres van een afbeelding in (1200 x 630 px is het beste).`,
        placeholder: (name, text) => `In \`${name}\` staat nog de invultekst ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}. Vul het pad of het adres van een afbeelding in (1200 x 630 px is het beste), of verwijder het.`
    },
    'cover-alt-missing': {
        missing: (name) => `De cover heeft geen alternatieve tekst, dus zoekmachines voor afbeeldingen en mensen die de cover niet kunnen zien, weten niet wat erop staat. Beschrijf dat in \`${name}\`.`,
        caption: (name) => `De cover heeft geen eigen alternatieve tekst, dus in plaats daarvan wordt het bijschrift voorgelezen. Beschrijf in \`${name}\` wat erop te zien is.`
    },
    'cover-file-missing': {
        missing: (url, folders) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat niet in de repository (gezocht in ${folders}), dus het bericht toont een kapotte afbeelding. Voeg het bestand toe, of verbeter het pad.`,
        alike: (url, found) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat niet in de repository, maar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(found)} wel: het bericht toont een kapotte afbeelding tot het pad precies hetzelfde is, ook de extensie en hoofd- en kleine letters.`,
        notRelative: (url) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat naast het bericht, maar zonder \`relative: true\` zoeken sociale media hem in de hoofdmap van de site, en tonen geen afbeelding. Voeg onder \`cover\` toe: \`relative: true\`.`,
        relative: (url, found) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat op ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(found)}, maar met \`relative: true\` zoekt de site hem naast het bericht en toont een kapotte afbeelding. Verwijder \`relative: true\`.`,
        fix: (name) => `Gebruik ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)}`,
        postFolder: 'de map van het bericht',
        filesUnknown: 'Covers die bestanden van de site zijn, zijn niet opgezocht: de lijst met bestanden van de repository is niet bekend.'
    },
    'cover-relative-remote': {
        relative: (name, url) => `\`${name}\` is true, maar de cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat op een andere site: het thema maakt er een adres van dat niet bestaat, en sociale media tonen geen afbeelding. Maak er false van, of verwijder de regel.`,
        fix: 'Maak er false van'
    },
    'cover-http': {
        insecure: (url) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} begint met http://; browsers en sociale media tonen hem misschien niet op een site met https. Gebruik het https://-adres als dat er is, of zet de afbeelding op je eigen site.`,
        verified: (url) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} begint met http://; browsers en sociale media tonen hem misschien niet op een site met https. Het https://-adres werkt: gebruik dat.`,
        fix: 'Gebruik https'
    },
    'cover-unreachable': {
        broken: (url, reason, history) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is weg: ${say(reason)}.${history} Het bericht toont een kapotte afbeelding, ook als iemand het deelt. Kies een andere afbeelding, of verbeter het adres.`,
        uncertain: (url, reason, history) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} kon niet worden geladen: ${say(reason)}.${history} Lukt het sociale media ook niet, dan heeft een gedeeld bericht geen afbeelding. Open het adres voor de zekerheid in een browser, of zet de afbeelding op je eigen site.`,
        private: (url) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat op een adres in een privénetwerk, dat lezers niet kunnen openen. Zet de afbeelding op je eigen site.`,
        noReason: 'geen antwoord',
        ...HISTORY
    },
    'cover-not-an-image': {
        other: (url, type) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is geen afbeelding maar ${type}, dus het bericht toont een kapotte afbeelding, ook als iemand het deelt. Gebruik het adres van de afbeelding zelf (vaak: rechtermuisknop, "Afbeeldingsadres kopiëren").`,
        otherFile: (url, type) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is geen afbeelding maar ${type}, dus het bericht toont een kapotte afbeelding, ook als iemand het deelt. Zet de afbeelding zelf ervoor in de plaats.`,
        empty: (url) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is een leeg bestand, dus het bericht toont een kapotte afbeelding, ook als iemand het deelt. Kies een andere afbeelding.`,
        damaged: (url, type) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is een beschadigd ${type.toUpperCase()}-bestand: wat na de eerste bytes zou moeten komen, ontbreekt. Browsers en sociale media kunnen het hoogstwaarschijnlijk niet tonen. Open het in een fotoprogramma en sla het opnieuw op, of kies een andere afbeelding.`,
        types: {
            html: 'een webpagina',
            pdf: 'een PDF-document',
            zip: 'een ZIP-bestand',
            video: 'een video',
            text: 'een tekstbestand',
            'git-lfs': 'het briefje dat Git LFS ervoor in de plaats bewaart'
        },
        ofType: (type) => `van het type ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(type)}`
    },
    'cover-format': {
        unsupported: (url, what) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is ${say(what)}, en dat tonen sociale media niet, dus een gedeeld bericht heeft geen afbeelding. Gebruik een JPEG of PNG van 1200 × 630 px.`,
        animated: (url) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} beweegt; de meeste sociale media tonen alleen het eerste beeld, en het bestand is zwaar. Zorg dat het eerste beeld genoeg zegt, of gebruik een stilstaande afbeelding.`
    },
    'cover-type-mismatch': {
        declared: (url, actual, declared) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is ${say(actual)}, maar de server noemt hem ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(declared)}. Sommige programma's kunnen hem dan niet tonen; zet de afbeelding op je eigen site als je dat niet kunt laten verbeteren.`,
        noImage: (url, declared) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is een afbeelding, maar de server noemt hem ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(declared)}; Facebook en andere tonen dan geen afbeelding bij een gedeeld bericht. Zet de afbeelding op je eigen site, of laat de server \`Content-Type: image/…\` sturen.`,
        named: (url, actual, extension) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is ${say(actual)}, maar de naam eindigt op ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`.${extension}`)}, en daar gaan webservers en beeldprogramma's op af. Hernoem het bestand, of sla het opnieuw op als wat de naam zegt.`
    },
    'cover-dimensions': {
        refused: (url, { width, height }) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is ${width} × ${height} px; Facebook toont onder 200 × 200 px helemaal geen afbeelding. Gebruik een afbeelding van 1200 × 630 px.`,
        small: (url, { width, height }, least) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is ${width} × ${height} px; onder ${least.width} × ${least.height} px tonen sociale media hem klein, naast de tekst. Gebruik een afbeelding van 1200 × 630 px.`,
        soft: (url, { width, height }, recommended) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is ${width} × ${height} px; onder ${recommended} px breed is hij onscherp op scherpe schermen, en Google Discover toont geen groot voorbeeld. 1200 × 630 px is het beste.`,
        fix: 'Vraag de afbeeldingendienst om 1200 × 630 px'
    },
    'cover-aspect-ratio': {
        tall: (url, size, lost) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is ${shape(size)}; sociale media tonen 1,91:1 en snijden ongeveer ${lost} % van de hoogte af. Zorg dat er boven en onder niets belangrijks staat, of gebruik een afbeelding van 1200 × 630 px.`,
        wide: (url, size, lost) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is ${shape(size)}; sociale media tonen 1,91:1 en snijden ongeveer ${lost} % van de breedte af. Zorg dat er aan de zijkanten niets belangrijks staat, of gebruik een afbeelding van 1200 × 630 px.`,
        fix: 'Vraag de afbeeldingendienst om een uitsnede van 1200 × 630 px'
    },
    'cover-bytes': {
        info: (url, weight, limit) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} weegt ${decimal(weight)}; boven ${decimal(limit)} toont WhatsApp een gedeeld bericht soms zonder afbeelding, en telefoons laden hem traag. Sla hem kleiner op, bijvoorbeeld als JPEG van 1200 × 630 px.`,
        warning: (url, weight, limit) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} weegt ${decimal(weight)}; boven ${decimal(limit)} tonen X en LinkedIn geen afbeelding, en lezers moeten erop wachten. Sla hem kleiner op, bijvoorbeeld als JPEG van 1200 × 630 px.`,
        error: (url, weight, limit) => `Cover ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} weegt ${decimal(weight)}; boven ${decimal(limit)} toont geen enkel sociaal medium hem, en lezers met een telefoon wachten lang. Sla hem kleiner op, bijvoorbeeld als JPEG van 1200 × 630 px.`
    },
    'cover-alt-length': {
        long: (length, max) => `De alternatieve tekst van de cover heeft ${length} tekens; schermlezers lezen hem in één keer voor, dus meer dan ongeveer ${max} is niet te volgen. Zeg in één zin wat ertoe doet.`,
        short: (text, min) => `De alternatieve tekst van de cover is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}, minder dan ${min} tekens, en zegt niets aan mensen die de afbeelding niet kunnen zien. Zeg in één zin wat erop staat.`
    },
    'cover-credit': {
        missing: (site, name) => `De cover is een foto van ${site}, en in het bijschrift noch in de tekst staat wie hem maakte; ${site} vraagt dat van programma's die zijn foto's gebruiken. Schrijf in \`${name}\` wie de foto maakte, zoals "Foto: Naam via ${site}".`
    },
    'link-broken': {
        broken: (role, url, reason, history) => `${ROLES[role]} ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is dood: ${say(reason)}.${history} ${role === 'image' ? 'Lezers zien een kapotte afbeelding. Gebruik een andere afbeelding, of verbeter het adres.' : 'Lezers komen op een foutpagina. Verbeter het adres, of verwijder de link.'}`,
        archived: (day, url) => `Het Internet Archive heeft een kopie van ${day}: ${url} .`,
        fix: 'Link naar de gearchiveerde kopie',
        noReason: 'de server weigert het voorgoed',
        ...HISTORY
    },
    'internal-link-broken': {
        missing: (role, url, thing, meant) => `${ROLES[role]} ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} leidt naar ${thing === 'page' ? 'een pagina die' : 'een bestand dat'} niet in de repository staat, dus lezers ${role === 'link' ? 'komen op een foutpagina' : 'krijgen niets te zien'}. ${meant === undefined ? 'Verbeter het adres, of verwijder de link.' : `Bedoelde je ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}?`}`,
        removed: (role, url, thing, meant) => `${ROLES[role]} ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} leidt naar ${thing === 'page' ? 'een pagina die' : 'een bestand dat'} deze wijziging verwijdert of verplaatst, dus lezers ${role === 'link' ? 'komen straks op een foutpagina' : 'krijgen straks niets te zien'}. ${meant === undefined ? 'Behoud het oude adres met een alias of een omleiding, of pas ook dit bericht aan.' : `Je vindt het nu op ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}.`}`,
        shortcode: (url, program, meant) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is geen pagina van de site, dus ${program} breekt de build af. ${meant === undefined ? 'Noem een bestand van de site.' : `Bedoelde je ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}?`}`,
        hidden: (role, url, hidden) => {
            const states = { draft: 'een concept is', future: 'een datum in de toekomst heeft', expired: 'is verlopen' };
            return `${ROLES[role]} ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} leidt naar een pagina die ${states[hidden]}, dus lezers komen op een foutpagina. Publiceer eerst die pagina, of verwijder de link.`;
        },
        fix: (meant) => `Gebruik ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}`
    },
    'internal-anchor-missing': {
        missing: (url, fragment, meant) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} noemt een plek ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(fragment)} die op de pagina niet bestaat, dus lezers komen bovenaan uit. ${meant === undefined ? 'Noem een kop van die pagina, of laat weg wat na de # komt.' : `Bedoelde je ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}?`}`,
        fix: (meant) => `Gebruik ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}`
    },
    'markdown-link': {
        unfollowed: (url, instead) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} noemt een bestand, en op dat adres heeft de site geen pagina: lezers komen op een foutpagina. Schrijf ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(instead)}.`,
        fix: (instead) => `Schrijf ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(instead)}`
    },
    'link-redirected': {
        moved: (url, finalUrl, steps) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is voorgoed verhuisd naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(finalUrl)}${steps}. Gebruik het nieuwe adres.`,
        temporary: (url, finalUrl, steps) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} leidt voorlopig door naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(finalUrl)}${steps}. Gebruik dat adres als het de juiste pagina is.`,
        steps: (count, way) => `, in ${count} stappen: ${way}`,
        fix: 'Gebruik het nieuwe adres',
        ...HISTORY
    },
    'link-elsewhere': {
        home: (url, way) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} leidt nu naar een startpagina: het adres verwijst door ${way}. De pagina zelf is hoogstwaarschijnlijk weg. Zoek wat ervoor in de plaats kwam, of verwijder de link.`,
        parked: (url, host, way) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} leidt naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(host)}, dat domeinen verkoopt of vol reclame zet: het adres verwijst door ${way}. De site is hoogstwaarschijnlijk weg. Vervang de link, of verwijder hem.`,
        otherSite: (url, from, to, way) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} leidt nu van ${from} naar ${to}, een andere site: het adres verwijst door ${way}. Open de link om te zien of je dat bedoelt; zo ja, gebruik dan het nieuwe adres, anders vervang je de link.`,
        login: (url, way) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} brengt lezers zonder account bij een inlogpagina: het adres verwijst door ${way}. Link naar een openbare pagina als die er is.`,
        to: (url) => `naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)}`,
        ...HISTORY
    },
    'link-http': {
        secured: (url) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} werkt ook met https://. Gebruik dat adres.`,
        fix: 'Gebruik https'
    },
    'link-fragment-missing': {
        missing: (url, fragment) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} werkt, maar op die pagina is geen plek met de naam ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(fragment)}, dus lezers komen bovenaan uit. Kopieer het adres van de juiste kop, of laat weg wat na de # komt.`
    },
    'link-unverifiable': {
        blocked: (url, reason) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} kan een robot niet controleren: ${say(reason)}. In een browser werkt hij misschien gewoon; open hem één keer om dat te zien.`,
        transient: (url, reason, history) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} werkte niet toen hij werd gecontroleerd: ${say(reason)}.${history} Dat kan overgaan; open hem in een browser, en vervang hem als het zo blijft.`,
        tls: (url, reason) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} heeft een probleem met zijn beveiligingscertificaat: ${say(reason)}. Browsers waarschuwen lezers misschien; open hem om dat te zien, en vervang hem als dat zo is.`,
        private: (url, reason) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} kunnen lezers niet openen: ${say(reason)}. Gebruik een openbaar adres, of zet de host in \`links.allow-private\` als je lezers op dat netwerk zitten.`,
        noReason: 'geen reden bekend',
        ...HISTORY
    },
    'link-localhost': {
        private: (url) => `Het adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} werkt alleen op je eigen computer of netwerk; voor lezers is het dood. Gebruik het openbare adres.`
    },
    'link-empty': {
        noUrl: (text) => `De link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} heeft geen adres, dus een klik laadt alleen deze pagina opnieuw. Vul het adres in, of verwijder de link.`,
        noImage: (text) => `Een afbeelding ${text ? (0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text) : 'zonder tekst'} heeft geen adres, dus lezers zien een kapotte afbeelding. Vul het adres in, of verwijder de afbeelding.`,
        noText: (url) => `De link naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} heeft geen tekst, dus niemand kan hem zien of aanklikken. Zet woorden tussen de vierkante haken, of verwijder de link.`
    },
    'link-credentials': {
        found: (host) => `In het adres van "${host}" staat een gebruikersnaam of wachtwoord, en iedereen kan dat hier lezen. Verwijder het, en verander het wachtwoord.`,
        fix: 'Verwijder de gebruikersnaam en het wachtwoord'
    },
    'tracking-params': {
        tracked: (names, one) => one
            ? `In dit adres staat de trackingparameter ${names}: een bezoek via deze link telt mee voor de campagne waarvoor die is gemaakt. Verwijder hem; de pagina blijft dezelfde.`
            : `In dit adres staan de trackingparameters ${names}: een bezoek via deze link telt mee voor de campagne waarvoor die zijn gemaakt. Verwijder ze; de pagina blijft dezelfde.`,
        assistant: (names) => `Dit adres is gekopieerd uit een AI-assistent, en ${names} verraadt dat aan de site waar het heen leidt. Verwijder dat, en kijk na of op de pagina staat wat je tekst beweert.`,
        fix: 'Verwijder de trackingparameters'
    },
    'h1-in-body': {
        second: (text, title) => `De kop ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is van niveau 1, maar het thema toont de titel ${title} al als enige kop van niveau 1. Geef de kop niveau 2 (\`##\`), en de koppen eronder één niveau meer.`,
        title: (text) => `De kop ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} herhaalt de titel, en die toont het thema al: lezers zien hem twee keer. Verwijder deze regel.`,
        demote: 'Deze kop en de koppen eronder één niveau lager',
        remove: 'Verwijder de kop'
    },
    'heading-skip': {
        skips: (text, level, before) => `De kop ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is van niveau ${level}, direct onder een van niveau ${before}: de opbouw van de pagina slaat een niveau over. Maak er niveau ${before + 1} van (\`${'#'.repeat(before + 1)}\`).`,
        raise: (level) => `Maak er niveau ${level} van, en schuif mee op wat eronder staat`
    },
    'image-alt-missing': {
        missing: (url, way) => `De afbeelding ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} heeft geen alternatieve tekst, dus zoekmachines voor afbeeldingen en mensen die haar niet kunnen zien, weten niet wat erop staat. Beschrijf dat ${way}.`,
        markdown: 'tussen de vierkante haken: `![beschrijving](…)`',
        html: 'in een `alt`-attribuut, of schrijf `alt=""` als ze alleen versiering is',
        shortcode: 'met `alt="…"`'
    },
    'alt-filename': {
        file: (text) => `De alternatieve tekst ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is een bestandsnaam, en een schermlezer spelt die letter voor letter. Zeg in één zin wat de afbeelding toont.`
    },
    'alt-prefix': {
        prefix: (text, prefix) => `De alternatieve tekst ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 80)} begint met ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(prefix)}; schermlezers zeggen al dat het een afbeelding is. Begin met wat erop te zien is.`
    },
    'alt-duplicates-title': {
        same: (text) => `De alternatieve tekst ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 80)} is de titel van het bericht, dus wie luistert hoort die twee keer en weet nog niet wat de afbeelding toont. Zeg in één zin wat er te zien is.`
    },
    'image-http': {
        insecure: (url) => `De afbeelding ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} begint met http://; op een site met https tonen browsers daar soms niets. Gebruik het https://-adres als dat er is, of zet de afbeelding op je eigen site.`,
        verified: (url) => `De afbeelding ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} begint met http://; op een site met https tonen browsers daar soms niets. Het https://-adres werkt: gebruik dat.`,
        fix: 'Gebruik https'
    },
    'image-not-an-image': {
        other: (url, what) => `De afbeelding ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} is geen afbeelding maar ${what}, dus lezers zien een kapotte afbeelding. Gebruik het adres van de afbeelding zelf (vaak: rechtermuisknop, "Afbeeldingsadres kopiëren").`,
        html: 'een webpagina',
        text: 'een tekst',
        'git-lfs': 'het briefje dat Git LFS ervoor in de plaats bewaart',
        empty: 'een leeg bestand'
    },
    'alt-language': {
        other: (text, found, declared) => `De alternatieve tekst ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 80)} is in het ${languageName(found)}, maar dit bericht is in het ${languageName(declared)}: schermlezers spreken hem verkeerd uit. Zeg het in het ${languageName(declared)}.`
    },
    'cover-image-empty': {
        empty: (name) => `\`${name}\` is leeg, dus het bericht heeft geen eigen afbeelding in lijsten en als iemand het deelt. Vul het pad of het adres van een afbeelding in, of verwijder het veld.`,
        placeholder: (name, text) => `In \`${name}\` staat nog de invultekst ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}. Vul het pad of het adres van een afbeelding in, of verwijder het veld.`
    },
    'deprecated-field': {
        renamed: (old, now, since) => `Het veld \`${old}\` heet sinds ${since} \`${now}\`; nieuwere versies waarschuwen voor de oude naam en negeren die straks. Hernoem het.`,
        twice: (old, now, since) => `Het veld \`${old}\` heet sinds ${since} \`${now}\`, en dit bericht heeft ze allebei. Verwijder \`${old}\`.`,
        fix: (now) => `Hernoem het tot ${now}`
    },
    'field-order': {
        order: (name, before) => `Het veld \`${name}\` staat na \`${before}\`, maar hoort er in de volgorde van deze site voor. Zet het hoger.`,
        fix: 'Zet de velden op volgorde'
    },
    'title-case': {
        sentence: 'Elk woord van de titel heeft een hoofdletter. Schrijf kleine letters, behalve aan het begin en in namen.',
        title: 'De titel heeft kleine letters, terwijl deze site woorden een hoofdletter geeft. Begin de woorden met een hoofdletter.'
    },
    'language-mismatch': {
        post: (declared, found) => `Volgens de front matter is dit bericht in het ${languageName(declared)}, maar de tekst is in het ${languageName(found)}: schermlezers spreken hem verkeerd uit, en zoekmachines tonen hem aan de verkeerde lezers. Verbeter de taal, of vertaal de tekst.`,
        site: (declared, found) => `Volgens de configuratie van de site is dit bericht in het ${languageName(declared)}, maar de tekst is in het ${languageName(found)}: schermlezers spreken hem verkeerd uit, en zoekmachines tonen hem aan de verkeerde lezers. Vertaal de tekst, of geef bij het bericht aan dat de taal ${languageName(found)} is.`
    },
    'empty-body': {
        nothing: 'Onder de front matter staat geen tekst: lezers krijgen een lege pagina, en zoekmachines laten haar vallen. Schrijf de tekst, of zet `draft: true` tot die er is.',
        little: (count, min) => `De tekst van dit bericht heeft ${characters(count)}; met minder dan ${min} hebben lezers er niets aan, en houden zoekmachines het voor een foutpagina. Schrijf de tekst, of zet \`draft: true\` tot die er is.`
    },
    'word-count-min': {
        short: (count, min) => `De tekst heeft ${count} ${count === 1 ? 'woord' : 'woorden'}; met minder dan ${min} blijft de vraag waarmee lezers kwamen vaak open. Vertel er meer over, of maak het deel van een langer bericht.`
    },
    'heading-empty': {
        empty: 'Deze kop heeft geen tekst: inhoudsopgaven en schermlezers krijgen een leeg item. Schrijf de kop, of verwijder deze regel.',
        fix: 'Verwijder de lege kop'
    },
    'heading-duplicate': {
        same: (text, line) => `De kop ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} staat al op regel ${line}, in hetzelfde deel van de tekst: wie de inhoudsopgave leest, kan de twee niet uit elkaar houden. Zeg in elke kop wat er anders is.`
    },
    'heading-long': {
        long: (text, count, max) => `De kop ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 60)} heeft ${count} tekens; meer dan ${max} neem je niet in één oogopslag op. Maak hem ${count - max} korter.`
    },
    'subheading-distribution': {
        start: (words, max) => `De tekst begint met ${words} woorden zonder kop; wie vluchtig leest, raakt na ongeveer ${max} de weg kwijt. Zet een kop waar een nieuwe gedachte begint.`,
        under: (heading, words, max) => `Onder de kop ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(heading, 60)} staan ${words} woorden zonder volgende kop; wie vluchtig leest, raakt na ongeveer ${max} de weg kwijt. Zet een kop waar een nieuwe gedachte begint.`
    },
    'paragraph-long': {
        long: (words, max) => `Deze alinea heeft ${words} woorden; meer dan ${max} vullen het scherm van een telefoon, en lezers slaan hem over. Splits hem waar een nieuwe gedachte begint.`
    },
    'sentence-long': {
        long: (percent, share, words, longest) => `Van de zinnen heeft ${percent} % meer dan ${words} woorden; bij meer dan ${share} % is een tekst lastig te volgen. Dit is de langste, met ${longest} woorden: maak er twee zinnen van, en kijk dan naar de volgende.`
    },
    readability: {
        hard: (score, min, formula, sentence, syllables) => `De tekst scoort ${score} op leesgemak (${formula}); onder ${min} is hij zelfs voor kenners zwaar. Hij heeft ${decimal(sentence)} woorden per zin en ${decimal(syllables)} lettergrepen per woord: schrijf kortere zinnen en gewonere woorden.`
    },
    'placeholder-text': {
        body: (text) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 60)} houdt de plaats vrij van iets dat nog ingevuld moest worden, en lezers zien het. Vul het in, of verwijder het.`,
        field: (name, text) => `\`${name}\` is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 60)}: een invultekst die zoekmachines en lezers zien. Vul het in, of verwijder het veld.`
    },
    'undefined-text': {
        field: (name, text) => `\`${name}\` is ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 60)}: dat schreef een programma voor een waarde die het niet had, en lezers zien het. Vul de waarde in, of verwijder het veld.`,
        heading: (text) => `De kop ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 60)} is wat een programma schrijft voor een waarde die het niet heeft. Schrijf de kop, of verwijder hem.`,
        url: (url) => `In het adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat iets dat een programma schrijft voor een waarde die het niet heeft, dus het leidt nergens heen. Verbeter het adres.`
    },
    'html-entity-visible': {
        visible: (entity, seen, character) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(entity)} is dubbel gecodeerd, dus lezers zien ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(seen)} in de tekst. Schrijf ${character}.`,
        fix: 'Schrijf het teken zelf'
    },
    'html-entity-in-body': {
        needless: (entity, character) => `In de tekst staat de HTML-code ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(entity)}; dat leest lastig voor wie de tekst bewerkt, en in feeds is hij soms zo te zien. Schrijf ${character}.`,
        fix: 'Schrijf het teken zelf'
    },
    'generic-link-text': {
        generic: (text, url) => `De linktekst ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} zegt niets over ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url, 80)}, niet aan zoekmachines en niet aan wie een schermlezer gebruikt. Maak een link van de woorden die zeggen wat daar te vinden is.`
    },
    'bare-url': {
        bare: (url) => `Het adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url, 100)} staat zo in de tekst: niet elke sitegenerator maakt daar een link van. Schrijf \`[wat daar staat](adres)\`, of zet het tussen \`<…>\`.`,
        fix: 'Zet het adres tussen punthaken'
    },
    'link-no-scheme': {
        missing: (url) => `Voor de link ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat geen \`https://\`, dus browsers zoeken een pagina met die naam op je eigen site. Zet er \`https://\` voor.`,
        mistyped: (url) => `In het begin van ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} zit een typefout, dus browsers zoeken een pagina met die naam op je eigen site. Schrijf \`https://\`.`,
        email: (url) => `Voor het e-mailadres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat geen \`mailto:\`, dus browsers zoeken een pagina met die naam op je eigen site. Zet er \`mailto:\` voor.`,
        addHttps: 'Zet er `https://` voor',
        correct: 'Verbeter het begin van het adres',
        addMailto: 'Zet er `mailto:` voor'
    },
    'link-whitespace': {
        apart: (text) => `Tussen ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`[${text}]`, 60)} en het adres staat een spatie, dus dit is geen link: lezers zien de haken. Verwijder de spatie.`,
        inside: (url) => `In het adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} staat een spatie, dus dit is geen link of afbeelding: lezers zien de haken. Schrijf \`%20\` in plaats van de spatie, of hernoem het bestand.`,
        remove: 'Verwijder de spatie',
        encode: 'Schrijf `%20` voor elke spatie'
    },
    'link-example-domain': {
        example: (url, host) => `Het adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url, 100)} is een voorbeeld: op ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(host)} is voor je lezers niets te vinden. Vul het adres in dat je bedoelt, of verwijder de link.`
    },
    'internal-link-absolute': {
        absolute: (url, path) => `Het adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} leidt naar je eigen site, en er juist vandaan in een voorvertoning of op een ander domein. Schrijf ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path)}.`,
        fix: 'Laat het domein weg'
    },
    'internal-links-min': {
        few: (count, min) => `De tekst heeft ${count === 0 ? 'geen link' : `${count} van minstens ${min} links`} naar een andere pagina van je site, dus lezers en zoekmachines gaan van hier niet verder. Link naar een bericht dat erbij past.`
    },
    'external-links-min': {
        few: (count, min) => `De tekst heeft ${count === 0 ? 'geen link' : `${count} van minstens ${min} links`} naar een andere site, dus lezers zien niet waarop hij steunt. Link naar de bronnen waar hij over spreekt.`
    },
    'external-links-max': {
        many: (count, max) => `De tekst heeft ${count} links naar andere sites; met meer dan ${max} oogt hij als een lijst met links, of met verkochte links. Houd de links over die lezers nodig hebben.`
    },
    'sponsored-unmarked': {
        unmarked: (url) => `Het adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url, 100)} is een affiliatelink zonder \`rel="sponsored"\`; zoekmachines kunnen hem voor een verkochte link houden. Schrijf hem als \`<a href="…" rel="sponsored">…</a>\`.`
    },
    'image-name-quality': {
        name: (name) => `De bestandsnaam ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)} zegt niets over de afbeelding, terwijl zoekmachines er ook op letten. Noem het bestand naar wat erop staat, in kleine letters met koppeltekens: \`rode-fiets.jpg\`.`
    },
    'cover-hotlink': {
        remote: (host) => `De cover wordt geladen van ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(host)}: hij is weg zodra die site hem verplaatst of verwijdert. Zet een kopie bij de bestanden van je eigen site, als de licentie dat toestaat.`
    },
    'source-line-missing': {
        missing: (url) => `De front matter noemt de bron ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url, 100)}, maar in de tekst staat dat niet: lezers denken dat het verhaal van jou is. Sluit de tekst af met een regel die ernaar linkt.`,
        required: 'In de tekst staat niet waar het verhaal vandaan komt. Sluit af met een regel zoals `Bron: [naam](adres)`.',
        fix: 'Voeg aan het eind een bronregel toe'
    },
    'source-line-unlinked': {
        unlinked: (url) => `De bronregel heeft geen link, terwijl de front matter het adres ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url, 100)} heeft. Maak er een link van, dan kunnen lezers erheen.`,
        fix: 'Link naar de bron'
    },
    'source-line-mismatch': {
        other: (link, named) => `De bronregel linkt naar ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(link, 100)}, maar de front matter noemt ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(named, 100)} als bron. Verbeter wat er niet klopt.`,
        fix: 'Link naar wat de front matter noemt'
    },
    'source-line-position': {
        middle: 'De bronregel staat midden in de tekst, waar lezers hem niet zoeken. Zet hem aan het eind.'
    },
    'source-name-generic': {
        generic: (name, host) => `De bron heet ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)}, en dat kan iedereen zijn. Schrijf de naam van de site of de maker achter ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(host)}.`
    },
    'generator-leftover': {
        leftover: (text) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 60)} lijkt achtergebleven van het programma dat dit bericht maakte, en lezers zien het. Verwijder het.`,
        wrapped: 'De hele tekst staat in een codeblok, dus lezers zien kale Markdown in plaats van een artikel. Verwijder deze regel en de sluitende regel aan het eind.',
        unwrap: 'Verwijder het codeblok eromheen'
    },
    'ai-leftover': {
        leftover: (text) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 80)} is iets dat een AI-assistent zegt of achterlaat, en hoort niet in je bericht. Verwijder het, en lees na wat eromheen staat.`
    },
    mojibake: {
        garbled: (written, meant, more) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(written)} moet hoogstwaarschijnlijk ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)} zijn: de tekst is in de verkeerde codering gelezen${elsewhere(more)}. Vervang het, en sla het bestand op als UTF-8.`,
        lost: (more) => `Hier is een teken verloren gegaan: lezers zien "\ufffd"${elsewhere(more)}. Typ wat hier moet staan.`,
        notUtf8: 'Vanaf hier is het bestand geen UTF-8, dus lezers zien "\ufffd" in plaats van sommige letters. Sla het bestand in je editor op als UTF-8.',
        fix: 'Vervang de verminkte tekens'
    },
    'invisible-character': {
        field: (name, codes) => `In \`${name}\` staat een onzichtbaar teken (${codes}), waardoor zoeken op die woorden niet lukt. Verwijder het.`,
        body: (codes) => `In een woord staat hier een onzichtbaar teken (${codes}), waardoor zoeken op dat woord niet lukt. Verwijder het.`,
        fix: 'Verwijder de onzichtbare tekens'
    },
    'stray-script': {
        mixed: (word) => `In ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(word, 60)} staan letters van twee schriften door elkaar, dus lezers struikelen erover en zoeken op het woord lukt niet. Typ het woord opnieuw.`
    },
    'directive-unknown': {
        unknownRule: (name, meant) => `Er is geen regel ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)}, dus deze opmerking doet daar niets. ${meant ? `Bedoelde je "${meant}"?` : 'Noem een regel zoals hij bij een bevinding staat, en zet een dubbele punt voor de reden.'}`,
        noDay: (text) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} is geen dag, dus deze opmerking geldt zonder einde. Schrijf de laatste dag waarop ze moet gelden, zoals \`until 2026-12-31\`.`,
        ignoreLinks: (problem) => `Dit item van \`ignore-links\` doet niets: ${say(problem)}.`,
        unknownKeyword: (keyword) => `${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(keyword)} betekent hier niets, dus deze opmerking doet niets. Schrijf \`seo-content-check-disable\`, \`seo-content-check-disable-next-line\` of \`seo-content-check-disable-line\`.`
    },
    'duplicate-title': {
        one: (title) => `Een ander bericht heeft ook de titel ${title}. Zoekmachines en lezers kunnen de twee niet uit elkaar houden. Zeg in de titel wat hier anders is.`,
        more: (title, count) => `${count} andere berichten hebben ook de titel ${title}. Zoekmachines en lezers kunnen ze niet uit elkaar houden. Zeg in de titel wat hier anders is.`,
        related: 'dezelfde titel'
    },
    'similar-title': {
        one: (other) => `Een ander bericht heeft bijna dezelfde titel: ${other}. Twee berichten over één onderwerp beconcurreren elkaar in zoekresultaten. Link ernaar, voeg ze samen, of zeg in de titel wat hier anders is.`,
        more: (other, count) => `${count} andere berichten hebben bijna dezelfde titel, zoals ${other}. Berichten over één onderwerp beconcurreren elkaar in zoekresultaten. Link ernaar, voeg ze samen, of zeg in de titel wat hier anders is.`,
        related: 'een titel die hierop lijkt'
    },
    'duplicate-description': {
        one: (field) => `Een ander bericht heeft dezelfde \`${field}\`. In zoekresultaten staat dan één tekst onder twee titels. Schrijf waar dit bericht over gaat.`,
        more: (field, count) => `${count} andere berichten hebben dezelfde \`${field}\`. In zoekresultaten staat dan één tekst onder al hun titels. Schrijf waar dit bericht over gaat.`,
        related: 'dezelfde beschrijving'
    },
    'duplicate-source': {
        one: 'Een ander bericht heeft dezelfde bron. Twee berichten over één artikel beconcurreren elkaar in zoekresultaten. Voeg ze samen, of vertel hier wat het andere niet vertelt.',
        more: (count) => `${count} andere berichten hebben dezelfde bron. Berichten die één artikel navertellen beconcurreren elkaar, en veel ervan houden zoekmachines voor spam. Voeg ze samen, of houd het beste over.`,
        related: 'dezelfde bron'
    },
    'duplicate-cover': {
        one: 'Een ander bericht heeft dezelfde cover. Lezers kunnen dit bericht voor dat andere aanzien. Kies een andere afbeelding.',
        more: (count) => `${count} andere berichten hebben dezelfde cover. Lezers kunnen dit bericht voor een ervan aanzien. Kies een andere afbeelding.`,
        related: 'dezelfde cover'
    },
    'duplicate-url': {
        same: (url) => `Een ander bericht staat ook op ${url}, dus lezers krijgen maar een van de twee. Geef dit bericht een andere bestandsnaam, \`slug\` of \`url\`.`,
        related: 'hetzelfde adres'
    },
    'alias-conflict': {
        page: (alias) => `De alias ${alias} is het adres van een ander bericht, dat lezers dan misschien niet te zien krijgen. Verwijder de alias.`,
        alias: (alias) => `Een ander bericht heeft ook de alias ${alias}, dus een van de twee krijgt de bezoekers van allebei. Verwijder hem bij een van beide.`,
        relatedPage: 'staat op dit adres',
        relatedAlias: 'dezelfde alias'
    },
    'tag-variant': {
        variant: (tag, usual, posts) => `Andere berichten schrijven de tag ${tag} als ${usual} (${posts} ervan), en de site maakt dan twee lijsten met berichten. Schrijf ${usual}.`,
        fix: (usual) => `Schrijf ${usual}`
    },
    'tag-singleton': {
        only: (tag) => `Geen ander bericht heeft de tag ${tag}, dus in de lijst ervan staat alleen dit bericht. Gebruik een tag die andere berichten ook hebben.`
    },
    'boilerplate-opening': {
        alike: (words, same, all, days) => `Met de woorden ${words} beginnen ${same} van de ${all} berichten van de laatste ${days} dagen. Lezers houden een tekst die begint als alle andere voor die van een machine. Begin met wat hier nieuw is.`
    },
    'taxonomy-not-allowed': {
        notAllowed: (value, field, allowed) => `${value} is niet een van de waarden die deze site in \`${field}\` toestaat, en zou een eigen pagina krijgen. Toegestaan zijn ${allowed}.`,
        near: (value, field, meant) => `${value} is niet een van de waarden die deze site in \`${field}\` toestaat, en zou een eigen pagina krijgen. Bedoelde je ${meant}?`,
        and: (listed, more) => `${listed} en nog ${more}`,
        fix: (value) => `Schrijf ${value}`
    },
    'taxonomy-undeclared': {
        undeclared: (field, declared) => `Hugo maakt geen lijsten van \`${field}\`, omdat de configuratie van de site onder \`taxonomies\` alleen ${declared} noemt; lezers krijgen dit dus nooit te zien. Gebruik een daarvan, of voeg \`${field}\` aan de configuratie toe.`,
        singular: (field, meant) => `Hugo leest \`${meant}\`, niet \`${field}\`, dus het bericht staat in geen enkele lijst van ${meant}. Noem het veld \`${meant}\`.`,
        fix: (meant) => `Noem het \`${meant}\``
    },
    'taxonomy-folder-mismatch': {
        mismatch: (field, value, folder) => `\`${field}\` is ${value}, maar het bericht staat in de map ${folder}, en komt dus in een lijst waar niemand het zoekt. Schrijf de naam van de map, of verplaats het bericht.`,
        fix: (folder) => `Schrijf ${folder}`
    },
    'ignore-expired': {
        comment: (day) => `Deze opmerking gold tot en met ${day} en schakelt niets meer uit. Verwijder haar, of geef haar een latere dag.`,
        entry: (url, day) => `De links die onder ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)} vallen, werden tot en met ${day} met rust gelaten en worden nu weer gecontroleerd. Verwijder dit item, of geef het een latere dag.`
    },
    'ignore-unused': {
        comment: (rule) => `Deze opmerking schakelt \`${rule}\` uit, maar daar is niets gevonden. Verwijder haar.`,
        among: (rule) => `Deze opmerking schakelt onder meer \`${rule}\` uit, maar zoiets is daar niet gevonden. Haal die naam eruit.`,
        entry: (url, where) => `Geen link van ${where === 'this' ? 'dit' : 'enig'} bericht valt onder ${(0,_rules_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(url)}. Verwijder dit item, of verbeter het.`
    }
};
function elsewhere(more) {
    return more === 0 ? '' : `, hier en op nog ${more} ${more === 1 ? 'plek' : 'plekken'}`;
}
const NOUNS = {
    post: ['bericht', 'berichten'],
    checkedPost: ['gecontroleerd bericht', 'gecontroleerde berichten'],
    error: ['fout', 'fouten'],
    warning: ['waarschuwing', 'waarschuwingen'],
    note: ['opmerking', 'opmerkingen'],
    finding: ['bevinding', 'bevindingen'],
    link: ['link', 'links'],
    redirect: ['omleiding', 'omleidingen'],
    request: ['verzoek', 'verzoeken'],
    host: ['host', 'hosts']
};
const numbers = new Intl.NumberFormat('nl-NL');
const rounded = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const lists = new Intl.ListFormat('nl', { type: 'conjunction' });
const noun = (count, name) => NOUNS[name][count === 1 ? 0 : 1];
const counted = (count, name) => `${numbers.format(count)} ${noun(count, name)}`;
const can = (count) => (count === 1 ? 'kan' : 'kunnen');
const WORDS = {
    number: (count) => numbers.format(count),
    decimal: (count) => rounded.format(count),
    counted,
    noun,
    listed: (parts) => lists.format(parts),
    minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
    labels: { error: 'Fout', warning: 'Waarschuwing', info: 'Opmerking' },
    severities: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
    severityGroups: { error: 'fouten', warning: 'waarschuwingen', info: 'opmerkingen' },
    linkMeanings: {
        ok: 'ze antwoorden',
        redirected: 'ze antwoorden op een ander adres',
        broken: 'ze leiden nergens heen',
        blocked: 'de site weert robots; open ze zelf',
        transient: 'nu geen goed antwoord; de volgende keer weer gevraagd',
        tls: 'er is iets mis met certificaat of versleuteling',
        private: 'in een privénetwerk, nooit gevraagd',
        unchecked: 'niet gevraagd, of geen antwoord op tijd',
        skipped: 'overgeslagen door een optie of de configuratie, of van deze site'
    },
    linkClasses: {
        ok: 'goed',
        redirected: 'omgeleid',
        broken: 'dood',
        blocked: 'geweerd',
        transient: 'even niet',
        tls: 'certificaat',
        private: 'privé',
        unchecked: 'onbekend',
        skipped: 'overgeslagen'
    },
    title: 'SEO-contentcontrole',
    allFixed: 'Alles is opgelost: er is niets meer te doen. Dank je wel!',
    nothingToFix: 'Er is niets te verbeteren.',
    allGood: 'alles in orde',
    nothingButIncomplete: 'niets gevonden, maar niet alles kon gecontroleerd worden',
    noFindingsButIncomplete: (checked) => `${checked}, geen bevindingen. Wat hieronder staat, is overgeslagen.`,
    noPosts: 'geen berichten om te controleren',
    mustBeFixed: (posts, checked) => `${numbers.format(posts)} van ${checked} ${posts === 1 ? 'moet' : 'moeten'} verbeterd worden.`,
    couldDoBetter: (posts, checked) => `${numbers.format(posts)} van ${checked} ${can(posts)} gepubliceerd worden, maar het kan beter.`,
    othersCouldDoBetter: (posts) => `${numbers.format(posts)} ${posts === 1 ? 'ander' : 'andere'} ${can(posts)} gepubliceerd worden, maar het kan beter.`,
    changeFixes: (count) => `Deze wijziging lost ${counted(count, 'finding')} op. Dank je wel!`,
    wereThereBefore: (count) => count === 1
        ? '1 bevinding was er al, en telt niet mee.'
        : `${counted(count, 'finding')} waren er al, en tellen niet mee.`,
    listedWithChanged: 'Met `scope: changed` staan ze in de lijst.',
    fromBefore: (count) => `${counted(count, 'finding')} van vóór deze wijziging`,
    notChecked: 'Niet gecontroleerd',
    theJobSummary: 'de samenvatting van de job',
    theStepLog: 'het log van deze stap',
    theJsonReport: 'het verslag in JSON',
    moreFindingsAt: (findings, posts, where) => `… en nog ${counted(findings, 'finding')} in ${posts}: zie ${where}.`,
    moreFindingsHere: (findings) => `… en nog ${counted(findings, 'finding')} in dit bericht`,
    moreLinks: (links) => `… en nog ${counted(links, 'link')}.`,
    moreLinksInJson: (links) => `… en nog ${counted(links, 'link')}: zie het verslag in JSON.`,
    more: (count) => `… en nog ${numbers.format(count)}`,
    andMore: (count) => `en nog ${numbers.format(count)}`,
    moreErrors: (count) => `Nog ${counted(count, 'error')}`,
    moreWarnings: (count) => `Nog ${counted(count, 'warning')}`,
    moreNotes: (count) => `Nog ${counted(count, 'note')}`,
    seeAt: (what, where) => `${what}: zie ${where}.`,
    line: (line) => `regel ${line}`,
    lines: (first, last) => `regels ${first}-${last}`,
    lineAndColumn: (line, column) => `regel ${line}, kolom ${column}`,
    removed: 'verwijderd',
    removedFile: 'verwijderd bestand',
    see: (place, message) => `Zie ${place} (${message})`,
    fix: 'Oplossing',
    suggestion: 'Voorstel',
    whatChanges: 'Wat er verandert',
    slowToAnswer: (hosts) => `Antwoorden gemiddeld traag: ${hosts}`,
    asked: (requests, hosts, time) => `${requests} aan ${hosts} in ${time}`,
    noRequest: 'geen verzoek',
    knownFromEarlier: (asked, count) => `${asked}, ${numbers.format(count)} bekend van een vorige keer`,
    checked: (posts) => `${posts} gecontroleerd`,
    checkedAt: (posts, commit) => `${posts} gecontroleerd op ${commit}`,
    wholeReport: 'hele verslag',
    linksToLookAt: (links) => `${links} om naar te kijken`,
    columns: { result: 'Uitslag', link: 'Link', address: 'Adres', happened: 'Wat er gebeurde', used: 'Gebruikt in' },
    nowAt: (url) => `nu op ${url}`,
    preview: 'Zo ziet het eruit in zoekresultaten en op sociale media',
    searchResult: 'Zoekresultaat',
    card: 'Kaart op sociale media',
    noDescription: 'Geen beschrijving: de zoekmachine kiest zelf woorden van de pagina.',
    noTitle: 'Geen titel',
    siteImage: 'Een afbeelding van de site.',
    noCover: 'Geen cover: de kaart heeft geen afbeelding.',
    noCoverImage: 'Geen cover',
    coverElsewhere: 'Cover op een andere site:',
    aboutRules: (pages) => `Waar de regels over gaan, en hun opties: ${pages}`,
    postsChecked: (posts, time) => `${posts} gecontroleerd${time === undefined ? '' : ` in ${time}`}`,
    noPostsToCheck: 'Geen berichten om te controleren.',
    butNotEverything: (checked) => `${checked}: geen bevindingen, maar niet alles is gecontroleerd.`,
    nothing: (checked) => `${checked}: niets te verbeteren.`,
    inPosts: (posts) => ` in ${posts}`,
    goToFindings: 'Naar de bevindingen',
    findings: 'Bevindingen',
    noFindings: 'geen bevindingen',
    totalsIn: (totals, posts, all) => `${totals} in ${numbers.format(posts)} van ${all}.`,
    checkedButNotEverything: (posts) => `${posts} gecontroleerd, geen bevindingen; maar niet alles kon gecontroleerd worden.`,
    thereWereNoPosts: 'Er waren geen berichten om te controleren.',
    byRule: 'Per regel',
    rule: 'Regel',
    severity: 'Ernst',
    posts: 'Berichten',
    post: 'Bericht',
    filter: 'Filter',
    show: 'Toon',
    showFindingsOf: (rule) => `Toon de bevindingen van ${rule}`,
    filterFindings: 'Bevindingen filteren',
    allRules: 'alle regels',
    partOfPath: 'een deel van het pad',
    showAll: 'Toon alles',
    allLinks: 'alle links',
    shown: 'Bevindingen te zien: {shown}, berichten: {posts}',
    moreReasons: (count) => `… en nog ${numbers.format(count)} ${count === 1 ? 'regel' : 'regels'}`,
    madeBy: (time) => `Gecontroleerd${time === undefined ? '' : ` in ${time}`}. Gemaakt door seo-content-check; niets op deze pagina wordt van elders geladen.`,
    notEverything: 'Niet alles is gecontroleerd',
    moreInSummary: (count) => ` En nog ${numbers.format(count)}: zie de samenvatting van de job.`
};
/** Everything that is said in Dutch. */
const dutch = { rules: RULES, phrases: PHRASES, words: WORDS };


/***/ })

};
