export const id = 457;
export const ids = [457];
export const modules = {

/***/ 98082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hostEntry),
/* harmony export */   TZ: () => (/* binding */ VARIABLE)
/* harmony export */ });
/* unused harmony export VARIABLE_PREFIX */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52224);

/**
 * Only these variables of the environment can be read: a configuration that someone else wrote must not be able to send
 * other secrets of the machine anywhere.
 */
const VARIABLE_PREFIX = 'SEO_CONTENT_CHECK_';
/** A place in a header's value that is filled from the environment: `${SEO_CONTENT_CHECK_TOKEN}`. */
const VARIABLE = /\$\{([^{}]*)\}/g;
const READABLE = new RegExp(`^${VARIABLE_PREFIX}[A-Z0-9_]+$`);
/** Headers of the connection, and those that decide what is asked for: not for anyone to set. */
const OWN_HEADERS = new Set([
    ...[
        'accept-encoding',
        'connection',
        'content-length',
        'expect',
        'host',
        'keep-alive',
        'proxy-authorization',
        'range'
    ],
    ...['te', 'trailer', 'transfer-encoding', 'upgrade']
]);
const hostPattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:\*|(?:\*\.)?[^\s*/:@?#]+|\[[0-9a-fA-F:.]+\])$/, 'must be a host name such as `example.com`, or `*.example.com` for all hosts under it');
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;
const headerValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[\x20-\x7e]*$/, 'may hold plain ASCII characters only')
    .refine((value) => [...value.matchAll(VARIABLE)].every(([, name = '']) => READABLE.test(name)), `may use variables whose names start with \`${VARIABLE_PREFIX}\` only: \`\${${VARIABLE_PREFIX}TOKEN}\``);
/** An entry of `links.hosts`. */
const hostEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    match: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([hostPattern, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hostPattern).min(1)])
        .describe('The hosts: `example.com`, `*.example.com` for those under it, or a list.'),
    skip: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Never ask these hosts.'),
    accept: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(100).max(999)).optional().describe('Statuses that count as success: `[403]`.'),
    'per-host': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(32).optional().describe('Requests under way at once to one of these hosts.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(60).optional().describe('Seconds between the starts of two requests to one host.'),
    headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), headerValue)
        .superRefine((headers, context) => {
        for (const name of Object.keys(headers)) {
            const message = HEADER_NAME.test(name)
                ? OWN_HEADERS.has(name.toLowerCase()) && 'is a header that the check sets itself'
                : 'is not the name of a header';
            if (message)
                context.addIssue({ code: 'custom', message, path: [name] });
        }
    })
        .optional()
        .describe(`Further headers, for these hosts alone. \`\${${VARIABLE_PREFIX}TOKEN}\` stands for a variable of the environment; such a header goes over https only.`)
});


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ruleSettings),
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52224);
/* harmony import */ var _host_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98082);


const level = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'info', 'off']);
/** A rule's setting: its level alone, or a mapping with `severity` and the rule's own options (checked by the rule). */
const ruleSetting = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([level, zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ severity: level.optional() })]);
/** What `rules` of the configuration and of its overrides hold. */
const ruleSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ruleSetting)
    .describe('Severity and options by rule: `title-width: off`, or `title-width: {severity: warning, max: 580}`.');
