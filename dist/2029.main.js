export const id = 2029;
export const ids = [2029];
export const modules = {

/***/ 84665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compileContract)
});

;// CONCATENATED MODULE: ./lib/contract/schema-problems.js
/** Keywords that hold one schema, a list of schemas, or schemas by name; and those that hold something else. */
const ONE = [
    'additionalItems',
    'additionalProperties',
    'contains',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties'
];
const LIST = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];
const NAMED = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'];
const PLAIN = [
    '$anchor',
    '$comment',
    '$id',
    '$ref',
    '$schema',
    'const',
    'default',
    'dependencies',
    'dependentRequired',
    'deprecated',
    'description',
    'enum',
    'examples',
    'exclusiveMaximum',
    'exclusiveMinimum',
    'format',
    'maxContains',
    'maxItems',
    'maxLength',
    'maxProperties',
    'maximum',
    'minContains',
    'minItems',
    'minLength',
    'minProperties',
    'minimum',
    'multipleOf',
    'pattern',
    'readOnly',
    'required',
    'title',
    'type',
    'uniqueItems',
    'writeOnly'
];
const KEYWORDS = new Set([...ONE, ...LIST, ...NAMED, ...PLAIN]);
/** The formats that are checked. */
const FORMATS = [
    'date',
    'time',
    'date-time',
    'iso-date-time',
    'duration',
    'uri',
    'uri-reference',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uuid',
    'regex'
];
/** Deeper and larger than any contract of a post. */
const DEEPEST = 40;
const MOST_SCHEMAS = 2000;
/**
 * What makes a JSON Schema unusable, found before it is compiled: keywords that mean nothing, patterns that RE2 can't read,
 * references out of the file, formats that aren't checked, and schemas beyond measure.
 *
 * @param path of the schema in the configuration
 */
function schemaProblems(schema, path, compile) {
    const problems = [];
    let count = 0;
    const say = (at, message) => problems.push({ path: [...at], message });
    const visit = (value, at) => {
        count += 1;
        if (count > MOST_SCHEMAS || at.length > DEEPEST * 2) {
            if (problems.length === 0)
                say(path, 'This schema is too large or nested too deep.');
            return;
        }
        if (typeof value === 'boolean')
            return;
        if (!isRecord(value))
            return void say(at, 'A JSON Schema is a mapping, or true or false.');
        for (const [keyword, inner] of Object.entries(value))
            visitKeyword(keyword, inner, [...at, keyword]);
    };
    const visitKeyword = (keyword, value, at) => {
        if (!KEYWORDS.has(keyword))
            say(at, `"${keyword}" is no keyword of JSON Schema, so it would have no effect.${similar(keyword)}`);
        else if (NAMED.includes(keyword))
            visitNamed(keyword, value, at);
        else if (LIST.includes(keyword) && Array.isArray(value))
            value.forEach((inner, index) => void visit(inner, [...at, index]));
        else if (ONE.includes(keyword))
            visit(value, at);
        else if (keyword === 'pattern' && typeof value === 'string')
            visitPattern(value, at);
        else if (keyword === '$ref' && (typeof value !== 'string' || !value.startsWith('#'))) {
            say(at, 'Only references within the schema itself are followed: `#/definitions/…`.');
        }
        else if (keyword === 'format' && !FORMATS.some((format) => format === value)) {
            say(at, `The format "${String(value)}" is not known. Known are ${FORMATS.join(', ')}.`);
        }
    };
    const visitNamed = (keyword, value, at) => {
        if (!isRecord(value))
            return void say(at, `"${keyword}" holds schemas by name.`);
        for (const [name, inner] of Object.entries(value)) {
            if (keyword === 'patternProperties')
                visitPattern(name, [...at, name]);
            visit(inner, [...at, name]);
        }
    };
    const visitPattern = (pattern, at) => {
        try {
            compile(pattern);
        }
        catch (error) {
            const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
            say(at, `The pattern "${pattern}" can't be used (${why}). Patterns are in RE2's notation, without lookahead and backreferences.`);
        }
    };
    visit(schema, path);
    return problems;
}
function similar(keyword) {
    const meant = [...KEYWORDS].find((known) => known.toLowerCase() === keyword.toLowerCase());
    return meant ? ` Did you mean "${meant}"?` : '';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/contract/violations.js
/** Keywords whose errors only sum up those below them. */
const SUMMARIES = new Set(['if', 'propertyNames']);
const ALTERNATIVES = new Set(['anyOf', 'oneOf']);
const LIMITS = {
    minLength: { of: 'length', side: 'least' },
    maxLength: { of: 'length', side: 'most' },
    minItems: { of: 'items', side: 'least' },
    maxItems: { of: 'items', side: 'most' },
    minProperties: { of: 'keys', side: 'least' },
    maxProperties: { of: 'keys', side: 'most' },
    minimum: { of: 'number', side: 'least' },
    maximum: { of: 'number', side: 'most' },
    exclusiveMinimum: { of: 'number', side: 'above' },
    exclusiveMaximum: { of: 'number', side: 'below' }
};
/** Ajv's errors as data of our own, each thing said once. */
function violationsOf(errors, data) {
    const alternatives = errors.filter((error) => ALTERNATIVES.has(error.keyword));
    const told = errors.filter((error) => !SUMMARIES.has(error.keyword) && !alternatives.some((whole) => whole !== error && isBelow(error, whole)));
    return told.map((error) => {
        const below = errors.filter((other) => other !== error && isBelow(other, error));
        return violationOf(error, pathOf(error.instancePath, data), below);
    });
}
function isBelow(error, whole) {
    return error.schemaPath.startsWith(`${whole.schemaPath}/`) || (error !== whole && isReferenced(error, whole));
}
/** An alternative that is a reference has another schema path; that it is about the same value or a part of it tells. */
function isReferenced(error, whole) {
    const inside = error.instancePath === whole.instancePath || error.instancePath.startsWith(`${whole.instancePath}/`);
    return inside && error.schemaPath.startsWith('#/d') && !whole.schemaPath.startsWith('#/d');
}
function violationOf(error, path, below) {
    const { keyword, params, data: value, parentSchema } = error;
    const description = parentSchema?.description;
    const base = { path, value, ...(typeof description === 'string' && description !== '' ? { note: description } : {}) };
    if (keyword === 'required' || keyword === 'dependentRequired' || keyword === 'dependencies') {
        return { kind: 'missing', path: [...path, String(params.missingProperty)], value: undefined };
    }
    if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
        const name = String(params.additionalProperty ?? params.unevaluatedProperty);
        return {
            kind: 'unknown',
            path: [...path, name],
            value: undefined,
            allowed: Object.keys(parentSchema?.properties ?? {})
        };
    }
    if (keyword === 'type')
        return { ...base, kind: 'type', wanted: typesOf(params.type) };
    if (keyword === 'enum')
        return { ...base, kind: 'not-one-of', allowed: listOf(params.allowedValues) };
    if (keyword === 'const')
        return { ...base, kind: 'not-one-of', allowed: [params.allowedValue] };
    if (keyword === 'pattern')
        return { ...base, kind: 'pattern', pattern: String(params.pattern) };
    if (keyword === 'format')
        return { ...base, kind: 'format', format: String(params.format) };
    if (keyword === 'uniqueItems')
        return { ...base, kind: 'repeated-item' };
    const limit = LIMITS[keyword];
    if (limit)
        return { ...base, kind: 'limit', ...limit, limit: Number(params.limit), actual: sizeOf(value) };
    if (ALTERNATIVES.has(keyword))
        return alternative(base, error, below);
    return { ...base, kind: 'other', keyword };
}
/** Alternatives that differ in type or in their values only are told as such. */
function alternative(base, error, below) {
    const here = below.filter((one) => one.instancePath === error.instancePath);
    const same = here.length > 0 && here.length === below.length;
    if (same && here.every((one) => one.keyword === 'type')) {
        return { ...base, kind: 'type', wanted: here.flatMap((one) => typesOf(one.params.type)) };
    }
    if (same && here.every((one) => one.keyword === 'enum' || one.keyword === 'const')) {
        return {
            ...base,
            kind: 'not-one-of',
            allowed: here.flatMap((one) => listOf(one.params.allowedValues ?? [one.params.allowedValue]))
        };
    }
    return { ...base, kind: 'other', keyword: error.keyword };
}
function typesOf(type) {
    return listOf(type).filter((one) => typeof one === 'string');
}
function listOf(value) {
    return Array.isArray(value) ? value : [value];
}
/** Characters as people count them; JSON Schema counts code points. */
function sizeOf(value) {
    if (typeof value === 'string')
        return [...value].length;
    if (typeof value === 'number')
        return value;
    if (Array.isArray(value))
        return value.length;
    return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
/** A JSON pointer as keys and indexes; what is an index depends on the data. */
function pathOf(pointer, data) {
    const path = [];
    let at = data;
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const step = Array.isArray(at) ? Number(key) : key;
        path.push(step);
        at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/contract/compile.js


const PLACE = ['front-matter', 'schema'];
/** More of them tell an author nothing. */
const MOST_VIOLATIONS = 100;
/** Ajv's errors that are looked at: one violation may have several, each compared with the others. */
const MOST_ERRORS = 1000;
/**
 * Makes the contract that `front-matter` of the configuration holds: its JSON Schema (draft 7, or 2020-12 where `$schema`
 * says so) and its further field names.
 *
 * Patterns run on RE2, in time linear to the text. References out of the schema are not followed.
 *
 * @returns the contract; undefined when nothing is configured or something is wrong, which is then in `problems`
 */
async function compileContract(settings) {
    const { schema, fields } = settings;
    if (!schema)
        return fields.length > 0 ? { contract: { fields, check: () => [] }, problems: [] } : { problems: [] };
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const pattern = (text) => RE2JS.compile(RE2JS.translateRegExp(text));
    const problems = schemaProblems(schema, PLACE, pattern);
    if (problems.length > 0)
        return { problems };
    const regExp = Object.assign((text) => {
        const compiled = pattern(text);
        return { test: (value) => compiled.matcher(value).find() };
    }, { code: 'RE2' });
    try {
        const validate = await compileSchema(schema, regExp);
        const names = [...namesIn(schema)];
        const topLevel = Object.keys(compile_isRecord(schema.properties) ? schema.properties : {});
        return { contract: { fields: [...fields, ...topLevel], check: checker(validate, names) }, problems: [] };
    }
    catch (error) {
        return { problems: [problemOf(error)] };
    }
}
async function compileSchema(schema, regExp) {
    const is2020 = typeof schema.$schema === 'string' && schema.$schema.includes('2020-12');
    const { Ajv } = is2020 ? { Ajv: (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).Ajv2020 } : await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19));
    const { default: addFormats } = await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
    const ajv = new Ajv({
        allErrors: true,
        verbose: true,
        logger: false,
        strict: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        allowMatchingProperties: true,
        inlineRefs: false,
        ...(regExp ? { code: { regExp } } : {})
    });
    addFormats.default(ajv, [...FORMATS]);
    // Ajv compares every item with every other one: minutes for a hostile post.
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        validate: (wanted, items) => !wanted || new Set(items.map(canonical)).size === items.length
    });
    const { $schema: _, ...rest } = schema;
    if (!ajv.validateSchema(is2020 ? schema : rest))
        throw new SchemaError(ajv.errors?.[0]);
    const validate = ajv.compile(is2020 ? schema : rest);
    return (data) => validate(data) ? [] : violationsOf((validate.errors ?? []).slice(0, MOST_ERRORS), data).slice(0, MOST_VIOLATIONS);
}
/** Several rules ask for the same post, so the last answers are kept with its front matter. */
function checker(validate, names) {
    const canonical = new Map(names.map((name) => [name.toLowerCase(), name]));
    const kept = new WeakMap();
    return (frontMatter, ignoreCase) => {
        const ready = kept.get(frontMatter);
        if (ready)
            return ready;
        const name = (key) => (ignoreCase ? (canonical.get(key.toLowerCase()) ?? key) : key);
        const violations = validate(jsonValue(frontMatter.root, name));
        kept.set(frontMatter, violations);
        return violations;
    };
}
/** Equal for values that JSON Schema takes for equal: the order of keys does not matter. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!compile_isRecord(value))
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
/** A node as JSON knows it: whole numbers of TOML may be BigInts, which no schema has a type for. */
function jsonValue(node, name) {
    if (node.kind === 'scalar')
        return typeof node.value === 'bigint' ? Number(node.value) : node.value;
    if (node.kind === 'list')
        return node.items.map((item) => jsonValue(item, name));
    return Object.fromEntries(node.entries.map((entry) => [name(entry.key), jsonValue(entry.node, name)]));
}
/** The names of all properties that the schema mentions anywhere. */
function* namesIn(value) {
    if (Array.isArray(value))
        for (const item of value)
            yield* namesIn(item);
    if (!compile_isRecord(value))
        return;
    if (compile_isRecord(value.properties))
        yield* Object.keys(value.properties);
    for (const inner of Object.values(value))
        yield* namesIn(inner);
}
class SchemaError extends Error {
    path;
    constructor(error) {
        super(error?.message ?? 'is no JSON Schema');
        this.path = error?.instancePath.split('/').slice(1) ?? [];
    }
}
function problemOf(error) {
    const path = error instanceof SchemaError ? [...PLACE, ...error.path] : PLACE;
    const why = error instanceof Error ? error.message : 'it is damaged';
    const about = error instanceof SchemaError && error.path.length > 0 ? `\`${error.path.join('.')}\`` : 'This';
    return { path, message: `${about} is not valid JSON Schema: ${why}.` };
}
function compile_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 95993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPost: () => (/* binding */ readPost)
});

