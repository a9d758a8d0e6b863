export const id = 1615;
export const ids = [1615];
export const modules = {

/***/ 21615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publicSuffixes: () => (/* binding */ publicSuffixes),
  d: () => (/* binding */ suspicionOf)
});

;// CONCATENATED MODULE: ./lib/links/known-hosts.js
/**
 * Services whose addresses are made to lead elsewhere: short links, permanent identifiers, and the counters of affiliate
 * networks and newsletters. Registered names; subdomains are meant as well.
 */
const FORWARDERS = new Set([
    ...['aka.ms', 'amzn.eu', 'amzn.to', 'bit.ly', 'bitly.com', 'buff.ly', 'cutt.ly', 'dlvr.it', 'fb.me', 'fb.watch'],
    ...['g.co', 'g.page', 'git.io', 'goo.gl', 'goo.gle', 'ift.tt', 'is.gd', 'lnkd.in', 'linktr.ee', 'msft.it', 'ow.ly'],
    ...['page.link', 'rb.gy', 'rebrand.ly', 's.id', 'short.io', 'shorturl.at', 'spoti.fi', 't.co', 't.ly', 't.me'],
    ...['tiny.cc', 'tinyurl.com', 'trib.al', 'v.gd', 'wp.me', 'youtu.be', 'app.link', 'onelink.me'],
    ...['ark.to', 'doi.org', 'handle.net', 'identifiers.org', 'n2t.net', 'purl.org', 'w3id.org'],
    ...['anrdoezrs.net', 'awin1.com', 'daisycon.io', 'dpbolvw.net', 'ds1.nl', 'jdoqocy.com', 'kqzyfj.com', 'lt45.net'],
    ...['linksynergy.com', 'prf.hn', 'pxf.io', 'shareasale.com', 'sjv.io', 'tkqlhce.com', 'tradedoubler.com'],
    ...['tradetracker.net', 'viglink.com', 'webgains.com', 'zanox.com', 'list-manage.com', 'fwlink.microsoft.com']
]);
/** Sites that sell registered names, or fill unused ones with advertisements. */
const PARKING = new Set([
    ...['above.com', 'afternic.com', 'atom.com', 'bodis.com', 'brandbucket.com', 'buydomains.com', 'dan.com'],
    ...['dnparking.com', 'domainmarket.com', 'domainnamesales.com', 'efty.com', 'fabulous.com', 'hugedomains.com'],
    ...['parkingcrew.net', 'parklogic.com', 'sav.com', 'sedo.com', 'sedo.de', 'sedoparking.com', 'smartname.com'],
    ...['squadhelp.com', 'undeveloped.com', 'uniregistry.com', 'voodoo.com', 'domeneshop.no', 'domainbroker.nl']
]);
/** Pages of registrars on which a name is for sale: a registered name, and what the path starts with. */
const FOR_SALE = [
    { name: 'godaddy.com', path: '/forsale' },
    { name: 'godaddy.com', path: '/domainsearch' },
    { name: 'namecheap.com', path: '/market' },
    { name: 'epik.com', path: '/domain' },
    { name: 'porkbun.com', path: '/checkout' }
];

// EXTERNAL MODULE: ./lib/links/url.js
var url = __webpack_require__(76392);
;// CONCATENATED MODULE: ./lib/links/suspicion.js


