/**
 * Colors have a contrast of at least 4.5 to 1 on the grounds they stand on, in both schemes. What filters take away stays
 * in the page; what is out of sight is not laid out, so that thousands of findings open at once.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f9;--paper:#fff;--ink:#1c2330;--soft:#566074;--line:#d9dee7;--accent:#0b57d0;--error:#b3261e;--error-soft:#fdecea;--warning:#8a5300;--warning-soft:#fff4e0;--note:#1f5fae;--note-soft:#e8f0fc;--good:#1b6e3c;--add:#e3f5e8;--take:#fde9e7;--result:#1a0dab}
@media (prefers-color-scheme:dark){:root{--ground:#12161d;--paper:#1a202a;--ink:#e7ebf2;--soft:#a7b1c2;--line:#323c4b;--accent:#8ab4f8;--error:#ffb4ab;--error-soft:#3a1f1f;--warning:#ffcb7d;--warning-soft:#35290f;--note:#a8c7fa;--note-soft:#1b2a42;--good:#8fdba8;--add:#173324;--take:#3b2022;--result:#99b7ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
main,header,footer{max-width:75rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.2rem;margin:2.5rem 0 .75rem}
h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
a{color:var(--accent);overflow-wrap:anywhere}
code{font:.875em ui-monospace,SFMono-Regular,Consolas,monospace;background:var(--ground);border:1px solid var(--line);border-radius:4px;padding:0 .25em;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
.soft{color:var(--soft)}
.counts{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;margin:1rem 0 0;padding:0}
.counts li{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:.5rem 1rem;min-width:6.5rem}
.counts b{display:block;font-size:1.5rem;line-height:1.2}
.error b,.error .level{color:var(--error)}.warning b,.warning .level{color:var(--warning)}.note b,.note .level{color:var(--note)}
form{position:sticky;top:0;z-index:1;background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:.75rem 1rem;display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem .9rem}
legend,.field{font-size:.8125rem;color:var(--soft);padding:0}
.field{display:flex;flex-direction:column;gap:.15rem;flex:1 1 11rem}
input[type=search],select{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.3rem .5rem;width:100%;min-height:2.25rem}
button{font:inherit;font-size:.9375rem;color:var(--accent);background:none;border:1px solid var(--soft);border-radius:6px;padding:.3rem .75rem;min-height:2.25rem;cursor:pointer}
output{flex-basis:100%;font-size:.875rem;color:var(--soft)}
.post{background:var(--paper);border:1px solid var(--line);border-radius:10px;margin:1rem 0;padding:1rem;content-visibility:auto;contain-intrinsic-size:auto 22rem}
.findings{list-style:none;margin:.75rem 0 0;padding:0}
.findings>li{border-left:4px solid var(--line);padding:.1rem 0 .1rem .9rem;margin:.9rem 0}
.findings>.error{border-color:var(--error)}.findings>.warning{border-color:var(--warning)}.findings>.note{border-color:var(--note)}
.findings p{margin:.15rem 0;overflow-wrap:anywhere}
.level{font-weight:600}
.meta,.related{font-size:.875rem;color:var(--soft)}
.related{margin:.3rem 0;padding-left:1.2rem}
.diff{margin:.4rem 0 0;padding:.4rem 0;overflow-x:auto;border:1px solid var(--line);border-radius:6px;font:.8125rem/1.5 ui-monospace,SFMono-Regular,Consolas,monospace}
.diff del,.diff ins{display:block;text-decoration:none;white-space:pre-wrap;overflow-wrap:anywhere;padding:0 .6rem}
.diff del{background:var(--take)}.diff ins{background:var(--add)}
summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
.previews{display:flex;flex-wrap:wrap;align-items:flex-start;gap:1rem;margin:.5rem 0}
.result,.card{border:1px solid var(--line);border-radius:10px;padding:.9rem;font-family:Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
.result{width:42rem;max-width:100%}.result p{margin:0;line-height:1.4}.result .title{font-size:20px;color:var(--result);line-height:1.3}.result .words{font-size:14px}.result .trail{font-size:12px;color:var(--soft)}
.card{padding:0;overflow:hidden;width:25rem;max-width:100%}
.card figure{margin:0;aspect-ratio:1200/630;background:var(--ground);display:grid;place-items:center;text-align:center;color:var(--soft);font-size:.875rem;padding:0}
.card figure>*{padding:1rem}
.card img{width:100%;height:100%;object-fit:cover;padding:0;display:block}
.card div{padding:.7rem .9rem}.card p{margin:0}.card .trail{font-size:12px;color:var(--soft);text-transform:uppercase}.card .title{font-weight:bold}
.wide{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:10px}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.8125rem;color:var(--soft)}
td:first-child{min-width:8.5rem}
td.count,th.count{text-align:right;font-variant-numeric:tabular-nums}
ol.chain{margin:.25rem 0 0;padding-left:1.25rem}
.fine{color:var(--good)}
footer{padding-bottom:3rem;color:var(--soft);font-size:.875rem}
[hidden]{display:none!important}
@media (max-width:40rem){form{position:static}th,td{padding:.45rem .5rem}}
@media print{form,.skip{display:none!important}.post{content-visibility:visible;break-inside:avoid}}
`