;// CONCATENATED MODULE: ./lib/post/body/bounds.js
/**
 * What one post may cost. A parser of Markdown takes quadratic time on some texts however it is written, and pull
 * requests come from strangers, so the work is bounded by counting, never by a clock: the same text always gives the same
 * answer. Texts that people write stay far below all of these.
 */
/** Characters of a body that are read; a long novel has about a million. */
const MAX_BODY = 2_000_000;
/** Lines of a body that are read. */
const MAX_LINES = 50_000;
/** Characters of a line. An image in a `data:` URL may take a few hundred thousand. */
const MAX_LINE = 400_000;
/** White space, `>` and list marks at the start of a line: some 50 lists in each other. */
const MAX_PREFIX = 120;
/** Spaces between words: more are as good as tabs, and cheaper. */
const MAX_SPACES = 64;
/** Characters of a paragraph before it is read as two. */
const MAX_PARAGRAPH = 8_000;
/** Brackets, backticks and the like that a paragraph may hold whatever its length. */
const CALM_MARKS = 64;
/** Brackets, backticks and the like that a paragraph may hold at most. */
const MAX_MARKS = 4_000;
/** The sum of length times marks that a body's lively paragraphs may come to: about a second. */
const MAX_WORK = 400_000_000;
const PREFIX = /(?:[^\S\n]|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/y;
const BYTE_ORDER_MARK = '\uFEFF';
const WORTH_READING = /[[<]|https?:\/\/|www\./i;
const WIDE = /[ \t]{9}/;
const LONG_GAP = new RegExp(`(?<=[^\\s])[ \\t]{${MAX_SPACES + 1},}(?=[^\\s])`, 'g');
/** The text with LF at the end of each line, and as long as before: the Markdown parser knows no other. */
function unixLines(text) {
    return text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
}
/**
 * Prepares a body for the Markdown parser, line by line. Offsets stay what they are.
 *
 * @param text with `unixLines`
 */
function boundLines(text, within) {
    const unread = [];
    const pieces = [blank(within.from)];
    let done = within.from;
    let blankFrom = -1;
    const put = (span, piece) => {
        pieces.push(text.slice(done, span.from), piece);
        done = span.to;
    };
    for (let start = within.from; start < within.to;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 || newline >= within.to ? within.to : newline;
        const prefix = prefixLength(text, start, end);
        if (start + prefix >= end && isSpaceOnly(text, start, end)) {
            if (blankFrom < 0)
                blankFrom = start;
        }
        else {
            if (blankFrom >= 0 && start - blankFrom > MAX_PREFIX)
                put({ from: blankFrom, to: start }, blank(start - blankFrom));
            blankFrom = -1;
            const reason = end - start > MAX_LINE ? LONG_LINE : prefix > MAX_PREFIX ? DEEP_LINE : undefined;
            if (reason !== undefined) {
                if (WORTH_READING.test(text.slice(start, end)))
                    unread.push({ span: { from: start, to: end }, reason });
                put({ from: start, to: end }, blank(end - start));
            }
        }
        start = end + 1;
    }
    if (blankFrom >= 0 && within.to - blankFrom > MAX_PREFIX) {
        put({ from: blankFrom, to: within.to }, blank(within.to - blankFrom));
    }
    pieces.push(text.slice(done, within.to));
    const markup = pieces.join('');
    return { markup: normalizeSpace(markup), unread };
}
const LONG_LINE = `a line is longer than ${MAX_LINE.toLocaleString('en')} characters`;
const DEEP_LINE = `lists or quotes stand more than ${MAX_PREFIX} characters deep in each other`;
function prefixLength(text, from, to) {
    PREFIX.lastIndex = from;
    PREFIX.exec(text);
    return Math.min(PREFIX.lastIndex, to) - from;
}
function isSpaceOnly(text, from, to) {
    return text.slice(from, to).trim() === '';
}
/** White space of a length with line ends in it: the parser's work for a line grows with its length. */
function blank(length) {
    return (`${' '.repeat(99)}\n`.repeat(Math.ceil(length / 100)).slice(0, Math.max(0, length - 1)) +
        '\n'.repeat(Math.min(1, length)));
}
/** The Markdown parser reads the spaces of a gap again from each of them. */
function normalizeSpace(markup) {
    const marked = markup.startsWith(BYTE_ORDER_MARK) ? ` ${markup.slice(1)}` : markup;
    if (!WIDE.test(marked))
        return marked;
    return marked.replace(LONG_GAP, (gap) => ` ${'\t'.repeat(gap.length - 2)} `);
}

;// CONCATENATED MODULE: ./lib/post/body/labels.js
const DEFINITION = /^(?:[ \t>*+-]|\d{1,9}[.)])*\[((?:\\.|[^[\]\\]){1,999})\]:/gm;
/** CommonMark's longest link label. */
const MAX_LABEL = 999;
/** A link label as CommonMark compares it: white space collapsed, case folded. */
function normalizeLabel(raw) {
    return raw.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
/** A label of a footnote (`[^1]`), which is no link. */
function isFootnote(label) {
    return label.startsWith('^');
}
/** The normalised labels that look defined in a text. Some may turn out to stand in code; none is missing. */
function findLabels(text, within) {
    const labels = new Set();
    DEFINITION.lastIndex = within.from;
    for (let match = DEFINITION.exec(text); match && match.index < within.to; match = DEFINITION.exec(text)) {
        const label = match[1] ?? '';
        if (!isFootnote(label))
            labels.add(normalizeLabel(label));
    }
    return labels;
}

// EXTERNAL MODULE: ./node_modules/@lezer/markdown/dist/index.js + 2 modules
var dist = __webpack_require__(44044);
;// CONCATENATED MODULE: ./lib/post/body/bare-url.js
const START = /(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])/iuy;
const HOST = /[\p{L}\p{N}\p{M}_-]{1,256}(?:\.[\p{L}\p{N}\p{M}_-]{1,256}){0,40}/uy;
/** ASCII only, as on GitHub: Chinese and Japanese have no space before a URL. */
const WORD_CHARACTER = /\w/;
const URL_END = /[\s<]/g;
/** GitHub's list, and the quotes and full stops that other scripts end a sentence with: they belong to the sentence. */
const TRAILING = /[?!.,:*_~'"”’»›“„…。、，！？；：」』】）]/u;
const TRAILING_ENTITY = /&[\dA-Za-z]{1,31};$/;
const LONGEST_ENTITY = 40;
/**
 * Bare URLs as GitHub Flavored Markdown links them: `https://…` and `www.…` up to white space or `<`, without trailing
 * punctuation and closing parentheses that are not opened inside. Written anew because the one of `@lezer/markdown` takes
 * quadratic time, knows ASCII hosts only and drops a query that follows the host directly.
 *
 * @param inBrackets whether a `[` is open here: a `]` that closes it ends the URL
 */
function bareUrls(inBrackets) {
    return {
        name: 'BareUrl',
        parse(context, next, from) {
            // h, H, w, W
            if ((next | 32) !== 104 && (next | 32) !== 119)
                return -1;
            const length = bareUrlLength(context.text, from - context.offset, inBrackets(context));
            return length > 0 ? context.addElement(context.elt('BareUrl', from, from + length)) : -1;
        },
        before: 'Emphasis'
    };
}
/** The length of the bare URL that starts here; 0 when none does. */
function bareUrlLength(text, from, inBrackets) {
    START.lastIndex = from;
    const start = START.exec(text);
    if (!start || (from > 0 && WORD_CHARACTER.test(text[from - 1] ?? '')))
        return 0;
    const hostFrom = from + start[0].length;
    HOST.lastIndex = hostFrom;
    const host = HOST.exec(text)?.[0].replace(/\.+$/, '');
    if (host === undefined || !isHost(host, start[0].toLowerCase() === 'www.'))
        return 0;
    URL_END.lastIndex = hostFrom + host.length;
    const end = URL_END.exec(text)?.index ?? text.length;
    return trimmedEnd(text, hostFrom, inBrackets ? bracketEnd(text, hostFrom, end) : end) - from;
}
/** GFM wants a dot, and no underscore in the last two labels; `localhost` is let through so that it can be reported. */
function isHost(host, prefixed) {
    const labels = host.split('.');
    if (labels.slice(-2).some((label) => label.includes('_') || label === ''))
        return false;
    return labels.length > 1 || prefixed || host.toLowerCase() === 'localhost';
}
/** Where a `]` closes a bracket that was opened before the URL. */
function bracketEnd(text, from, to) {
    let depth = 0;
    for (let at = from; at < to; at += 1) {
        if (text[at] === '[')
            depth += 1;
        else if (text[at] === ']') {
            if (depth === 0)
                return at;
            depth -= 1;
        }
    }
    return to;
}
function trimmedEnd(text, from, to) {
    let unopened = 0;
    for (let at = from; at < to; at += 1) {
        if (text[at] === ')')
            unopened += 1;
        else if (text[at] === '(')
            unopened -= 1;
    }
    let end = to;
    while (end > from) {
        const last = text[end - 1] ?? '';
        if (TRAILING.test(last)) {
            end -= 1;
        }
        else if (last === ')' && unopened > 0) {
            end -= 1;
            unopened -= 1;
        }
        else if (last === ';') {
            const entity = TRAILING_ENTITY.exec(text.slice(Math.max(from, end - LONGEST_ENTITY), end));
            if (!entity)
                break;
            end -= entity[0].length;
        }
        else
            break;
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/post/body/brackets.js

/**
 * Links and images by CommonMark's rules. Those of `@lezer/markdown` make a link of every `[text]`, so that in
 * `[[1]](url)` the outer one is lost, and take quadratic time on `[a](b` many times over.
 */
class Brackets {
    #context;
    #openers = [];
    /** Links may not hold links: openers below this index are dead, except those of images. */
    #deadBelow = 0;
    #labels = new Set();
    parser = {
        name: 'Brackets',
        parse: (context, next, from) => {
            if (next === 93)
                return this.#close(context, from);
            if (next === 91)
                return this.#open(context, from, false);
            return next === 33 && context.char(from + 1) === 91 ? this.#open(context, from, true) : -1;
        },
        after: 'Emphasis'
    };
    /** @param labels the normalised labels that are defined in the text to come */
    begin(labels) {
        this.#labels = labels;
        this.#context = undefined;
        this.#openers = [];
    }
    /** Whether a bracket is open in the inline text that is being read. */
    isOpen(context) {
        return this.#context === context && this.#openers.length > 0;
    }
    #open(context, from, image) {
        if (this.#context !== context) {
            this.#context = context;
            this.#openers = [];
            this.#deadBelow = 0;
        }
        const type = {};
        this.#openers.push({ from, image, type });
        return context.addDelimiter(type, from, from + (image ? 2 : 1), true, false);
    }
    #close(context, from) {
        if (!this.isOpen(context))
            return -1;
        const opener = this.#openers.pop();
        if (!opener)
            return -1;
        const dead = !opener.image && this.#openers.length < this.#deadBelow;
        this.#deadBelow = Math.min(this.#deadBelow, this.#openers.length);
        if (dead)
            return -1;
        const textFrom = opener.from + (opener.image ? 2 : 1);
        const ending = destination(context, from + 1) ?? this.#label(context, textFrom, from);
        const index = ending && context.findOpeningDelimiter(opener.type);
        if (!ending || index === null || index === undefined)
            return -1;
        const content = context.takeContent(index);
        if (!opener.image)
            this.#deadBelow = this.#openers.length;
        return context.addElement(context.elt(opener.image ? 'Image' : 'Link', opener.from, ending.to, [
            context.elt('LinkMark', opener.from, textFrom),
            ...content,
            context.elt('LinkMark', from, from + 1),
            ...ending.parts
        ]));
    }
    /** `[label]`, `[]` or nothing behind the text, when the label is defined. */
    #label(context, textFrom, textTo) {
        if (this.#labels.size === 0)
            return undefined;
        const from = textTo + 1;
        if (context.char(from) === 91) {
            const to = labelEnd(context, from);
            if (to > from + 2) {
                const parts = [context.elt('LinkLabel', from, to)];
                return this.#isDefined(context.slice(from + 1, to - 1)) ? { to, parts } : undefined;
            }
            if (to === from + 2) {
                return this.#isDefined(context.slice(textFrom, textTo))
                    ? { to, parts: [context.elt('LinkMark', from, to)] }
                    : undefined;
            }
        }
        return textTo - textFrom <= MAX_LABEL && this.#isDefined(context.slice(textFrom, textTo))
            ? { to: from, parts: [] }
            : undefined;
    }
    #isDefined(label) {
        return label.length <= MAX_LABEL && this.#labels.has(normalizeLabel(label));
    }
}
/** Behind the `]` of a label that starts here; 0 when there is none. */
function labelEnd(context, from) {
    const limit = Math.min(from + MAX_LABEL + 2, context.end);
    for (let at = from + 1; at < limit; at += 1) {
        const char = context.char(at);
        if (char === 93)
            return at + 1;
        if (char === 91)
            return 0;
        if (char === 92)
            at += 1;
    }
    return 0;
}
/** `(url "title")` behind the text. The URL part is what a reader would call the URL: angle brackets go to its neighbours. */
function destination(context, from) {
    if (context.char(from) !== 40)
        return undefined;
    const start = context.skipSpace(from + 1);
    const angled = context.char(start) === 60;
    const end = angled ? angledEnd(context, start) : plainEnd(context, start);
    if (end < 0)
        return undefined;
    const urlFrom = angled ? start + 1 : start;
    const urlTo = angled ? end - 1 : end;
    let close = context.skipSpace(end);
    if (close > end) {
        const title = titleEnd(context, close);
        if (title > close)
            close = context.skipSpace(title);
    }
    if (context.char(close) !== 41)
        return undefined;
    const parts = [context.elt('LinkMark', from, urlFrom)];
    if (urlTo > urlFrom)
        parts.push(context.elt('URL', urlFrom, urlTo));
    if (close > urlTo)
        parts.push(context.elt('LinkTitle', urlTo, close));
    parts.push(context.elt('LinkMark', close, close + 1));
    return { to: close + 1, parts };
}
function angledEnd(context, from) {
    for (let at = from + 1; at < context.end; at += 1) {
        const char = context.char(at);
        if (char === 62)
            return at + 1;
        if (char === 60 || char === 10)
            return -1;
        if (char === 92)
            at += 1;
    }
    return -1;
}
function plainEnd(context, from) {
    let depth = 0;
    let at = from;
    for (; at < context.end; at += 1) {
        const char = context.char(at);
        if (char <= 32 || char === 127)
            break;
        if (char === 92 && context.char(at + 1) > 32)
            at += 1;
        else if (char === 40)
            depth += 1;
        else if (char === 41) {
            if (depth === 0)
                break;
            depth -= 1;
        }
    }
    return depth === 0 ? at : -1;
}
/** Behind a title in quotes or parentheses; its start when there is none. */
function titleEnd(context, from) {
    const open = context.char(from);
    if (open !== 34 && open !== 39 && open !== 40)
        return from;
    const close = open === 40 ? 41 : open;
    for (let at = from + 1; at < context.end; at += 1) {
        const char = context.char(at);
        if (char === close)
            return at + 1;
        if (char === 92)
            at += 1;
        else if (open === 40 && char === 40)
            return from;
    }
    return from;
}

;// CONCATENATED MODULE: ./lib/post/body/markdown.js




/**
 * Reads Markdown with the extensions of GitHub, in bounded time. Beside the nodes of `@lezer/markdown` there are
 * `BareUrl`, and `Unread` for inline text that is beyond the bounds.
 */
class BoundedMarkdown {
    #brackets = new Brackets();
    #parser;
    #section;
    #work = 0;
    /** @param dialect `mdx` has no indented code, and what stands between tags is Markdown */
    constructor(dialect) {
        const missing = dialect === 'mdx' ? ['HTMLBlock', 'IndentedCode'] : [];
        this.#parser = dist/* parser */.K3.configure([dist/* Table */.XI, dist/* TaskList */._0, dist/* Strikethrough */.Gk, this.#extension(), { remove: missing }]);
    }
    /**
     * @param markup what `boundLines` made of a post
     * @param labels the normalised labels of its link reference definitions
     */
    parse(markup, labels) {
        this.#brackets.begin(labels);
        this.#section = undefined;
        this.#work = 0;
        return this.#parser.parse(markup);
    }
    #extension() {
        return {
            defineNodes: ['BareUrl', 'Unread'],
            remove: ['Link', 'Image', 'LinkEnd'],
            parseBlock: [{ name: 'LongParagraph', leaf: () => splitting, before: 'LinkReference' }],
            parseInline: [
                {
                    name: 'Bounds',
                    parse: (context, _next, from) => {
                        const isNew = this.#section !== context;
                        this.#section = context;
                        if (isNew && !this.#affords(context)) {
                            return context.addElement(context.elt('Unread', from, context.end));
                        }
                        const to = context.offset + markdown_plainEnd(context.text, from - context.offset);
                        return to > from ? to : -1;
                    },
                    before: 'Escape'
                },
                bareUrls((context) => this.#brackets.isOpen(context)),
                this.#brackets.parser
            ]
        };
    }
    /** Whether the inline text is calm, or lively but within what is left for the body. */
    #affords(context) {
        if (context.text.length <= CALM_MARKS)
            return true;
        const marks = countMarks(context.text);
        if (marks <= CALM_MARKS)
            return true;
        const work = marks * context.text.length;
        if (marks > MAX_MARKS || this.#work + work > MAX_WORK)
            return false;
        this.#work += work;
        return true;
    }
}
/** Ends a paragraph that gets too long, as if the next one began there. */
const splitting = {
    nextLine(context, _line, leaf) {
        if (leaf.content.length < MAX_PARAGRAPH || leaf.parsers.some(isInTable))
            return false;
        for (const other of leaf.parsers)
            if (other !== splitting && other.finish(context, leaf))
                return true;
        const children = context.parser.parseInline(leaf.content, leaf.start);
        context.addLeafElement(leaf, context.elt('Paragraph', leaf.start, leaf.start + leaf.content.length, children));
        return true;
    },
    finish: () => false
};
/** A table stays whole, for `|` means something else in a paragraph; its cells are bounded one by one. */
function isInTable(leafParser) {
    return 'rows' in leafParser && Array.isArray(leafParser.rows);
}
/** What an element of inline text begins with; a blank where there are two, `h` and `w` where a bare URL may begin. */
const STARTS = new Uint8Array(128);
for (const char of '!&*<[\\]_`~')
    STARTS[char.charCodeAt(0)] = 1;
const [BLANK, LETTER_H, LETTER_T, LETTER_W] = [32, 104, 116, 119];
/** Where the characters end that no other parser of inline text would look at: asking them one by one takes long. */
function markdown_plainEnd(text, from) {
    let last = from > 0 ? text.charCodeAt(from - 1) : BLANK;
    for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 128) {
            if (STARTS[code] === 1)
                return at;
            const small = code | 32;
            if (small === BLANK) {
                if (text.charCodeAt(at + 1) === BLANK)
                    return at;
            }
            else if ((small === LETTER_H || small === LETTER_W) && !isLetter(last)) {
                const next = text.charCodeAt(at + 1) | 32;
                if (next === LETTER_T || next === LETTER_W)
                    return at;
            }
        }
        last = code;
    }
    return text.length;
}
function isLetter(code) {
    const small = code | 32;
    return small >= 97 && small <= 122;
}
/** `< [ ]` each, and runs of `` * _ ` ~ ``: what makes a parser look back or ahead. */
const MARK = new Uint8Array(128);
const EACH = 1;
const RUN = 2;
for (const char of '<[]')
    MARK[char.charCodeAt(0)] = EACH;
