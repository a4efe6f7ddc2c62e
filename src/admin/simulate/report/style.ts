/** The report's style sheet: light and dark after the reader's own choice, and black on white on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --page: #f5f6f8; --ink: #1b1f24; --soft: #59626e; --line: #d9dde3;
  --allow: #8fa3b8; --label: #2f6fce; --ask: #d18f00; --block: #c23b3b; --plain: #2f6fce; --pale: #b3cdf2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1c2026; --page: #14171b; --ink: #e8ebef; --soft: #a3adb9; --line: #363d47;
    --allow: #64748a; --label: #6ea4f4; --ask: #e8b04a; --block: #ef7b74; --plain: #6ea4f4; --pale: #3d5a85;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .25rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .25rem 0 .75rem; max-width: 46rem; }
.lead { font-size: 1.125rem; }
.soft, small { color: var(--soft); }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 1.5rem; margin: 1.25rem 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 1rem; margin: 1.5rem 0; padding: 0; list-style: none; }
.tiles li { background: var(--paper); border: 1px solid var(--line); border-top: 4px solid var(--c, var(--line)); border-radius: 12px; padding: 1rem 1.1rem; }
.tiles b { display: block; font-size: 1.75rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.tiles span { display: block; color: var(--soft); font-size: .9rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 1.5rem 2rem; align-items: start; }
.chart svg { display: block; width: 100%; height: auto; max-width: 44rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
th.t { white-space: nowrap; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.none { color: var(--soft); }
code { font: .9em ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font-size: .9rem; margin: 0 0 .5rem; }
.legend > span { white-space: nowrap; }
.legend .swatch { margin-right: .4rem; }
.swatch { display: inline-block; width: .75rem; height: .75rem; border-radius: 3px; background: var(--c); margin-right: .5rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.matrix td { text-align: right; }
.matrix .same { color: var(--soft); }
.matrix .other { font-weight: 600; }
.tight td, .tight th { padding-top: .2rem; padding-bottom: .2rem; }
details { margin-top: 1rem; }
summary { cursor: pointer; color: var(--plain); }
.note { border-left: 4px solid var(--ask); padding: .25rem 0 .25rem .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 0; }
a { color: var(--plain); }
@media (max-width: 60rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
@media print {
  :root {
    --paper: #fff; --page: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --allow: #8fa3b8; --label: #2f6fce; --ask: #d18f00; --block: #c23b3b; --plain: #2f6fce; --pale: #b3cdf2;
  }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  section { border: 0; padding: 0; margin: 1.5rem 0; }
  table { font-size: 9pt; }
  tr, .chart, .tiles li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .chart * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
