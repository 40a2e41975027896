// How a report looks: one quiet column of text, hairlines, wide pictures; light and dark as the reader's system is, and
// plain on paper. Colours are written out, since the file has nothing of ours around it.

export const htmlStyle = `
:root{color-scheme:light dark;--text:#1f2328;--quiet:#5c636d;--line:#dfe2e7;--ground:#fff;--tint:#f5f6f8;--gap:#8a4b00;--gap-ground:#fff4dc}
@media (prefers-color-scheme:dark){:root{--text:#e6e8eb;--quiet:#a3abb6;--line:#363c46;--ground:#16191d;--tint:#1f242a;--gap:#ffd591;--gap-ground:#3d2f12}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:16px/1.55 "Inter Variable",Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{max-width:56rem;margin:0 auto;padding:4rem 2rem 6rem;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;break-after:avoid}
h1{margin:0;font-size:2.125rem;font-weight:650;letter-spacing:-.02em}
.subtitle{margin:.375rem 0 2.5rem;color:var(--quiet);font-size:1.125rem}
h2{margin:3.5rem 0 1rem;padding-top:1.25rem;border-top:1px solid var(--line);font-size:1.375rem;font-weight:620;letter-spacing:-.01em}
h3{margin:2.5rem 0 .75rem;font-size:1.125rem;font-weight:620}
h4{margin:1.75rem 0 .5rem;font-size:1rem;font-weight:600}
p{margin:0 0 1rem;max-width:44rem}
ul,ol{margin:0 0 1rem;padding-left:1.5rem;max-width:44rem}
li{margin:.25rem 0}
ol>li{margin:1rem 0}
li ul{margin:.25rem 0}
.quiet{color:var(--quiet)}
td .gap,th .gap{white-space:nowrap}
.gap{padding:0 .25em;border-radius:3px;background:var(--gap-ground);color:var(--gap)}
.callout{max-width:none;margin:0 0 2rem;padding:.875rem 1.125rem;border-left:3px solid var(--line);background:var(--tint)}
dl{display:grid;grid-template-columns:minmax(7rem,11rem) minmax(0,1fr);gap:.375rem 1.5rem;margin:0 0 1.25rem}
dt{color:var(--quiet)}
dd{margin:0}
dd+dd{grid-column:2}
.table{margin:0 0 1.5rem;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.45}
caption{padding-bottom:.5rem;color:var(--quiet);text-align:left}
th,td{padding:.5rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th:first-child,td:first-child{padding-left:0}
thead th{color:var(--quiet);font-weight:500;vertical-align:bottom}
tbody th{min-width:8rem;font-weight:500}
.number{text-align:right;font-variant-numeric:tabular-nums}
tr{break-inside:avoid}
nav{margin:0 0 2.5rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;max-width:none;padding:0;list-style:none}
nav li{margin:0}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
figure{width:min(100vw - 4rem,90rem);margin:2.5rem 0 2.5rem 50%;transform:translateX(-50%)}
.picture{overflow:auto;border:1px solid var(--line);border-radius:6px}
.picture svg{display:block;margin:0 auto}
figcaption{margin-top:.625rem;color:var(--quiet);font-size:.875rem}
:focus-visible{outline:2px solid #3678e6;outline-offset:2px}
@media (max-width:40rem){body{padding:2rem 1rem}dl{grid-template-columns:1fr;gap:.125rem}dt{margin-top:.5rem}dd+dd{grid-column:1}figure{width:calc(100vw - 2rem)}}
@page{margin:18mm 16mm}
@page picture{size:A4 landscape;margin:10mm}
@media print{:root{color-scheme:light;--text:#000;--quiet:#444;--line:#bbb;--ground:#fff;--tint:#f5f6f8;--gap:#000;--gap-ground:#eee}html{font-size:10.5pt}body{max-width:none;padding:0}nav{display:none}h2{margin-top:2.25rem}.table,.picture{overflow:visible}figure{page:picture;width:auto;margin:0;transform:none;break-inside:avoid}.picture{border:0}.picture svg{width:100%;height:auto;max-height:175mm}:is(h2,h3,h4)+p{break-after:avoid}dt,dd,li{break-inside:avoid}}
`.trim();
