export const id = 5838;
export const ids = [5838];
export const modules = {

/***/ 79519:
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

// EXTERNAL MODULE: ./lib/check.js + 3 modules
var check = __webpack_require__(10854);
// EXTERNAL MODULE: ./lib/config/load.js + 4 modules
var load = __webpack_require__(14445);
// EXTERNAL MODULE: ./lib/repository/disk.js
var disk = __webpack_require__(41959);
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
    const { generate } = await __webpack_require__.e(/* import() */ 7686).then(__webpack_require__.t.bind(__webpack_require__, 7686, 19));
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
const drawing = {
    status: 200,
    type: 'image/svg+xml',
    body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><circle cx="30" cy="15" r="12"/></svg>')
};
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
    ['https://fotos.example/2026/tweedehands.png', pages_image(1500, 1000)],
    ['https://fotos.example/2026/bakfiets-in-schuur.png', photo],
    ['http://fotos.example/2026/ketting-cadeau.svg', drawing],
    ['https://fotos.example/2026/ketting-cadeau.svg', drawing],
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
/** A host of the posts whose certificate is for other names, so that nobody gets as far as its pages. */
const MISNAMED_HOST = 'buurtstalling.example';
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
        connectTo: [...HOSTS, MISNAMED_HOST].flatMap((host) => [
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
const LINKS = { timeout: 3, budget: 60, concurrency: 4, retries: 1, 'retry-after': 1 };
/**
 * Checks the example site, with every host that it links to played by a server on loopback.
 *
 * @param blog the site's folder
 * @param language what to say it in: its posts are Dutch, and those who try the tool most often read English
 */
async function checkBlog(blog, onLinkProgress, language = 'en') {
    const world = await startWorld();
    try {
        const head = (0,disk/* diskRepository */.Q)(blog);
        const { config } = await (0,load/* loadConfig */.Z9)(head);
        return await (0,check.check)({
            changeSet: { head, incomplete: [] },
            config: { ...config, links: { ...config.links, ...LINKS }, language },
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
    await screen.print(OPENING);
    for await (const part of screen.render(await checkBlog(blog, screen.onLinkProgress)))
        await screen.print(part);
    await screen.print(CLOSING);
    return 0;
}


/***/ }),

/***/ 76392:
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


/***/ })

};