/** Globs are matched against paths from the repository's root. */
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1));
const links = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true).describe('Check external links and cover images over the network.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .default([])
        .describe('URLs that are not asked: globs over the whole URL (`https://example.com/**`), or RE2 patterns between slashes.'),
    timeout: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(1)
        .max(120)
        .default(20)
        .describe('Seconds that one answer may take; waiting for a turn does not count.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(1)
        .max(3600)
        .default(240)
        .describe('Seconds for all links together; what is left then is unchecked.'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(200).default(64).describe('Requests under way at once.'),
    'per-host': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(32).default(4).describe('Requests under way at once to one host.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(60)
        .default(0.05)
        .describe('Seconds between the starts of two requests to one host.'),
    retries: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(0)
        .max(5)
        .default(2)
        .describe('More attempts after 429, 502, 503, 504 and failed connections; with 0 nothing is asked again at the end, either.'),
    'retry-after': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(120)
        .default(10)
        .describe('The longest wait, in seconds, that a Retry-After is granted.'),
    'user-agent': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Default: names this tool, with an address to complain to.'),
    'allow-private': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .default([])
        .describe('Hosts that are asked though they are on a private network: `intranet.example`, `10.1.2.3`.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_host_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .hostEntry */ .R)
        .default([])
        .describe('Other settings for some hosts: `match` names them; of entries that match, the later counts.'),
    https: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(true)
        .describe('Ask for the https address of links that work over http, to offer it. At most 50 a run.'),
    fragments: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe('Read pages that are linked to with a `#fragment`, and look whether they have that place.'),
    archive: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe('Ask the Internet Archive for a copy of broken links. At most 10 a run.')
})
    .prefault({});
/** Every option of the configuration file, with its default and its meaning: the only place that holds them. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Address of this file's JSON Schema, for editors."),
    generator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'hugo', 'hugo-papermod', 'generic'])
        .default('auto')
        .describe('What makes the site; `auto` looks at the repository.'),
    content: globs.optional().describe("Globs of the files that are posts. Default: the generator's content folders."),
    exclude: globs.default([]).describe('Globs of files that are never checked.'),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'never'])
        .default('error')
        .describe('The least severity that fails the check.'),
    links,
    'front-matter': zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({})
            .optional()
            .describe("A JSON Schema that a post's front matter must also match: required fields, types, enumerations, patterns."),
        fields: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
            .default([])
            .describe('Further field names that are known, beside those of the generator, of `schema` and of taxonomies.')
    })
        .prefault({}),
    rules: ruleSettings.default({}),
    overrides: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ files: globs.min(1), rules: ruleSettings }))
        .default([])
        .describe('Other rule settings for some files; a later entry wins.')
})
    .describe('Configuration of seo-content-check');


/***/ }),

/***/ 28772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/demo/blog.js



const BLOG = (0,external_node_path_.join)('examples', 'blog');
/**
 * The folder of the example site. The program runs as a bundle in `dist/` and as modules two folders deep, so it is looked
 * for upwards.
 *
 * @throws Error when the program runs without its repository
 */
function exampleBlog() {
    const start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let folder = start; folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        const blog = (0,external_node_path_.join)(folder, BLOG);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(blog, 'hugo.toml')))
            return blog;
    }
    throw new Error(`The demo checks the folder ${BLOG} of its repository, which is not there. Run it in a clone.`);
}

// EXTERNAL MODULE: ./lib/check.js + 122 modules
var check = __webpack_require__(20544);
// EXTERNAL MODULE: ./lib/config/schema.js
var schema = __webpack_require__(8559);
// EXTERNAL MODULE: ./lib/repository/disk.js
var disk = __webpack_require__(58299);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./lib/demo/certificate.js
/**
 * Makes an authority and a certificate for `hosts`, good from yesterday (clocks differ) until tomorrow.
 *
 * @param hosts the host names that the certificate is for
 */
