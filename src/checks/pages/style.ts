/** The look of the public pages: one sheet, whose address changes with it so that browsers may keep it for good. */
import { sha256 } from '../../domain/event-chain.js';

const colours = `
:root {
  color-scheme: light dark;
  --ground: #fdfcf9; --wash: #f3f0e7; --ink: #1f1e1b; --quiet: #5a564d; --rule: #d9d4c6; --link: #1a4f8a; --focus: #b45309;
  --notice: #fbf3dc; --added: #dcefdd; --taken: #f6dcd8;
  --true: #dff0e2; --true-ink: #14522a; --mostly-true: #e9f1dc; --mostly-true-ink: #38511a; --half: #f7eccb;
  --half-ink: #5f4708; --mostly-false: #f9e3d1; --mostly-false-ink: #74380c; --false: #f8dedb; --false-ink: #7d1f17;
  --apart: #e6e6ec; --apart-ink: #3a3a4a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #171614; --wash: #22201d; --ink: #e9e6df; --quiet: #aea99c; --rule: #3d3a33; --link: #9cc2f0; --focus: #f5b458;
    --notice: #33290f; --added: #1d3a23; --taken: #4a211d;
    --true: #173f25; --true-ink: #b9e6c6; --mostly-true: #2c3d17; --mostly-true-ink: #d3e6b3; --half: #463708;
    --half-ink: #f2dd9b; --mostly-false: #4c2c10; --mostly-false-ink: #f5cfae; --false: #4f1d18; --false-ink: #f6c3bb;
    --apart: #33333d; --apart-ink: #d6d6e0;
  }
}`;

const page = `
* { box-sizing: border-box; }
html { font: 1.0625rem/1.6 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Times New Roman', serif; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -99rem; padding: 0.5rem 1rem; background: var(--ground); z-index: 1; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.top, main, .foot { width: min(44rem, 100% - 2.25rem); margin-inline: auto; }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.5rem; padding-block: 1rem 0.75rem; border-bottom: 1px solid var(--rule); }
.desk { font-size: 1.25rem; font-weight: 700; color: inherit; text-decoration: none; padding-block: 0.25rem; }
nav ul, .foot ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.375rem; text-decoration: none; }
nav a[aria-current] { color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.35em; }
nav a:hover { text-decoration: underline; }
main { padding-block: 1.5rem 3rem; }
.foot { border-top: 1px solid var(--rule); padding-block: 1rem 2.5rem; }
.foot a { display: inline-block; padding-block: 0.25rem; }
.top nav, .foot, .quiet, .kicker, .chip, .ratings, .facts, .marks, button, input, select, label, summary, figure { font-family: system-ui, sans-serif; }
.foot, .quiet, .kicker, .facts, .marks, .top nav, .ratings { font-size: 0.9rem; }
.quiet, .kicker, .foot, dt { color: var(--quiet); }
.kicker { margin: 0 0 0.25rem; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); line-height: 1.22; margin: 0 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.0625rem; line-height: 1.4; margin: 1.5rem 0 0.25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
.lead { font-size: 1.125rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--rule); }
pre { overflow-x: auto; padding: 0.75rem; background: var(--wash); }
code { font-size: 0.9em; }
.notice { margin-bottom: 1.5rem; padding: 0.75rem 1rem; background: var(--notice); border-left: 4px solid var(--focus); }
.notice h2 { margin: 0 0 0.25rem; font-size: 1.0625rem; }
.notice p, .notice ul { margin: 0.25rem 0; }
.notice ul { padding-left: 1.1rem; }
.chip + .quiet { margin-left: 0.375rem; }
.chip { display: inline-block; padding: 0.05em 0.65em; border: 1px solid; border-radius: 1em; font-weight: 650; background: var(--apart); color: var(--apart-ink); }
.chip.true { background: var(--true); color: var(--true-ink); }
.chip.mostly-true { background: var(--mostly-true); color: var(--mostly-true-ink); }
.chip.half { background: var(--half); color: var(--half-ink); }
.chip.mostly-false { background: var(--mostly-false); color: var(--mostly-false-ink); }
.chip.false { background: var(--false); color: var(--false-ink); }
.ratings { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.375rem 0.625rem; margin: 0.5rem 0; color: var(--quiet); }
.verdict { margin-top: 2.25rem; padding-top: 0.25rem; border-top: 1px solid var(--rule); }
.verdict h2 { display: flex; flex-wrap: wrap; gap: 0.375rem 0.75rem; align-items: baseline; margin-top: 1rem; }
.verdict h2 .chip { font-size: 1rem; }`;