for (const char of '*_`~')
    MARK[char.charCodeAt(0)] = RUN;
function countMarks(text) {
    let marks = 0;
    let last = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const mark = code < 128 ? MARK[code] : 0;
        if (mark === EACH || (mark === RUN && code !== last))
            marks += 1;
        last = code;
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/post/body/mdx.js
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const MODULE_LINE = /^(?:import|export)\b/;
const mdx_BLANK = /^[ \t\r]*$/;
/** An expression longer than this is taken for text, so that many unclosed braces stay cheap. */
const MAX_EXPRESSION = 10_000;
/**
 * Finds what MDX reads as JavaScript: `import` and `export` blocks and braces, comments (`{/* … *\/}`) told apart.
 * Fenced code and code spans are left alone. Nothing of it is run.
 *
 * @param work the number of characters that may be read in vain; text behind that has no expressions
 * @returns templates in the order of the text, none inside another
 */
function findExpressions(text, within, work = 4_000_000) {
    const found = [];
    let fence;
    let afterBlank = true;
    let inModule = false;
    let left = work;
    let done = within.from;
    for (let start = within.from; start < within.to;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 || newline >= within.to ? within.to : newline;
        const line = text.slice(start, end);
        const blank = mdx_BLANK.test(line);
        const mark = FENCE.exec(line)?.[1];
        if (inModule) {
            const module = found.at(-1);
            if (blank || !module)
                inModule = false;
            else
                module.span.to = end;
        }
        else if (fence !== undefined) {
            if (mark?.startsWith(fence))
                fence = undefined;
        }
        else if (mark !== undefined) {
            fence = mark;
        }
        else if (afterBlank && MODULE_LINE.test(line)) {
            found.push(template('module', { from: start, to: end }));
            inModule = true;
        }
        else if (line.includes('{') && end > done) {
            left -= readBraces(text, { from: Math.max(start, done), to: end }, within.to, found);
            done = found.at(-1)?.span.to ?? done;
            if (left < 0)
                break;
        }
        afterBlank = blank;
        start = end + 1;
    }
    return found;
}
function template(kind, span) {
    return { kind, span, name: '', closing: false, parameters: [] };
}
/** Adds the expressions that begin in a line; gives the number of characters that were read in vain. */
function readBraces(text, line, end, found) {
    let wasted = 0;
    for (let at = line.from; at < line.to; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '`')
            at = codeSpanEnd(text, at, line.to) - 1;
        else if (char === '{') {
            const limit = Math.min(at + MAX_EXPRESSION, end);
            const close = closingBrace(text, at, limit);
            if (close < 0)
                wasted += limit - at;
            else {
                const comment = text.startsWith('{/*', at) && text.startsWith('*/}', close - 2);
                found.push(template(comment ? 'comment' : 'expression', { from: at, to: close + 1 }));
                at = close;
            }
            if (wasted > MAX_EXPRESSION * 20)
                break;
        }
    }
    return wasted;
}
/** Where a code span that begins here ends in this line; behind its opening backticks when it does not. */
function codeSpanEnd(text, from, lineEnd) {
    let to = from;
    while (text[to] === '`')
        to += 1;
    const ticks = text.slice(from, to);
    for (let close = text.indexOf(ticks, to); close >= 0 && close < lineEnd;) {
        let after = close;
        while (text[after] === '`')
            after += 1;
        if (after - close === ticks.length)
            return after;
        close = text.indexOf(ticks, after);
    }
    return to;
}
/** The brace that closes the one at `from`, JavaScript's strings and comments skipped; -1 when there is none. */
function closingBrace(text, from, end) {
    let depth = 0;
    for (let at = from; at < end; at += 1) {
        const char = text[at];
        if (char === '{')
            depth += 1;
        else if (char === '}') {
            depth -= 1;
            if (depth === 0)
                return at;
        }
        else if (char === '"' || char === "'" || char === '`') {
            const close = stringEnd(text, at, end);
            if (close > 0)
                at = close;
        }
        else if (char === '/' && text[at + 1] === '*') {
            const close = text.slice(at, end).indexOf('*/', 2);
            if (close < 0)
                return -1;
            at += close + 1;
        }
    }
    return -1;
}
/** The quote that closes the one at `from`; -1 when there is none (an apostrophe in text between tags). */
function stringEnd(text, from, end) {
    const quote = text[from];
    for (let at = from + 1; at < end; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === quote)
            return at;
        else if (char === '\n' && quote !== '`')
            return -1;
    }
    return -1;
}

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(81161);
;// CONCATENATED MODULE: ./lib/post/body/characters.js