async function issueCertificate(hosts) {
    const { generate } = await __webpack_require__.e(/* import() */ 124).then(__webpack_require__.t.bind(__webpack_require__, 12124, 19));
    const day = 24 * 60 * 60 * 1000;
    const common = {
        keyType: 'ec',
        algorithm: 'sha256',
        notBeforeDate: new Date(Date.now() - day),
        notAfterDate: new Date(Date.now() + day)
    };
    const authority = await generate([{ name: 'commonName', value: 'Demo authority' }], {
        ...common,
        extensions: [
            { name: 'basicConstraints', cA: true, critical: true },
            { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
        ]
    });
    const issued = await generate([{ name: 'commonName', value: 'Demo' }], {
        ...common,
        extensions: [
            { name: 'basicConstraints', cA: false, critical: true },
            { name: 'keyUsage', digitalSignature: true, critical: true },
            { name: 'extKeyUsage', serverAuth: true },
            { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }
        ],
        ca: { key: authority.private, cert: authority.cert }
    });
    return { key: issued.private, cert: issued.cert, authority: authority.cert };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/demo/png.js

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits for each pixel: an index into a palette of two colours. */
const BIT_DEPTH = 1;
const PALETTE_COLOUR = 3;
const PALETTE = Buffer.from([0xf3, 0xec, 0xdf, 0xd9, 0x8e, 0x4a]);
/**
 * A PNG of one colour, real to the last check sum.
 *
 * @param width in pixels
 * @param height in pixels
 */
function png(width, height) {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([BIT_DEPTH, PALETTE_COLOUR], 8);
    const filterByteAndPixels = 1 + Math.ceil((width * BIT_DEPTH) / 8);
    return Buffer.concat([
        SIGNATURE,
        chunk('IHDR', header),
        chunk('PLTE', PALETTE),
        chunk('IDAT', (0,external_node_zlib_.deflateSync)(Buffer.alloc(filterByteAndPixels * height))),
        chunk('IEND', Buffer.alloc(0))
    ]);
}
function chunk(type, data) {
    const typeAndData = Buffer.concat([Buffer.from(type, 'ascii'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const checkSum = Buffer.alloc(4);
    checkSum.writeUInt32BE((0,external_node_zlib_.crc32)(typeAndData));
    return Buffer.concat([length, typeAndData, checkSum]);
}

;// CONCATENATED MODULE: ./lib/demo/pages.js

const page = {
    status: 200,
    body: Buffer.from('<!doctype html><html lang="nl"><title>Een pagina</title><p>Hier staat wat je zoekt.</p></html>')
};
/** The size that social networks ask of a cover. */
const photo = pages_image(1200, 630);
/** Every address that the posts of examples/blog use, without its query, and what it answers. Others answer 404. */
const ADDRESSES = new Map([
    ['https://www.fietsgids.example/onderhoud/kettingolie', page],
    ['https://www.fietsgids.example/onderhoud/bandenspanning', page],
    ['https://www.fietsgids.example/en/maintenance/chain-oil', page],
    ['https://www.fietsgids.example/tests/winterbanden', page],
    ['https://www.overdijk.example/werkzaamheden/dijkstraat', page],
    ['https://www.overdijk.example/afval/accus', page],
    ['https://fotos.example/2026/doek-om-ketting.png', photo],
    ['https://fotos.example/2026/clean-chain.png', photo],
    ['https://fotos.example/2026/spikes.png', photo],
    ['https://fotos.example/2026/donderdagavond.png', photo],
    ['https://fotos.example/2026/accu.png', photo],
    ['https://fotos.example/2026/tweedehands.png', photo],
    ['https://fotos.example/2026/bakfiets-in-schuur.png', photo],
    ['http://fotos.example/2026/ketting-cadeau.png', photo],
    ['https://fotos.example/2026/ketting-cadeau.png', photo],
    ['https://fotos.example/2026/lights-thumbnail.png', pages_image(160, 90)],
    ['https://fotos.example/album/bakfiets', page],
    ['https://fotos.example/2024/dijk-bij-zonsopkomst.jpg', { status: 404 }],
    ['https://routes.example/dijkroute-2019', { status: 404 }],
    ['http://www.pontje.example/dienstregeling', moved(301, 'https://www.pontje.example/dienstregeling')],
    ['https://www.pontje.example/dienstregeling', page],
    ['https://www.veerstal.example/kaart', moved(302, 'https://www.veerstal.example/kaart/voorjaar')],
    ['https://www.veerstal.example/kaart/voorjaar', page],
    ['https://www.verkeersdienst.example/fiets/verlichting', refused('challenge')],
    ['https://lampentest.example/2026', { status: 429, headers: { 'retry-after': '120' } }],
    ['https://www.provincie.example/fietspaden', 'silence']
]);
/** The hosts of these addresses. */
const HOSTS = [...new Set([...ADDRESSES.keys()].map((address) => new URL(address).hostname))];
function pages_image(width, height) {
    return { status: 200, type: 'image/png', body: png(width, height) };
}
function moved(status, location) {
    return { status, headers: { location } };
}
/** How a bot wall of Cloudflare's kind turns a robot away, whoever it works for. */
function refused(mitigation) {
    return { status: 403, headers: { server: 'cloudflare', 'cf-mitigated': mitigation } };
}

;// CONCATENATED MODULE: ./lib/demo/world.js




const LOOPBACK = '127.0.0.1';
/** Starts the world on two free ports of 127.0.0.1. */
async function startWorld() {
    const certificate = await issueCertificate(HOSTS);
    const plain = (0,external_node_http_.createServer)(answer('http'));
    const tls = (0,external_node_https_.createServer)({ key: certificate.key, cert: certificate.cert }, answer('https'));
    const [plainPort, tlsPort] = await Promise.all([listen(plain), listen(tls)]);
    return {
        connectTo: HOSTS.flatMap((host) => [
            { fromHost: host, fromPort: 80, toHost: LOOPBACK, toPort: plainPort },
            { fromHost: host, fromPort: 443, toHost: LOOPBACK, toPort: tlsPort }
        ]),
        certificateAuthority: certificate.authority,
        close: async () => {
            await Promise.all([world_close(plain), world_close(tls)]);
        }
    };
}
function answer(scheme) {
    return (request, response) => {
        const url = `${scheme}://${request.headers.host ?? ''}${request.url ?? '/'}`;
        const found = ADDRESSES.get(url.replace(/\?.*$/, '')) ?? { status: 404 };
        if (found === 'silence')
            return;
        response.writeHead(found.status, {
            'content-type': found.type ?? 'text/html; charset=utf-8',
            'content-length': found.body?.length ?? 0,
            ...found.headers
        });
        response.end(found.body);
    };
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, LOOPBACK, () => resolve(server.address().port));
    });
}
function world_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}

;// CONCATENATED MODULE: ./lib/demo/check.js




/** The demo's present moment: a fixed one, since the dates of the posts are fixed too. */
const DEMO_NOW = new Date('2026-03-06T12:00:00Z');
/**
 * Everybody who answers is on this machine, so only the address that never answers costs its whole time. Client and server
 * share one thread: few at once, so that nobody is late because of the others.
 */
const SETTINGS = { links: { timeout: 3, budget: 60, concurrency: 4, retries: 1, 'retry-after': 1 } };
/**
 * Checks the example site, with every host that it links to played by a server on loopback.
 *
 * @param blog the site's folder
 */
async function checkBlog(blog, onLinkProgress) {
    const world = await startWorld();
    try {
        return await (0,check.check)({
            changeSet: { head: (0,disk/* diskRepository */.Q)(blog), incomplete: [] },
            config: schema/* configSchema */.Q.parse(SETTINGS),
            paths: [],
            now: DEMO_NOW,
            links: true,
            connectTo: world.connectTo,
            certificateAuthorities: [world.certificateAuthority],
            ...(onLinkProgress && { onLinkProgress })
        });
    }
    finally {
        await world.close();
    }
}

;// CONCATENATED MODULE: ./lib/demo/run.js


const OPENING = `A demo: the site of an invented bicycle workshop, in examples/blog.
The web that it links to is played by a small server on this machine; nothing leaves it.

`;
const CLOSING = `
That was the demo: posts without a flaw, about which there is nothing to say, and posts that go wrong as posts do.
A real check ends with exit status 1 when it finds an error. The demo found what it should, so it ends with 0.

  Your own posts:  in the folder of your site, run "npx -y node@24 FOLDER/dist/cli.js" (FOLDER is where this is)
  On GitHub:       copy the workflow from README.md, or one from examples/workflows
`;
/**
 * Checks the example site and prints what a check prints.
 *
 * @returns the exit status: 0, whatever the check found, since showing findings is what a demo is for
 * @throws Error when the program runs without the folder of the example site
 */
async function runDemo(screen) {
    const blog = exampleBlog();
    screen.print(OPENING);
    screen.print(screen.render(await checkBlog(blog, screen.onLinkProgress)));
    screen.print(CLOSING);
    return 0;
}


/***/ }),