const parts = `
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 1rem 0; }
.facts dd { margin: 0; }
.sources > li, .list > li, .history > li { margin-bottom: 1.25rem; }
.sources { padding-left: 1.5rem; }
.sources > li::marker { font: 700 0.9rem system-ui, sans-serif; }
.sources p { margin: 0.125rem 0; }
:target { background: var(--notice); box-shadow: 0 0 0 0.5rem var(--notice); }
.list, .history { padding: 0; list-style: none; }
.list > li { padding-bottom: 1.25rem; border-bottom: 1px solid var(--rule); }
.list > li:last-child { border: 0; }
.list h2, .list h3 { margin: 0 0 0.25rem; font-size: 1.15rem; line-height: 1.35; }
.list p { margin: 0.25rem 0; }
.marks { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0.125rem 0; padding: 0; list-style: none; color: var(--quiet); }
.marks svg, figcaption svg { width: 0.8em; height: 0.8em; vertical-align: -0.05em; }
figure { margin: 1.25rem 0; font-size: 0.8125rem; color: var(--quiet); }
figcaption ul { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; margin: 0.5rem 0 0; padding: 0; list-style: none; }
.time { display: block; width: 100%; overflow: visible; }
.time text { fill: var(--quiet); }
.time .number { fill: var(--ink); font-weight: 650; }
.time .past { fill: var(--wash); }
.time .day { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 5 3; }
.time .axis { stroke: var(--rule); }
.time .span { stroke: var(--quiet); stroke-width: 4; stroke-linecap: round; opacity: 0.6; }
.supports { fill: var(--true-ink); }
.contradicts { fill: var(--false-ink); }
.contextualizes { fill: var(--ground); stroke: var(--quiet); stroke-width: 2; }
ins { background: var(--added); text-decoration-thickness: 2px; }
del { background: var(--taken); }
.compared { white-space: pre-line; }
form { margin: 1.5rem 0; }
label { display: block; font-size: 0.9rem; color: var(--quiet); }
input, select, button { font-size: 1rem; min-height: 2.5rem; padding: 0.375rem 0.75rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--ground); color: inherit; }
input, select { width: 100%; }
button { padding-inline: 1.25rem; background: var(--link); border-color: var(--link); color: var(--ground); font-weight: 650; cursor: pointer; }
.words { display: grid; grid-template-columns: 1fr auto; gap: 0 0.5rem; align-items: end; }
summary { display: inline-block; padding-block: 0.5rem; font-size: 0.9rem; color: var(--link); cursor: pointer; }
summary::before { content: '+ '; }
[open] > summary::before { content: '− '; }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0.75rem; }
table { border-collapse: collapse; font-size: 0.9rem; }
.wide { overflow-x: auto; }
td code { display: inline-block; min-width: 9rem; font-size: 0.8em; overflow-wrap: anywhere; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
@media (max-width: 30rem) {
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: 0.5rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --ground: #fff; --ink: #000; --quiet: #333; --link: #000; color-scheme: light; }
  nav, .foot, .skip, form, .report { display: none; }
  main, .top { width: auto; }
  h1, h2, h3 { break-after: avoid; }
  .verdict, .sources > li { break-inside: avoid; }
  .sources a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.8em; overflow-wrap: anywhere; }
}
`;

export const stylesheet = colours + page + parts;

const name = `${sha256(stylesheet).slice(0, 16)}.css`;

export const stylePath = `styles/${name}`;