/** Loads the public suffix list, which only redirects need. */
async function publicSuffixes() {
    const { parse } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.t.bind(__webpack_require__, 20935, 19));
    return (host) => {
        const { domain, domainWithoutSuffix } = parse(host, { extractHostname: false });
        return domain && domainWithoutSuffix ? { name: domain, label: domainWithoutSuffix } : undefined;
    };
}
/** Start pages, in any language: `/`, `/index.html`, `/nl/`, `/en-us`, `/home/`. */
const HOME = /^\/(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)(?:\.\w{2,5})?\/?)?$/i;
/** Parameters of a start page that say nothing about which page it is. */
const IDLE_PARAMETER = /^(?:utm_\w+|ref|referrer|source|from|redirect\w*|lang|hl|_\w+)$/i;
const LOGIN_HOST = /^(?:accounts?|auth|idp?|log-?in|sign-?in|sso)\./i;
const LOGIN_SEGMENT = /^(?:log-?in|sign-?in|wp-login|sso|authenticate|auth|account_login|aanmelden|inloggen)(?:\.\w{2,5})?$/i;
/** What parking services put before a name that they hold: `ww1.example.com`, `ww38.example.com`. */
const PARKED_SUBDOMAIN = /^ww\d{1,2}\./;
/**
 * Says whether an answer with success is probably not the page that was linked to, by the way it was led to alone. In
 * doubt there is none: sites move, change their names and keep several, and some addresses are made to lead on.
 *
 * @param verdict of class `redirected`; others have no suspicion
 */
function suspicionOf(verdict, registered) {
    const { url, finalUrl, chain = [], permanent = false } = verdict;
    if (verdict.class !== 'redirected' || finalUrl === undefined)
        return undefined;
    const from = place(url, registered);
    const to = place(finalUrl, registered);
    const hops = chain.map((hop) => place(hop.url, registered));
    const parked = [...hops, to].find((hop) => hop.name !== from.name && isForSale(hop));
    if (parked)
        return { kind: 'parked', host: parked.host };
    if (PARKED_SUBDOMAIN.test(to.host) && !PARKED_SUBDOMAIN.test(from.host))
        return { kind: 'parked', host: to.host };
    if (FORWARDERS.has(from.name) || isHome(from.url))
        return undefined;
    if (isLogin(to.url) && !isLogin(from.url))
        return { kind: 'login' };
    const sameSite = from.name === to.name;
    // Elsewhere, what is not for good is often a counter on the way to a shop or a partner.
    if (!sameSite && !permanent)
        return undefined;
    if (isHome(to.url))
        return sameSite || !keepsName(from, to) ? { kind: 'home-page' } : undefined;
    if (sameSite || keepsName(from, to) || keepsPage(from.url, to.url))
        return undefined;
    return { kind: 'other-site', from: from.name, to: to.name };
}
function place(text, registered) {
    const host = (0,url/* hostOf */.w4)(text);
    const { name, label } = registered(host) ?? { name: host, label: host };
    return { url: new URL(text), host, name, label };
}
function isForSale({ name, url }) {
    return PARKING.has(name) || FOR_SALE.some((page) => page.name === name && url.pathname.startsWith(page.path));
}
function isHome({ pathname, searchParams }) {
    return HOME.test(pathname) && [...searchParams.keys()].every((name) => IDLE_PARAMETER.test(name));
}
function isLogin({ hostname, pathname }) {
    return LOGIN_HOST.test(hostname) || segments(pathname).some((segment) => LOGIN_SEGMENT.test(segment));
}
/** The new host carries the old name: another suffix (`bol.com`, `bol.nl`), or a place that it has at a service. */
function keepsName(from, to) {
    const plain = (text) => text.replaceAll('-', '');
    const [old, fresh] = [plain(from.label), plain(to.label)];
    if (old === fresh)
        return true;
    return (old.length >= 4 && plain(to.host).includes(old)) || (fresh.length >= 4 && plain(from.host).includes(fresh));
}
/** The new address has what names the page in the old one: the last part of its path, or a number. */
function keepsPage(from, to) {
    const slug = (text) => text.toLowerCase().replace(/\.\w{2,5}$/, '');
    const last = slug(segments(from.pathname).at(-1) ?? '');
    if (last !== '' && segments(to.pathname).some((segment) => slug(segment) === last))
        return true;
    const numbers = (from.pathname + from.search).match(/\d{4,}/g) ?? [];
    return numbers.some((number) => (to.pathname + to.search).includes(number));
}
function segments(pathname) {
    return pathname.split('/').filter((segment) => segment !== '');
}


/***/ })

};