/***/ 69220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ normaliseUrl),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   n0: () => (/* binding */ bareHost),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** Servers and browsers give up on longer addresses: Apache's and nginx's limit for a request line is about 8,000 bytes. */
const LONGEST_URL = 8000;
/**
 * Says whether a text is meant as an address on the web: `https://…`, `http://…` or `//host/…`. Everything else
 * (relative, `mailto:`, `#top`, empty) is not for the network.
 */
function isExternal(text) {
    return /^\s*(?:https?:|\/\/)/i.test(text);
}
/**
 * Brings an external URL into the one form under which it is asked, as a browser would: host in lower case and
 * Punycode, path percent-encoded, no fragment. A URL without a scheme (`//host/…`) is https.
 *
 * @param text the URL as written; white space around it does not count
 */
function normaliseUrl(text) {
    const written = text.trim();
    if (!isExternal(written))
        return { problem: 'is not an http or https address' };
    if (written.length > LONGEST_URL) {
        return { problem: `is ${written.length} characters long; servers refuse more than about ${LONGEST_URL}` };
    }
    if (/\p{Cc}/u.test(written))
        return { problem: 'holds a line break, a tab or another control character' };
    if (/\{\{[<%]/.test(written))
        return { problem: 'is completed by a shortcode, so its final form is not known' };
    let url;
    try {
        url = new URL(written.startsWith('//') ? `https:${written}` : written);
    }
    catch {
        return { problem: 'is not valid' };
    }
    if (url.username !== '' || url.password !== '')
        return { problem: 'holds a user name or password' };
    url.hash = '';
    return { url: url.href };
}
/** The host of a normalised URL: lower case, without port and brackets. */
function hostOf(url) {
    return bareHost(new URL(url).hostname);
}
/** A host name for comparisons: lower case, without the brackets of IPv6 and without the trailing dot. */
function bareHost(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/(.)\.$/, '$1');
}


/***/ }),