const ESCAPE_OR_ENTITY = /\\([!-/:-@[-`{-~])|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/g;
const ENTITY = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/g;
/** Markdown's text of a destination, label or title as meant: backslash escapes and entities resolved. */
function decodeMarkdown(raw) {
    if (!raw.includes('\\') && !raw.includes('&'))
        return raw;
    return raw.replace(ESCAPE_OR_ENTITY, (whole, escaped) => escaped ?? (0,decode/* decodeHTMLStrict */.hl)(whole));
}
/** The text of an autolink or bare URL as meant: entities resolved; a backslash is a backslash there. */
function decodeEntities(raw) {
    return raw.includes('&') ? raw.replace(ENTITY, (whole) => (0,decode/* decodeHTMLStrict */.hl)(whole)) : raw;
}
/** An HTML attribute's value as browsers read it: entities resolved. */
function decodeAttribute(raw) {
    return raw.includes('&') ? (0,decode/* decodeHTMLAttribute */.Im)(raw) : raw;
}
/** Plain text with each run of white space as one space, and none around it. */
function collapseSpace(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./lib/post/body/spans.js
var spans = __webpack_require__(81874);
;// CONCATENATED MODULE: ./lib/post/body/templates.js
/** Pairs whose inside is shown as code or drawn, never read as Markdown. */
const CODE_PAIRS = new Set(['highlight', 'code', 'output', 'mermaid', 'katex', 'math', 'latex', 'plantuml', 'goat']);
/** Jekyll's tags whose whole parameter is the name of a file. */
const LIQUID_PAGES = new Set(['link', 'post_url']);
const OPENER = /\{\{|\{%/g;
const LIQUID_OUTPUT = /\{\{-?\s*[\p{L}_"'[][^{}`\n]{0,500}\}\}/uy;
const LIQUID_TAG = /\{%-?\s*([\p{L}_][\w-]*)[^{}`]{0,2000}?%\}/uy;
const LIQUID_PARAMETER = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const SHORTCODE_NAME = /\s*(?:(\/)\s*)?([\p{L}_][\p{L}\p{N}_\-./]*)/uy;
/**
 * Finds shortcodes and Liquid in a text. What is not closed, or not written as the generators' grammar wants it, is
 * plain text.
 *
 * @param work the number of characters that may be read in vain; text behind that has no templates
 * @returns templates in the order of the text, none inside another
 */
function findTemplates(text, within, work = 4_000_000) {
    const found = [];
    let wasted = 0;
    OPENER.lastIndex = within.from;
    for (let match = OPENER.exec(text); match && match.index < within.to; match = OPENER.exec(text)) {
        const read = readTemplate(text, match.index, within.to);
        if (typeof read === 'number') {
            wasted += read;
            if (wasted > work)
                break;
        }
        else {
            found.push(read);
            OPENER.lastIndex = read.span.to;
        }
    }
    return joinPairs(found);
}
/** The template that starts here, or the number of characters that were read to see that there is none. */
function readTemplate(text, from, end) {
    if (text.startsWith('{%', from))
        return readLiquidTag(text, from, end);
    const mark = text[from + 2];
    if (text.startsWith('/*', from + 2))
        return readComment(text, { from, inner: from + 4, closer: '*/}}', end }, 'comment');
    if (mark !== '<' && mark !== '%')
        return readLiquidOutput(text, from, end);
    const closer = mark === '<' ? '>}}' : '%}}';
    if (text.startsWith('/*', from + 3)) {
        return readComment(text, { from, inner: from + 5, closer: `*/${closer}`, end }, 'escaped');
    }
    return readShortcode(text, from, closer, end);
}
/** A comment longer than this is taken for text, so that many unclosed ones stay cheap. */
const MAX_COMMENT = 10_000;
function readComment(text, place, kind) {
    const limit = Math.min(place.inner + MAX_COMMENT, place.end);
    const close = text.slice(place.inner, limit).indexOf(place.closer);
    if (close < 0)
        return limit - place.inner;
    const span = { from: place.from, to: place.inner + close + place.closer.length };
    return { kind, span, name: '', closing: false, parameters: [] };
}
function readLiquidOutput(text, from, end) {
    LIQUID_OUTPUT.lastIndex = from;
    const match = LIQUID_OUTPUT.exec(text);
    if (!match || LIQUID_OUTPUT.lastIndex > end)
        return 2;
    return { kind: 'liquid', span: { from, to: LIQUID_OUTPUT.lastIndex }, name: '', closing: false, parameters: [] };
}
function readLiquidTag(text, from, end) {
    LIQUID_TAG.lastIndex = from;
    const match = LIQUID_TAG.exec(text);
    if (!match || LIQUID_TAG.lastIndex > end)
        return 2;
    const parameters = [];
    for (const parameter of match[0].matchAll(LIQUID_PARAMETER)) {
        const value = parameter[2] ?? parameter[3] ?? '';
        const to = from + parameter.index + parameter[0].length - 1;
        parameters.push({ name: parameter[1]?.toLowerCase(), value, span: { from: to - value.length, to } });
    }
    const name = match[1]?.toLowerCase() ?? '';
    if (LIQUID_PAGES.has(name))
        parameters.push(...wholeParameter(match[0], name, from));
    const closing = name.startsWith('end');
    const span = { from, to: LIQUID_TAG.lastIndex };
    return { kind: 'liquid', span, name: closing ? name.slice('end'.length) : name, closing, parameters };
}
/** `_posts/a.md` of `{% link _posts/a.md %}`. */
function wholeParameter(tag, name, from) {
    const start = tag.indexOf(name) + name.length;
    const written = tag.slice(start, tag.lastIndexOf('%}')).replace(/-$/, '');
    const value = written.trim();
    const at = from + start + written.indexOf(value);
    return value === '' ? [] : [{ name: undefined, value, span: { from: at, to: at + value.length } }];
}
/** Hugo's grammar: a name, then values or `key=value`, quoted with `"` or a backtick, or bare. */
function readShortcode(text, from, closer, end) {
    SHORTCODE_NAME.lastIndex = from + 3;
    const head = SHORTCODE_NAME.exec(text);
    if (!head)
        return 3;
    const parameters = [];
    let at = SHORTCODE_NAME.lastIndex;
    let key;
    for (;;) {
        while (at < end && isSpace(text, at))
            at += 1;
        if (at >= end)
            return at - from;
        const close = closerLength(text, at, closer);
        if (close > 0) {
            if (at + close > end)
                return at - from;
            const span = { from, to: at + close };
            return { kind: 'shortcode', span, name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/', parameters };
        }
        const value = readValue(text, at, closer, end, key === undefined);
        if (!value)
            return at - from + 1;
        at = value.next;
        if (text[at] === '=' && key === undefined) {
            key = text.slice(value.span.from, value.span.to).toLowerCase();
            at += 1;
        }
        else {
            parameters.push({ name: key, value: value.value, span: value.span });
            key = undefined;
        }
    }
}
function closerLength(text, at, closer) {
    if (text.startsWith(closer, at))
        return closer.length;
    return text[at] === '/' && text.startsWith(closer, at + 1) ? closer.length + 1 : 0;
}
function readValue(text, at, closer, end, mayBeKey) {
    const quote = text[at];
    if (quote === '"' || quote === '`') {
        for (let to = at + 1; to < end; to += 1) {
            const char = text[to];
            if (char === '\n' && quote === '"')
                return undefined;
            if (char === '\\' && quote === '"')
                to += 1;
            else if (char === quote) {
                const raw = text.slice(at + 1, to);
                const value = quote === '"' ? raw.replace(/\\(.)/g, '$1') : raw;
                return { value, span: { from: at + 1, to }, next: to + 1 };
            }
        }
        return undefined;
    }
    let to = at;
    while (to < end && !isSpace(text, to) && !'"`<>{}'.includes(text[to] ?? '') && closerLength(text, to, closer) === 0) {
        if (mayBeKey && text[to] === '=')
            break;
        to += 1;
    }
    return to > at ? { value: text.slice(at, to), span: { from: at, to }, next: to } : undefined;
}
function isSpace(text, at) {
    const code = text.charCodeAt(at);
    return code === 32 || (code >= 9 && code <= 13);
}
/** Makes one template of each pair that holds code or a comment, with all that stands in it. */
function joinPairs(templates) {
    // Backwards, so that the closing tag is known when its opening one is met.
    const joined = [];
    const closing = new Map();
    for (const template of [...templates].reverse()) {
        const kind = pairKind(template);
        const key = `${template.kind} ${template.name}`;
        const close = closing.get(key);
        if (kind && template.closing)
            closing.set(key, template);
        if (!kind || template.closing || !close) {
            joined.push(template);
            continue;
        }
        while ((joined.at(-1)?.span.to ?? Number.POSITIVE_INFINITY) <= close.span.to)
            joined.pop();
        const span = { from: template.span.from, to: close.span.to };
        joined.push({ kind, span, name: template.name, closing: false, parameters: [] });
        for (const [other, { span }] of closing)
            if (span.to <= close.span.to)
                closing.delete(other);
    }
    return joined.reverse();
}
/** What a pair of this name makes of its inside; undefined when that is read as usual. */
function pairKind({ kind, name }) {
    if (kind !== 'shortcode' && kind !== 'liquid')
        return undefined;
    if (kind === 'liquid' && name === 'comment')
        return 'comment';
    return CODE_PAIRS.has(name) ? 'code' : undefined;
}

;// CONCATENATED MODULE: ./lib/post/body/references.js




const DECODE = {
    markdown: decodeMarkdown,
    plain: decodeEntities,
    attribute: decodeAttribute
};
/** Hugo's shortcodes that give the URL of another page of the site. */
const PAGE_SHORTCODES = new Set(['ref', 'relref']);
const STRING_EXPRESSION = /^\{\s*(["'`])([^"'`$\\]*)\1\s*\}$/;
/** Gathers a body's references, and tells what a URL is when templates stand in it. */
class References {
    #text;
    #templates;
    #spans;
    #list = [];
    #definitions = new Map();
    #uses = [];
    constructor(text, templates) {
        this.#text = text;
        this.#templates = templates;
        this.#spans = templates.map((template) => template.span);
    }
    add(reference) {
        this.#list.push(reference);
    }
    /** The URL at a place. Where the generator writes it, it is the text as written, and `generated`. */
    url(span, notation, syntax) {
        const raw = this.#text.slice(span.from, span.to);
        const template = this.#templates[(0,spans/* firstEndingAfter */.wp)(this.#spans, span.from)];
        if (!template || template.span.from >= span.to)
            return { url: DECODE[notation](raw), urlSpan: span, syntax };
        const tag = this.#liquidPage(span);
        if (tag)
            return { url: tag.value, urlSpan: tag.span, syntax: 'shortcode' };
        const whole = template.span.from <= span.from && template.span.to >= span.to;
        const page = PAGE_SHORTCODES.has(template.name)
            ? template.parameters.find(({ name }) => name === undefined || name === 'path')
            : undefined;
        if (whole && template.kind === 'shortcode' && page)
            return { url: page.value, urlSpan: page.span, syntax: 'shortcode' };
        const text = template.kind === 'expression' ? STRING_EXPRESSION.exec(raw)?.[2] : undefined;
        if (whole && text !== undefined) {
            const from = span.from + raw.search(/["'`]/) + 1;
            return { url: text, urlSpan: { from, to: from + text.length }, syntax };
        }
        return { url: raw, urlSpan: span, syntax: template.kind === 'expression' ? syntax : 'shortcode', generated: true };
    }
    /** What `{% link … %}` or `{% post_url … %}` in a span names; the base URL may stand before it. */
    #liquidPage(span) {
        for (let i = (0,spans/* firstEndingAfter */.wp)(this.#spans, span.from); i < this.#templates.length; i += 1) {
            const template = this.#templates[i];
            if (!template || template.span.from >= span.to)
                return undefined;
            if (template.kind === 'liquid' && LIQUID_PAGES.has(template.name))
                return template.parameters.find(({ name }) => name === undefined);
        }
        return undefined;
    }
    /** Where a closing shortcode begins in a span: `{{< button >}}https://x.example{{< /button >}}`. */
    closingFrom(span) {
        for (let i = (0,spans/* firstEndingAfter */.wp)(this.#spans, span.from); i < this.#templates.length; i += 1) {
            const template = this.#templates[i];
            if (!template || template.span.from >= span.to)
                return undefined;
            if (template.closing)
                return template.span.from;
        }
        return undefined;
    }
    /** The first definition of a label counts. */
    define(label, url) {
        const key = normalizeLabel(label);
        if (!this.#definitions.has(key))
            this.#definitions.set(key, url);
    }
    use(use) {
        this.#uses.push({ ...use, label: normalizeLabel(use.label) });
    }
    /**
     * All references in the order of the text. A link reference definition is one reference for each role, however often
     * it is used: its URL is at one place only. Its text is that of the first use, or the first empty one.
     */
    finish() {
        const used = new Map();
        for (const { label, role, span, text } of this.#uses) {
            const url = this.#definitions.get(label);
            if (!url)
                continue;
            const key = `${role} ${label}`;
            const known = used.get(key);
            if (!known)
                used.set(key, { role, span, text, ...this.url(url, 'markdown', 'reference') });
            else if (text === '' && known.text !== '') {
                known.span = span;
                known.text = text;
            }
        }
        return [...this.#list, ...used.values()].sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to || a.urlSpan.from - b.urlSpan.from);
    }
}

;// CONCATENATED MODULE: ./lib/post/body/shortcode-references.js
/** Shortcodes whose `src` is an image that readers see. */
const IMAGE_SHORTCODES = new Set(['figure', 'img', 'image', 'picture']);
/** Parameters of other shortcodes that hold a URL when their value is one. */
const URL_PARAMETERS = new Set(['src', 'href', 'url', 'link', 'image', 'img', 'source']);
const TEXT_PARAMETERS = ['alt', 'title', 'text', 'label', 'caption', 'name'];
const WEB = /^https?:\/\//i;
/** The URLs that a shortcode's parameters hold. Those that are made from an id (YouTube and the like) are not known. */
function shortcodeReferences(template) {
    if ((template.kind !== 'shortcode' && template.kind !== 'liquid') || template.closing)
        return [];
    const named = new Map();
    for (const parameter of template.parameters) {
        if (parameter.name !== undefined && !named.has(parameter.name))
            named.set(parameter.name, parameter);
    }
    const found = [];
    const { span } = template;
    const add = (role, parameter, text) => {
        if (!parameter)
            return;
        found.push({ role, url: parameter.value, urlSpan: parameter.span, span, text, syntax: 'shortcode' });
    };
    const text = firstText(named, TEXT_PARAMETERS);
    if (template.kind === 'shortcode' && IMAGE_SHORTCODES.has(template.name)) {
        // Hugo and PaperMod take the caption for a missing alt text.
        add('image', named.get('src'), firstText(named, ['alt', 'caption']) ?? named.get('alt')?.value);
        add('link', named.get('link'), text);
        return found;
    }
    for (const [name, parameter] of named) {
        if (URL_PARAMETERS.has(name) && WEB.test(parameter.value))
            add('link', parameter, text);
    }
    return found;
}
function firstText(named, names) {
    return names.map((name) => named.get(name)?.value.trim()).find((value) => value !== undefined && value !== '');
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Tokenizer.js + 6 modules
var Tokenizer = __webpack_require__(89264);
;// CONCATENATED MODULE: ./lib/post/body/html.js

/** Reads HTML into tokens with exact places. Never fails: broken HTML gives the tokens that browsers would see, or none. */
class HtmlReader {
    #text = '';
    #base = 0;
    #emit = () => { };
    #name = '';
    #start = 0;
    #attributes = new Map();
    #attribute = '';
    #value;
    #tokenizer = new Tokenizer/* default */.A({ decodeEntities: false, recognizeSelfClosing: true }, {
        onopentagname: (from, to) => {
            this.#name = this.#text.slice(from, to);
            this.#start = this.#base + from - 1;
            this.#attributes = new Map();
        },
        onattribname: (from, to) => {
            this.#attribute = this.#text.slice(from, to).toLowerCase();
            this.#value = undefined;
        },
        onattribdata: (from, to) => {
            this.#value = { from: this.#base + from, to: this.#base + to };
        },
        onattribentity: () => { },
        onattribend: (_quote, at) => {
            const empty = this.#base + at;
            if (!this.#attributes.has(this.#attribute)) {
                this.#attributes.set(this.#attribute, this.#value ?? { from: empty, to: empty });
            }
        },
        onopentagend: (end) => this.#open(end, false),
        onselfclosingtag: (end) => this.#open(end, true),
        onclosetag: (from, to) => {
            const end = this.#text.indexOf('>', to);
            const span = { from: this.#base + from - 2, to: this.#base + (end < 0 ? this.#text.length : end + 1) };
            this.#emit({ kind: 'close', name: this.#text.slice(from, to), span });
        },
        oncomment: (from, to, markLength) => this.#comment(from, to, markLength),
        ontext: (from, to) => this.#emit({ kind: 'text', span: { from: this.#base + from, to: this.#base + to } }),
        ontextentity: () => { },
        oncdata: () => { },
        ondeclaration: () => { },
        onprocessinginstruction: () => { },
        onend: () => { }
    });
    /**
     * @param html the HTML, quote marks of Markdown in it blanked
     * @param base its offset in the file
     * @param emit called for each token in the order of the text
     */
    read(html, base, emit) {
        this.#text = html;
        this.#base = base;
        this.#emit = emit;
        this.#tokenizer.reset();
        this.#tokenizer.write(this.#text);
        this.#tokenizer.end();
    }
    #open(end, selfClosing) {
        const span = { from: this.#start, to: this.#base + end + 1 };
        this.#emit({ kind: 'open', name: this.#name, span, attributes: this.#attributes, selfClosing });
    }
    /** Only `<!-- … -->` counts: browsers also drop declarations and broken tags, but nobody means those as comments. */
    #comment(from, to, markLength) {
        if (!this.#text.startsWith('<!--', from - 4))
            return;
        const close = this.#text.startsWith('>', to) ? 1 : 0;
        const span = { from: this.#base + from - 4, to: this.#base + Math.min(to + close, this.#text.length) };
        this.#emit({
            kind: 'comment',
            span,
            text: { from: this.#base + from, to: this.#base + Math.max(from, to - markLength) }
        });
    }
}

;// CONCATENATED MODULE: ./lib/post/body/html-elements.js

const RAW = new Set(['script', 'style', 'pre', 'code', 'textarea']);
const IMAGE_COMPONENT = /image|img|picture|figure|photo/i;
const COMPONENT_TEXT = ['title', 'label', 'text', 'aria-label', 'alt', 'caption'];
const ANCHOR_NAME = ['aria-label', 'title'];
/** Follows the elements of a body's HTML, which may begin in one block and end in another. */
class HtmlElements {
    #text;
    #plain;
    #references;
    #found;
    #components;
    #raw;
    #anchor;
    #heading;
    #quote;
    /** @param components whether capitalised elements are components, as in MDX */
    constructor(text, plain, references, found, components) {
        this.#text = text;
        this.#plain = plain;
        this.#references = references;
        this.#found = found;
        this.#components = components;
    }
    /** Whether code or a script is open: what stands in it is shown or run, not read. */
    get inRaw() {
        return this.#raw !== undefined;
    }
    /** Whether a link is open in the present block. */
    get inAnchor() {
        return this.#anchor !== undefined && this.#anchor.block === undefined;
    }
    /** Takes the next token in the order of the text. */
    take(token) {
        if (token.kind === 'text')
            this.#plain.add(decodeAttribute(this.#slice(token.span)));
        else if (token.kind === 'comment')
            this.#comment(token.span, token.text);
        else if (token.kind === 'close')
            this.#close(this.#name(token.name), token.span);
        else if (!this.#raw)
            this.#open(this.#name(token.name), token);
    }
    /** A paragraph, heading or HTML block ended: raw text does not go on behind it. */
    endBlock(at) {
        if (this.#raw)
            this.#found.notProse.push({ from: this.#raw.from, to: at });
        this.#raw = undefined;
        for (const open of [this.#anchor, this.#heading]) {
            if (open && !open.block)
                open.block = { to: at, text: this.#plain.peek(open.mark) };
        }
        if (this.#quote)
            this.#quote.to ??= at;
    }
    /** The body ended: what is still open ended with its block. */
    finish(at) {
        this.endBlock(at);
        this.#endAnchor(undefined);
        this.#endHeading(undefined);
        if (this.#quote)
            this.#found.quotes.push({ from: this.#quote.from, to: this.#quote.to ?? at });
        this.#quote = undefined;
    }
    #slice(span) {
        return this.#text.slice(span.from, span.to);
    }
    #name(written) {
        return this.#components && /^[A-Z]/.test(written) ? written : written.toLowerCase();
    }
    #value(attributes, name) {
        const span = attributes.get(name);
        return span && decodeAttribute(this.#slice(span));
    }
    #comment(span, text) {
        this.#found.notProse.push(span);
        if (!this.#raw)
            this.#found.comments.push({ span, text: this.#slice(text).trim() });
    }
    #open(name, tag) {
        if (RAW.has(name)) {
            if (!tag.selfClosing)
                this.#raw = { name, from: tag.span.from };
        }
        else if (name === 'a')
            this.#openAnchor(name, tag, tag.attributes.get('href'), false);
        else if (name === 'img' || name === 'image')
            this.#image(tag);
        else if (/^h[1-6]$/.test(name)) {
            this.#endHeading(undefined);
            if (!tag.selfClosing)
                this.#heading = { name, tag: tag.span, mark: this.#plain.start() };
        }
        else if (name === 'blockquote')
            this.#openQuote(tag.span.from);
        else if (name === 'br')
            this.#plain.add(' ');
        else if (/^[A-Z]/.test(name))
            this.#component(name, tag);
    }
    #component(name, tag) {
        if (IMAGE_COMPONENT.test(name) && tag.attributes.has('src'))
            this.#image(tag);
        else
            this.#openAnchor(name, tag, tag.attributes.get('href') ?? tag.attributes.get('to'), true);
    }
    #image(tag) {
        const src = tag.attributes.get('src');
        const text = this.#value(tag.attributes, 'alt');
        this.#plain.add(text ?? '');
        if (!src)
            return;
        const url = this.#references.url(this.#trim(src), 'attribute', 'html');
        this.#references.add({
            role: 'image',
            span: tag.span,
            text: text === undefined ? text : collapseSpace(text),
            ...url
        });
    }
    #openAnchor(name, tag, href, component) {
        if (!component)
            this.#endAnchor(undefined);
        if (!href)
            return;
        if (component)
            this.#endAnchor(undefined);
        const url = this.#references.url(this.#trim(href), 'attribute', 'html');
        this.#anchor = { name, tag: tag.span, mark: this.#plain.start(), attributes: tag.attributes, url, component };
        if (tag.selfClosing)
            this.#endAnchor(tag.span.to);
    }
    /** Browsers drop white space around a URL. */
    #trim(span) {
        const raw = this.#slice(span);
        const from = span.from + raw.length - raw.trimStart().length;
        return { from, to: Math.max(from, span.from + raw.trimEnd().length) };
    }
    #close(name, span) {
        if (this.#raw) {
            if (this.#raw.name !== name)
                return;
            this.#found.notProse.push({ from: this.#raw.from, to: span.to });
            this.#raw = undefined;
        }
        else if (name === this.#anchor?.name)
            this.#endAnchor(span.to);
        else if (name === this.#heading?.name)
            this.#endHeading(span.to);
        else if (name === 'blockquote' && this.#quote)
            this.#closeQuote(this.#quote, span.to);
    }
    #openQuote(from) {
        if (this.#quote)
            this.#quote.depth += 1;
        else
            this.#quote = { from, depth: 1 };
    }
    #closeQuote(quote, to) {
        quote.depth -= 1;
        if (quote.depth > 0)
            return;
        this.#found.quotes.push({ from: quote.from, to });
        this.#quote = undefined;
    }
    /** @param at behind the closing tag; undefined when there is none */
    #endAnchor(at) {
        const anchor = this.#anchor;
        if (!anchor)
            return;
        this.#anchor = undefined;
        const all = this.#plain.end(anchor.mark);
        const written = at === undefined ? (anchor.block?.text ?? all) : all;
        const to = at ?? anchor.block?.to ?? anchor.tag.to;
        const given = (anchor.component ? COMPONENT_TEXT : ANCHOR_NAME).map((name) => this.#value(anchor.attributes, name));
        const text = written === '' ? given.find((value) => value !== undefined && value.trim() !== '') : written;
        const unknown = anchor.component ? undefined : '';
        this.#references.add({ role: 'link', span: { from: anchor.tag.from, to }, text: text ?? unknown, ...anchor.url });
    }
    #endHeading(at) {
        const heading = this.#heading;
        if (!heading)
            return;
        this.#heading = undefined;
        const all = this.#plain.end(heading.mark);
        this.#found.headings.push({
            level: Number(heading.name.slice(1)),
            text: at === undefined ? (heading.block?.text ?? all) : all,
            span: { from: heading.tag.from, to: at ?? heading.block?.to ?? heading.tag.to },
            markSpan: heading.tag,
            syntax: 'html'
        });
    }
}

;// CONCATENATED MODULE: ./lib/post/body/plain-text.js

/** Collects the plain text of links, images and headings while a body is walked; they may stand in each other. */
class PlainText {
    #pieces = [];
    #open = 0;
    get isOpen() {
        return this.#open > 0;
    }
    /** Begins a text; the mark is for `end` and `peek`. */
    start() {
        this.#open += 1;
        return this.#pieces.length;
    }
    add(text) {
        if (this.#open > 0)
            this.#pieces.push(text);
    }
    /** The text since the mark, white space collapsed. */
    peek(mark) {
        return collapseSpace(this.#pieces.slice(mark).join(''));
    }
    end(mark) {
        const text = this.peek(mark);
        this.#open -= 1;
        if (this.#open === 0)
            this.#pieces = [];
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/post/body/walk.js






const CODE = new Set(['FencedCode', 'CodeBlock']);
const HTML = new Set([
    'HTMLBlock',
    'CommentBlock',
    'ProcessingInstructionBlock',
    'HTMLTag',
    'Comment',
    'ProcessingInstruction'
]);
const LEAF_BLOCK = /^(?:Paragraph|Task|Table|HTMLBlock|CommentBlock|ATXHeading\d|SetextHeading\d)$/;
/** Marks, and parts of links that are not their text. */
const SILENT = /^(?:(?:Emphasis|Code|Link|Strikethrough|Header|Quote|List)Mark|TaskMarker|TableDelimiter|LinkTitle|LinkLabel|URL|CodeInfo)$/;
/** Attributes that Hugo and others take from a heading: `## Title {#anchor .class}`. */
const HEADING_ATTRIBUTES = /\s*\{\s*[#.][^{}]*\}$/;
/** `> [!NOTE]`: a note of the author in the form of a quote. */
const ALERT = /^>[ \t]*\[![A-Za-z]/;
const reader = new HtmlReader();
/** Walks the tree of a body and gathers what rules look at. */
class BodyWalk {
    found = { headings: [], blocks: [], comments: [], notProse: [], quotes: [], unread: [] };
    #text;
    #markup;
    #references;
    #plain = new PlainText();
    #html;
    #marks = [];
    #at = 0;
    #quoteDepth = 0;
    #listDepth = 0;
    #linkDepth = 0;
    #imageDepth = 0;
    /**
     * @param text the file's text
     * @param markup what was parsed: as long as the text, with templates and what is beyond the bounds covered
     * @param references where references go
     * @param components whether capitalised elements are components, as in MDX
     */
    constructor(text, markup, references, components) {
        this.#text = text;
        this.#markup = markup;
        this.#references = references;
        this.#html = new HtmlElements(text, this.#plain, references, this.found, components);
    }
    walk(tree) {
        tree.iterate({ enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
        this.#html.finish(this.#markup.length);
        return this.found;
    }
    #slice(span) {
        return this.#text.slice(span.from, span.to);
    }
    /** Takes the text up to an offset as plain text. */
    #readTo(offset) {
        if (this.#plain.isOpen && offset > this.#at)
            this.#plain.add(this.#text.slice(this.#at, offset));
        this.#at = Math.max(this.#at, offset);
    }
    #enter(node) {
        const { name } = node;
        this.#readTo(node.from);
        if (HTML.has(name)) {
            if (name === 'HTMLBlock')
                this.#block('html', node);
            this.#readHtml(node);
            return this.#skip(node);
        }
        if (CODE.has(name)) {
            this.found.notProse.push({ from: node.from, to: node.to });
            return this.#skip(node);
        }
        switch (name) {
            case 'Blockquote':
                if (this.#quoteDepth === 0 && !ALERT.test(this.#text.slice(node.from, node.from + 20)))
                    this.found.quotes.push({ from: node.from, to: node.to });
                this.#quoteDepth += 1;
                return true;
            case 'ListItem':
                this.#listDepth += 1;
                return true;
            case 'Paragraph':
            case 'Task':
                this.#block(this.#listDepth > 0 ? 'item' : 'paragraph', node);
                return true;
            case 'Table':
                this.#block('table', node);
                return true;
            case 'InlineCode':
                this.found.notProse.push({ from: node.from, to: node.to });
                return true;
            case 'Link':
            case 'Image':
                this.#linkDepth += 1;
                if (name === 'Image')
                    this.#imageDepth += 1;
                this.#marks.push(this.#plain.start());
                return true;
            case 'LinkReference':
                this.#define(node);
                return this.#skip(node);
            case 'Autolink':
                this.#autolink(node);
                return true;
            case 'BareUrl':
                this.#bareUrl(node);
                return true;
            case 'Escape':
                this.#plain.add(this.#text.slice(node.from + 1, node.to));
                return this.#skip(node);
            case 'Entity':
                this.#plain.add(decodeEntities(this.#slice(node)));
                return this.#skip(node);
            case 'HardBreak':
                this.#plain.add(' ');
                return this.#skip(node);
            case 'Unread':
                this.found.unread.push({ span: { from: node.from, to: node.to }, reason: TOO_LIVELY });
                return true;
            default:
                if (isHeading(name))
                    this.#marks.push(this.#plain.start());
                return true;
        }
    }
    /** Passes over a node: neither its text nor its children are looked at. */
    #skip(node) {
        this.#at = Math.max(this.#at, node.to);
        if (LEAF_BLOCK.test(node.name))
            this.#html.endBlock(node.to);
        return false;
    }
    #leave(node) {
        const { name } = node;
        if (SILENT.test(name))
            this.#at = Math.max(this.#at, node.to);
        else
            this.#readTo(node.to);
        if (name === 'Blockquote')
            this.#quoteDepth -= 1;
        else if (name === 'ListItem')
            this.#listDepth -= 1;
        else if (name === 'Link' || name === 'Image')
            this.#link(node);
        else if (isHeading(name))
            this.#heading(node);
        if (LEAF_BLOCK.test(name))
            this.#html.endBlock(node.to);
    }
    #block(kind, { from, to }) {
        this.found.blocks.push({ kind, span: { from, to } });
    }
    #readHtml(node) {
        let html = this.#markup.slice(node.from, node.to);
        const marks = node.node.getChildren('QuoteMark');
        if (marks.length > 0) {
            const characters = [...Array(html.length).keys()].map((at) => html[at]);
            for (const mark of marks)
                characters[mark.from - node.from] = ' ';
            html = characters.join('');
        }
        reader.read(html, node.from, (token) => this.#html.take(token));
    }
    #link(node) {
        const role = node.name === 'Image' ? 'image' : 'link';
        this.#linkDepth -= 1;
        if (role === 'image')
            this.#imageDepth -= 1;
        const text = this.#plain.end(this.#marks.pop() ?? 0);
        // Links and images in an alt text are text.
        if (this.#html.inRaw || this.#imageDepth > 0)
            return;
        const span = { from: node.from, to: node.to };
        const [open, close, destination] = node.node.getChildren('LinkMark');
        if (!open || !close)
            return;
        if (destination && this.#text[destination.from] === '(') {
            const url = node.node.getChild('URL');
            const urlSpan = { from: url?.from ?? destination.to, to: url?.to ?? destination.to };
            this.#references.add({ role, span, text, ...this.#references.url(urlSpan, 'markdown', 'inline') });
        }
        else {
            const label = node.node.getChild('LinkLabel');
            const labelSpan = label ? { from: label.from + 1, to: label.to - 1 } : { from: open.to, to: close.from };
            this.#references.use({ label: this.#slice(labelSpan), role, span, text });
        }
    }
    #define(node) {
        const labelNode = node.node.getChild('LinkLabel');
        const urlNode = node.node.getChild('URL');
        if (!labelNode || !urlNode)
            return;
        const label = this.#text.slice(labelNode.from + 1, labelNode.to - 1);
        const raw = this.#slice(urlNode);
        const angled = raw.startsWith('<') && raw.endsWith('>');
        const span = angled ? { from: urlNode.from + 1, to: urlNode.to - 1 } : { from: urlNode.from, to: urlNode.to };
        if (!isFootnote(label))
            this.#references.define(label, span);
        else if (angled)
            this.#addPlainUrl(span, { from: urlNode.from, to: urlNode.to }, 'autolink');
        else {
            const length = bareUrlLength(raw, 0, false);
            const bare = { from: span.from, to: span.from + length };
            if (length > 0)
                this.#addPlainUrl(bare, bare, 'bare');
        }
    }
    #autolink(node) {
        const url = node.node.getChild('URL');
        if (!url)
            return;
        this.#plain.add(this.#slice(url));
        if (this.#linkDepth === 0 && !this.#html.inRaw) {
            this.#addPlainUrl({ from: url.from, to: url.to }, { from: node.from, to: node.to }, 'autolink');
        }
    }
    #bareUrl(node) {
        const span = { from: node.from, to: this.#references.closingFrom(node) ?? node.to };
        if (this.#linkDepth === 0 && !this.#html.inAnchor && !this.#html.inRaw)
            this.#addPlainUrl(span, span, 'bare');
    }
    #addPlainUrl(urlSpan, span, syntax) {
        const found = this.#references.url(urlSpan, 'plain', syntax);
        const text = found.url;
        if (!found.generated) {
            if (syntax === 'bare' && /^www\./i.test(found.url))
                found.url = `http://${found.url}`;
            if (syntax === 'autolink' && EMAIL.test(found.url))
                found.url = `mailto:${found.url}`;
        }
        this.#references.add({ role: 'link', span, text, ...found });
    }
    #heading(node) {
        const text = this.#plain.end(this.#marks.pop() ?? 0);
        const atx = node.name.startsWith('ATX');
        const marks = node.node.getChildren('HeaderMark');
        const mark = atx ? marks[0] : marks.at(-1);
        this.found.headings.push({
            level: Number(node.name.at(-1)),
            text: collapseSpace(text.replace(HEADING_ATTRIBUTES, '')),
            span: { from: node.from, to: node.from + this.#slice(node).trimEnd().length },
            markSpan: { from: mark?.from ?? node.from, to: mark?.to ?? node.from },
            syntax: atx ? 'atx' : 'setext'
        });
    }
}
const TOO_LIVELY = 'a paragraph has thousands of brackets, asterisks or the like';
const EMAIL = /^[^\s:/@]+@[^\s:/@]+$/;
function isHeading(name) {
    return name.startsWith('ATXHeading') || name.startsWith('SetextHeading');
}

;// CONCATENATED MODULE: ./lib/post/body/parse.js









const commonMark = new BoundedMarkdown('commonmark');
const mdxMarkdown = new BoundedMarkdown('mdx');
/**
 * Reads the body of a post: its links, images, headings and comments, and what in it is not prose. Never fails; the work
 * is bounded, and `unparsed` tells of what is beyond the bounds.
 *
 * @param source the whole file; `.mdx` in its path makes braces expressions and capitalised elements components
 * @param span the part behind the front matter
 */
function parseBody(source, span) {
    const { text } = source;
    const lines = unixLines(text);
    const within = { from: span.from, to: cut(lines, span) };
    const mdx = source.path.toLowerCase().endsWith('.mdx');
    const templates = mdx ? findExpressions(text, within) : findTemplates(text, within);
    const { markup, unread } = boundLines(coverTemplates(lines, templates, within.to), within);
    const tree = (mdx ? mdxMarkdown : commonMark).parse(markup, findLabels(markup, within));
    const references = new References(text, templates);
    const found = new BodyWalk(text, markup, references, mdx).walk(tree);
    const outside = (0,spans/* joinSpans */.kU)(found.notProse);
    for (const template of templates) {
        if ((0,spans/* overlaps */.$f)(outside, template.span))
            continue;
        if (template.kind === 'comment')
            found.comments.push({ span: template.span, text: commentText(text, template.span) });
        for (const reference of shortcodeReferences(template))
            references.add(reference);
    }
    const beyond = [...unread.filter((part) => !(0,spans/* overlaps */.$f)(outside, part.span)), ...found.unread];
    if (within.to < span.to)
        beyond.push({ span: { from: within.to, to: span.to }, reason: LONG_BODY });
    return {
        span,
        references: references.finish(),
        headings: found.headings.sort((a, b) => a.span.from - b.span.from),
        blocks: found.blocks,
        comments: found.comments.sort((a, b) => a.span.from - b.span.from),
        notProse: (0,spans/* joinSpans */.kU)([...found.notProse, ...templates.map((template) => template.span)]),
        quotes: (0,spans/* joinSpans */.kU)(found.quotes),
        ...unparsed(beyond)
    };
}
const LONG_BODY = `the text is longer than ${MAX_BODY.toLocaleString('en')} characters or ${MAX_LINES.toLocaleString('en')} lines`;
/** Where reading ends: at the end of a line, so that no URL is cut in two. */
function cut(text, span) {
    let end = span.from;
    for (let lines = 0; lines < MAX_LINES; lines += 1) {
        const newline = text.indexOf('\n', end);
        const next = newline < 0 || newline >= span.to ? span.to : newline + 1;
        if (next - span.from > MAX_BODY)
            return end > span.from ? end : span.from + MAX_BODY;
        if (next === span.to)
            return next;
        end = next;
    }
    return end;
}
/**
 * Puts a word in the place of each template, as Hugo does, so that Markdown reads what is around it. The word would do as
 * an attribute's name, and a URL may begin behind its hyphen.
 */
function coverTemplates(text, templates, end) {
    const pieces = [];
    let done = 0;
    for (const { kind, span } of templates) {
        const length = span.to - span.from;
        pieces.push(text.slice(done, span.from), kind === 'module' ? ' '.repeat(length) : `${'x'.repeat(length - 1)}-`);
        done = span.to;
    }
    pieces.push(text.slice(done, end));
    return pieces.join('');
}
function commentText(text, span) {
    return text
        .slice(span.from, span.to)
        .replace(/^\{%[^%]*%\}|^\{\{?\/\*/, '')
        .replace(/\{%[^%]*%\}$|\*\/\}\}?$/, '')
        .trim();
}
function unparsed(beyond) {
    const [first, ...others] = [...beyond].sort((a, b) => a.span.from - b.span.from);
    if (!first)
        return {};
    const also = others.length === 1 ? ' (1 more part follows)' : ` (${others.length} more parts follow)`;
    return { unparsed: { span: first.span, reason: others.length > 0 ? `${first.reason}${also}` : first.reason } };
}

// EXTERNAL MODULE: ./lib/post/decode.js
var post_decode = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/post/front-matter/parse.js + 16 modules
var parse = __webpack_require__(86833);
// EXTERNAL MODULE: ./lib/post/front-matter/scalar-text.js
var scalar_text = __webpack_require__(1640);
;// CONCATENATED MODULE: ./lib/post/read.js




/**
 * Reads one post from its file's bytes. Never fails on account of the content; the body is parsed when it is asked for.
 *
 * @param interpret what the site's generator makes of the front matter
 * @param dialect what it takes for front matter
 */
function readPost(path, bytes, interpret, dialect) {
    const source = (0,post_decode/* decodeSource */.E)(path, bytes);
    const frontMatter = (0,parse/* parseFrontMatter */.e)(source, dialect);
    const fields = interpret(frontMatter, path);
    let body;
    let references;
    return {
        path,
        source,
        frontMatter,
        fields,
        get body() {
            body ??= parseBody(source, { from: bodyStart(source, frontMatter), to: source.text.length });
            return body;
        },
        get references() {
            references ??= [...frontMatterReferences(source, fields), ...this.body.references];
            return references;
        }
    };
}
/** A byte order mark is no part of the first paragraph. */
function bodyStart(source, frontMatter) {
    return frontMatter.span.to === 0 && source.text.startsWith('\uFEFF') ? 1 : frontMatter.span.to;
}
/** The URLs of the fields that hold one, in the order of the text. */
function frontMatterReferences(source, fields) {
    const { cover, canonical, source: origin } = fields;
    return [
        ...reference('cover', source, cover?.image, (0,scalar_text/* textOf */.b6)(cover?.alt?.node)),
        ...reference('canonical', source, canonical),
        ...reference('source', source, origin)
    ].sort((a, b) => a.span.from - b.span.from);
}
function reference(role, source, field, text) {
    if (field?.node.kind !== 'scalar' || typeof field.node.value !== 'string')
        return [];
    return [
        {
            role,
            url: field.node.value,
            urlSpan: (0,scalar_text/* textSpan */.U_)(source, field.node),
            span: field.node.span,
            text,
            syntax: 'front-matter',
            fieldPath: field.path
        }
    ];
}


/***/ }),

/***/ 49293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findSites),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _generators_generic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31295);
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66901);


/** Folders of tools, of themes (with their example sites), and of what a build made: no sites of the repository's own. */
const NOT_A_SITE = /^(?:\..*|node_modules|bower_components|vendor|_vendor|themes|public|resources|dist|testdata|fixtures|__fixtures__)$/i;
/** Each site is read; a repository with more than this many configuration files has them for something else. */
const MOST_SITES = 100;
/**
 * Finds the sites of a repository by their configuration files, at any depth.
 *
 * @param configured the generator that the configuration names, or `auto`
 * @returns at least one site, the deepest first. The last one is at the root: a site, or what is outside of all sites and
 *   has no posts unless the configuration names them
 * @throws RepositoryError when the repository's files can't be listed for a reason that is not their number
 */
async function findSites(repository, configured) {
    const paths = await repository.list();
    const files = paths && new Set(paths);
    const wanted = configured === 'auto' ? _generators_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .generators */ .h : [(0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorOf */ .b)(configured)];
    const roots = files ? candidates(files, wanted) : [''];
    const sites = [];
    for (const root of roots.slice(0, MOST_SITES)) {
        const site = await siteAt(root, wanted, repository, files);
        if (site)
            sites.unshift(site);
    }
    if (!sites.some((site) => site.root === ''))
        sites.push(await restOf(repository, files, configured, sites));
    const root = sites.at(-1);
    if (root && roots.length > MOST_SITES) {
        root.settings.problems.push(`Only ${MOST_SITES} of ${roots.length} folders with a site's configuration were looked at.`);
    }
    return sites;
}
/** The deepest site that a file belongs to. */
function siteOf(path, sites) {
    const around = sites.filter((site) => path.startsWith(site.root));
    const site = around.sort((a, b) => b.root.length - a.root.length)[0];
    if (!site)
        throw new RangeError('findSites always returns a site at the root');
    return site;
}
/** Folders with a configuration file of one of the generators, the deepest last. */
function candidates(files, wanted) {
    const names = new Set(wanted.flatMap((generator) => generator.configurationFiles));
    const roots = new Set();
    for (const path of files) {
        const root = rootOf(path, names);
        if (root !== undefined && !root.split('/').some((folder) => NOT_A_SITE.test(folder)))
            roots.add(root);
    }
    return [...roots].sort((a, b) => depth(a) - depth(b) || (a > b ? -1 : 1));
}
/** The folder that a configuration file is for: its name may hold folders, as `config/_default/hugo.toml`. */
function rootOf(path, names) {
    const parts = path.split('/');
    for (const length of [3, 2, 1]) {
        const name = parts.slice(-length).join('/');
        if (length <= parts.length && names.has(name))
            return path.slice(0, path.length - name.length);
    }
    return undefined;
}
function depth(root) {
    return root.split('/').length;
}
/** The site in a folder, of the generator that is surest of it; undefined when it is none after all. */
async function siteAt(root, wanted, repository, files) {
    const read = new Map();
    let best;
    for (const generator of wanted) {
        if (generator.configurationFiles.length === 0)
            continue;
        const settings = read.get(generator.readSettings) ?? (await generator.readSettings(root, repository, files));
        read.set(generator.readSettings, settings);
        const found = wanted.length === 1 && settings.files.length > 0;
        const certainty = found ? Number.POSITIVE_INFINITY : generator.detect(settings);
        if (certainty > (best?.certainty ?? 0))
            best = { generator, settings, certainty };
    }
    return best && { root, generator: best.generator.id, settings: best.settings, files };
}
/** The site at the root where no configuration was found. */
async function restOf(repository, files, configured, others) {
    const generator = configured === 'auto' ? _generators_generic_js__WEBPACK_IMPORTED_MODULE_0__/* .generic */ .Me : (0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorOf */ .b)(configured);
    const settings = await generator.readSettings('', repository, files);
    const contentFolders = others.length > 0 ? [] : settings.contentFolders;
    return { root: '', generator: generator.id, settings: { ...settings, contentFolders }, files };
}


/***/ })

};
