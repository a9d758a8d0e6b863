export const id = 8397;
export const ids = [8397];
export const modules = {

/***/ 88397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57336);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57142);
/* harmony import */ var _rules_documentation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92813);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22248);
/* harmony import */ var _rules_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18174);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16212);







/**
 * The command `rules`.
 * @returns the exit status
 */
async function listRules({ format }, io) {
    const listed = await Promise.all(_rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .aO.map(async (rule) => ({
        id: rule.id,
        severity: rule.severity,
        profile: rule.profile ?? 'recommended',
        fix: (await (0,_rules_documentation_js__WEBPACK_IMPORTED_MODULE_2__/* .fixOf */ .BW)(rule)) || null,
        summary: rule.summary,
        help: (0,_rules_run_js__WEBPACK_IMPORTED_MODULE_4__/* .helpOf */ .ZL)(rule.id)
    })));
    await (0,_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(io.stdout, format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : table(listed, io));
    return 0;
}
/** On a terminal the summary stands below, for it is wider than the rest leaves; elsewhere a rule is one line. */
function table(listed, { stdout, env }) {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_6__.createColors((0,_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .usesColors */ .X)(stdout, env));
    const paint = { error: colors.red, warning: colors.yellow, info: colors.blue, off: colors.dim };
    const header = ['Rule', 'Severity', 'Profile', 'Fix'];
    const rows = listed.map(({ id, severity, profile, fix }) => [id, severity, profile, fix ?? '']);
    const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(row[column] ?? ''))));
    const cells = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const width = Math.min(stdout.columns || 100, 100) - 2;
    const lines = listed.flatMap((rule, index) => {
        const [id = '', severity = '', ...others] = cells(rows[index] ?? []);
        const color = paint[rule.severity];
        const start = [colors.bold(id), color(severity), ...others].join('  ');
        if (!stdout.isTTY)
            return [`${start}  ${rule.summary}`];
        return [start.trimEnd(), ...(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(rule.summary, width).map((line) => colors.dim(`  ${line}`))];
    });
    const head = [...cells(header), ...(stdout.isTTY ? [] : ['What it reports'])].join('  ').trimEnd();
    const foot = `${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(listed.length, 'rule')}. "seo-content-check explain RULE" says more about one of them.`;
    return `${[colors.dim(head), ...lines, '', foot].join('\n')}\n`;
}


/***/ })

};