/***/ 20945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/** The text of one file, and the way from offsets to lines and columns. A byte order mark is part of the text. */
class Source {
    path;
    text;
    invalidAt;
    #lineStarts;
    /**
     * @param path the file's path from the repository's root
     * @param text the decoded text, with its byte order mark and line ends as they are
     * @param invalidAt offset of the first byte sequence that is not UTF-8 (it is U+FFFD in `text`), if there is one
     */
    constructor(path, text, invalidAt) {
        this.path = path;
        this.text = text;
        this.invalidAt = invalidAt;
    }
    /** The line end that the file uses: that of its first line. */
    get newline() {
        const end = this.text.indexOf('\n');
        return end > 0 && this.text[end - 1] === '\r' ? '\r\n' : '\n';
    }
    get lineCount() {
        return this.#starts().length;
    }
    slice(span) {
        return this.text.slice(span.from, span.to);
    }
    /** The place of an offset; one beyond the text is its end. */
    position(offset) {
        const at = Math.min(Math.max(offset, 0), this.text.length);
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    }
    range(span) {
        return { start: this.position(span.from), end: this.position(span.to) };
    }
    /** The span of a line (1-based) without its line end. A line that isn't there is the empty span at the text's end. */
    lineSpan(line) {
        const starts = this.#starts();
        const from = starts[line - 1] ?? this.text.length;
        let to = starts[line] ?? this.text.length;
        while (to > from && (this.text[to - 1] === '\n' || this.text[to - 1] === '\r'))
            to -= 1;
        return { from, to };
    }
    /** LF and CRLF end a line, as they do for Git, GitHub and editors. */
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ }),

/***/ 58299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ diskRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91752);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63425);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67534);






/** Folders that are never content, where Git can't say what is ignored. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);
/** What the system says when there is no file of this name, or something else than a file. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ENXIO']);
/**
 * The files of a folder. In a Git work tree those that are tracked, or new and not ignored; otherwise all.
 * Links are followed only within the folder, and never into `.git`.
 * @param root the folder's path on this machine
 */
