export const id = 5101;
export const ids = [5101];
export const modules = {

/***/ 25101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57336);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);
/* harmony import */ var _rules_documentation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92813);
/* harmony import */ var _rules_example_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41921);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22248);
/* harmony import */ var _rules_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18174);
/* harmony import */ var _rules_suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18755);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16212);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83333);









const FIXES = {
    safe: 'It offers a fix that --fix writes.',
    suggestion: 'It offers a suggestion that --fix-suggestions writes.',
    '': ''
};
/**
 * The command `explain`.
 * @returns the exit status
 * @throws UsageError when there is no such rule
 */
async function explain(args, { stdout, env }) {
    const rule = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)(args.rule) ?? (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)(args.rule.toLowerCase());
    if (!rule)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(unknown(args.rule));
    const width = Math.min(stdout.columns || 100, 100);
    await (0,_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .y)(stdout, await explanation(rule, width, picocolors__WEBPACK_IMPORTED_MODULE_8__.createColors((0,_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .usesColors */ .X)(stdout, env))));
    return 0;
}
function unknown(name) {
    const ids = _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map(({ id }) => id);
    const near = (0,_rules_suggestion_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(name, ids);
    if (near)
        return `There is no rule "${name}". Did you mean "${near}"?`;
    const word = name.toLowerCase();
    const like = word.length < 3 ? [] : ids.filter((id) => id.includes(word)).slice(0, 8);
    const way = like.length > 0 ? `There are ${like.join(', ')}.` : '"seo-content-check rules" lists them.';
    return `There is no rule "${name}". ${way}`;
}
async function explanation(rule, width, colors) {
    const profile = rule.profile ?? 'recommended';
    const facts = [
        `Severity ${rule.severity}.`,
        profile === 'recommended' ? '' : `Only in the profile ${profile}, or when the configuration names it.`,
        FIXES[await (0,_rules_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .fixOf */ .BW)(rule)]
    ];
    const [bad] = rule.bad;
    const [good] = rule.good;
    const fine = bad?.fixed ?? good?.text;
    const parts = [
        colors.bold(rule.id),
        (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(rule.summary, width).join('\n'),
        (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(facts.filter((fact) => fact !== '').join(' '), width).join('\n'),
        paragraphs(rule.why, width),
        options(rule, width, colors),
        bad ? `${colors.bold('Reported')}\n${indented(bad.text, colors)}` : '',
        bad ? await messages(rule, width) : '',
        fine === undefined ? '' : `${colors.bold(bad?.fixed === undefined ? 'Fine' : 'Fixed')}\n${indented(fine, colors)}`,
        (0,_rules_run_js__WEBPACK_IMPORTED_MODULE_4__/* .helpOf */ .ZL)(rule.id)
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** What the rule says about its first bad example. */
async function messages(rule, width) {
    const [bad] = rule.bad;
    if (!bad)
        return '';
    const said = new Set((await (0,_rules_example_js__WEBPACK_IMPORTED_MODULE_2__/* .runExample */ .q)(rule, bad)).map(({ message }) => message));
    return [...said]
        .flatMap((message) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(message, width - 4).map((line, index) => `${index === 0 ? '  > ' : '    '}${line}`))
        .join('\n');
}
function options(rule, width, colors) {
    const lines = (0,_rules_documentation_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(rule).flatMap(([name, { description = '', default: value }]) => [
        `  ${colors.cyan(name)}  ${colors.dim(`default: ${JSON.stringify(value)}`)}`,
        ...(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(description, width - 6).map((line) => `      ${line}`)
    ]);
    return lines.length === 0 ? '' : [colors.bold('Options'), ...lines].join('\n');
}
/** Markdown reads well as it is, once its lines have a width. */
function paragraphs(markdown, width) {
    return markdown
        .split('\n')
        .map((line) => {
        const mark = /^\s*(?:[-*]|\d+\.)\s+/.exec(line)?.[0] ?? '';
        const lines = (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(line.slice(mark.length), width - mark.length);
        return lines.map((one, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + one).join('\n');
    })
        .join('\n');
}
function indented(text, colors) {
    return text
        .trimEnd()
        .split(/\r?\n/)
        .map((line) => colors.dim(`  ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line)}`.trimEnd()))
        .join('\n');
}


/***/ })

};