function diskRepository(root) {
    let listed;
    return {
        name: 'the working directory',
        list() {
            listed ??= listFiles(root);
            return listed;
        },
        read: (path) => openInside(root, path, async (file, size) => {
            if (size > _path_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ)
                throw new _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p((0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(path, size));
            return file.readFile();
        }),
        readStart: (path, limit) => openInside(root, path, async (file, size) => {
            const bytes = Buffer.alloc(Math.min(limit, size));
            const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
            return { bytes: bytes.subarray(0, bytesRead), size };
        })
    };
}
async function listFiles(root) {
    try {
        const [present, deleted] = await Promise.all([
            (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'),
            (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, 'ls-files', '-z', '--deleted')
        ]);
        const gone = new Set((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNul */ .K5)(deleted));
        return (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .sortPaths */ .fs)((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNul */ .K5)(present).filter((path) => !gone.has(path)));
    }
    catch (error) {
        if (error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS)
            return (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .sortPaths */ .fs)(await walk(root));
        throw error;
    }
}
async function walk(root) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => [])) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED_FOLDERS.has(entry.name))
                    folders.push(`${path}/`);
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                found.push(path);
            }
        }
    }
    return found;
}
async function openInside(root, path, read) {
    if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path))
        return undefined;
    let file;
    try {
        const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, real);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || !(0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')))
            return undefined;
        // Non-blocking, because opening a named pipe would otherwise wait for a writer.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const facts = await file.stat();
        if (!facts.isFile())
            return undefined;
        return await read(file, facts.size);
    }
    catch (error) {
        if (error instanceof _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p)
            throw error;
        const code = error.code;
        if (code !== undefined && NO_SUCH_FILE.has(code))
            return undefined;
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p(`${path} can't be read (${code ?? String(error)})`);
    }
    finally {
        await file?.close();
    }
}


/***/ }),

/***/ 91752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   Ph: () => (/* binding */ gitInvocation),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   tG: () => (/* binding */ hasGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Lists of a repository's files may be long: 10,000 posts are about 1 MB, and this is the bound for what is unusual. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** Git didn't do what it was asked: it isn't installed, there is no repository, or it doesn't know a commit. */
class GitError extends Error {
    exitCode;
    name = 'GitError';
    constructor(message, 
    /** Git's own exit status; undefined when Git could not be started. */
    exitCode) {
        super(message);
        this.exitCode = exitCode;
    }
}
/**
 * Arguments and environment under which Git runs nothing that a repository brings along: no hooks, no file system monitor,
 * no prompt for a password, no pathspec magic in file names.
 */
function gitInvocation(args) {
    const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false'];
    // A runner's workspace usually belongs to another user than the container that reads it, and Git then refuses. There, the
    // workflow itself put the checkout in place; on a person's machine Git's own judgement stands.
    if (process.env.GITHUB_ACTIONS === 'true')
        settings.push('safe.directory=*');
    return {
        args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
        env: {
            ...process.env,
            LC_ALL: 'C',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            GIT_LITERAL_PATHSPECS: '1'
        }
    };
}
/**
 * Runs one Git command in a folder and gives its standard output.
 * @throws GitError
 */
function git(root, ...args) {
    const invocation = gitInvocation(args);
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', invocation.args, { cwd: root, env: invocation.env, encoding: 'buffer', maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true }, (error, stdout, stderr) => {
            if (!error)
                return resolve(stdout);
            const said = stderr.toString('utf8').trim();
            reject(new GitError(said || error.message, typeof error.code === 'number' ? error.code : undefined));
        });
    });
}
/** The parts of a `-z` listing; file names may hold every other byte. */
function splitNul(output) {
    const parts = output.toString('utf8').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
/** The full id of the commit that a revision names; undefined when this repository hasn't got it. */
async function resolveCommit(root, revision) {
    try {
        const output = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
        return output.toString('utf8').trim() || undefined;
    }
    catch (error) {
        if (error instanceof GitError)
            return undefined;
        throw error;
    }
}
/** Whether there is a Git program on this machine. */
async function hasGit() {
    return git('.', 'version').then(() => true, () => false);
}


/***/ }),

/***/ 63425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   fs: () => (/* binding */ sortPaths),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** A larger file is never a post, and images are looked at by name alone: so nothing larger is held in memory. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** How `RepositoryError` names a file's size. */
function tooLarge(path, bytes) {
    return `${path} has ${Math.ceil(bytes / 1024 / 1024)} MB; files above ${MAX_FILE_BYTES / 1024 / 1024} MB are not read`;
}
/**
 * Whether a path stays inside the repository and outside Git's own folder, which holds the token of a checkout.
 * Git's folder is refused in every spelling that a file system may take for it.
 */
function isInside(path) {
    if (path === '' || path.includes('\0') || path.startsWith('/'))
        return false;
    return path
        .split('/')
        .every((part) => part !== '..' && part !== '.' && part !== '' && !/^(?:\.git[. ]*|git~\d+)$/i.test(part));
}
/** Code units, not locale: the order is the same on every machine. */
function sortPaths(paths) {
    return [...new Set(paths)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}


/***/ })

};
