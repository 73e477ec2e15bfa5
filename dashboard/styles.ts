import { contrastPalette, darkPalette, lightPalette, tones, type Palette } from "./svg/palette";

const page: Readonly<Record<"light" | "dark" | "contrast", string>> = {
  light: "#f4f5f7",
  dark: "#16181b",
  contrast: "#000000",
};
const accent: Readonly<Record<"light" | "dark" | "contrast", string>> = {
  light: "#0b5cab",
  dark: "#8cc2ff",
  contrast: "#ffff00",
};

function variables(palette: Palette, theme: keyof typeof page): string {
  const colours = tones.map((tone) => `--sdv-${tone}:${palette.tones[tone]};`).join("");
  return `--sdv-page:${page[theme]};--sdv-accent:${accent[theme]};--sdv-surface:${palette.surface};--sdv-text:${palette.text};--sdv-weak:${palette.weak};--sdv-line:${palette.line};${colours}`;
}

const light = variables(lightPalette, "light");
const dark = variables(darkPalette, "dark");
const contrast = variables(contrastPalette, "contrast");

/** The page's one style sheet, for the live page and for the part that shows without scripts. */
export const styles = `
.sdv{${light}color-scheme:light;box-sizing:border-box;background:var(--sdv-page);color:var(--sdv-text);font:15px/1.45 "Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;margin:0;padding:16px;min-height:100vh;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.sdv:not([data-theme]),.sdv[data-theme=system]{${dark}color-scheme:dark}}
@media (prefers-contrast:more){.sdv:not([data-theme]),.sdv[data-theme=system]{${contrast}color-scheme:dark}}
.sdv[data-theme=dark]{${dark}color-scheme:dark}
.sdv[data-theme=contrast]{${contrast}color-scheme:dark}
.sdv *{box-sizing:border-box}
.sdv-wide{max-width:1440px;margin:0 auto}
:where(.sdv) :where(h1,h2,p,figure,ul,table){margin:0;padding:0}
.sdv-header h1{font-size:1.45rem;line-height:1.25;font-weight:600}
.sdv-card h2{font-size:1.1rem;line-height:1.3;font-weight:600}
.sdv-header{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:flex-start;justify-content:space-between;margin-bottom:12px}
.sdv-header>div{min-width:0}
.sdv-tools{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.sdv-weak{color:var(--sdv-weak);font-size:.87rem}
.sdv-card{background:var(--sdv-surface);border:1px solid var(--sdv-line);border-radius:8px;padding:14px;min-width:0}
.sdv-report{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr));gap:12px 28px;margin-bottom:12px}
.sdv-days{font-size:1.7rem;font-weight:600;line-height:1.2}
.sdv-late{color:var(--sdv-bad)}
.sdv-meter{height:12px;border:1px solid var(--sdv-weak);border-radius:6px;overflow:hidden;margin:6px 0;background:var(--sdv-page)}
.sdv-meter>span{display:block;height:100%;background:var(--sdv-good);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sdv-parts{list-style:none;display:grid;gap:2px}
.sdv-parts li{display:flex;flex-wrap:wrap;gap:0 8px;align-items:baseline}
.sdv-tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(136px,1fr));gap:10px;margin-bottom:12px;list-style:none;padding:0}
.sdv-tile{display:flex;flex-direction:column;align-items:flex-start;justify-content:flex-start;width:100%;height:100%;text-align:left;font:inherit;color:inherit;background:var(--sdv-surface);border:1px solid var(--sdv-line);border-left:6px solid var(--sdv-line);border-radius:8px;padding:10px 12px;min-height:92px}
button.sdv-tile{cursor:pointer}
button.sdv-tile:hover{border-color:var(--sdv-accent)}
.sdv-tile[aria-pressed=true]{outline:3px solid var(--sdv-accent);outline-offset:-1px}
.sdv-tile-good{border-left-color:var(--sdv-good)}.sdv-tile-active{border-left-color:var(--sdv-active)}.sdv-tile-idle{border-left-color:var(--sdv-idle)}.sdv-tile-bad{border-left-color:var(--sdv-bad)}.sdv-tile-muted{border-left-color:var(--sdv-muted)}.sdv-tile-unknown{border-left-color:var(--sdv-unknown)}
.sdv-swatch{width:16px;height:14px;flex:none;vertical-align:-2px;margin-left:8px}
.sdv-value{display:block;font-size:1.9rem;font-weight:600;line-height:1.15}
.sdv-label{display:block;font-weight:600;font-size:.93rem}
.sdv-note{display:block;font-size:.8rem;color:var(--sdv-weak)}
.sdv-charts{display:grid;grid-template-columns:1fr;gap:12px;margin-bottom:12px;align-items:start}.sdv-column{display:grid;grid-template-columns:minmax(0,1fr);gap:12px;align-content:start;min-width:0}
@media (min-width:720px){.sdv-charts{grid-template-columns:1fr 1fr}.sdv-column:nth-child(3){grid-column:1/-1;grid-template-columns:1fr 1fr}}
@media (min-width:1180px){.sdv-charts{grid-template-columns:1fr 1fr 1fr}.sdv-column:nth-child(3){grid-column:auto;grid-template-columns:minmax(0,1fr)}}
.sdv-chart-head{display:flex;gap:8px;justify-content:space-between;align-items:flex-start;margin-bottom:6px}
.sdv-chart>svg,.sdv-print-only>svg{display:block;width:100%;height:auto;max-width:440px}
.sdv-caption{margin-top:8px;font-size:.9rem}
.sdv-canvas{position:relative;width:100%}
.sdv-legend{display:flex;flex-wrap:wrap;gap:2px 14px;list-style:none;font-size:.83rem;margin-bottom:4px}
.sdv-legend li{display:flex;gap:6px;align-items:center}
.sdv-legend .sdv-swatch{margin-left:0}
.sdv-lists{display:grid;gap:12px}
.sdv-scroll{overflow-x:auto;max-width:100%}
.sdv table{border-collapse:collapse;width:100%;font-size:.9rem}
.sdv th,.sdv td{text-align:left;vertical-align:top;padding:6px 8px;border-bottom:1px solid var(--sdv-line);overflow-wrap:anywhere}
.sdv th{font-weight:600;color:var(--sdv-weak);font-size:.83rem}
.sdv td.sdv-number,.sdv th.sdv-number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.sdv th.sdv-number{white-space:normal;overflow-wrap:normal}
.sdv td.sdv-nowrap{white-space:nowrap;overflow-wrap:normal}
@media (min-width:481px){.sdv .sdv-cell{min-width:7.5rem}.sdv .sdv-name{min-width:11rem;overflow-wrap:break-word}}
.sdv-task{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden;min-width:9rem}
.sdv-figure{font:inherit;color:var(--sdv-accent);background:none;border:0;padding:2px 4px;margin:-2px -4px;cursor:pointer;text-decoration:underline;text-underline-offset:2px;text-align:inherit;min-width:24px;min-height:24px}
.sdv-figure[aria-pressed=true]{outline:2px solid var(--sdv-accent);border-radius:3px}
.sdv .sdv-details{padding-left:20px;font-size:.87rem}
.sdv-calendar{table-layout:fixed}
.sdv .sdv-calendar th{text-align:center;padding:4px 2px}
.sdv .sdv-calendar td{padding:2px;height:46px;border:1px solid var(--sdv-line);text-align:center;font-size:.8rem;overflow-wrap:normal}
.sdv-day{display:block;width:100%;min-height:42px;font:inherit;color:inherit;background:none;border:0;padding:0;line-height:1.2}
button.sdv-day{cursor:pointer;background:var(--sdv-page);border-radius:4px}
.sdv-day[aria-pressed=true]{outline:3px solid var(--sdv-accent)}
.sdv-calendar b{display:block;font-size:1.05rem}
.sdv-day-report{display:block;font-size:.68rem;font-weight:600;color:var(--sdv-bad)}
.sdv-outside{color:var(--sdv-weak);font-style:italic;border-style:dashed!important}
.sdv-filters{display:flex;flex-wrap:wrap;gap:8px;align-items:center;position:sticky;top:0;z-index:5;margin-bottom:12px;padding:8px 14px;border:2px solid var(--sdv-accent)}
.sdv-chip{display:inline-flex;gap:6px;align-items:center;border:1px solid var(--sdv-line);border-radius:14px;padding:2px 10px;font:inherit;font-size:.88rem;background:var(--sdv-page);color:inherit;cursor:pointer;min-height:28px;text-align:left}
.sdv-selects{display:flex;flex-wrap:wrap;gap:8px 12px;margin-bottom:12px}
.sdv-selects label{display:flex;flex-direction:column;font-size:.8rem;color:var(--sdv-weak);min-width:0;max-width:min(260px,100%)}
.sdv-select{font:inherit;font-size:.9rem;color:var(--sdv-text);background:var(--sdv-surface);border:1px solid var(--sdv-weak);border-radius:4px;min-height:32px;padding:2px 6px;max-width:min(260px,100%)}
.sdv-drop{border:2px dashed var(--sdv-weak);border-radius:8px;padding:40px 16px;text-align:center;display:grid;gap:12px;justify-items:center}
.sdv-message{border-left:6px solid var(--sdv-bad);margin-bottom:12px}
.sdv-busy{border-left:6px solid var(--sdv-active);margin-bottom:12px}
.sdv summary{cursor:pointer;font-size:.88rem;color:var(--sdv-accent);padding:4px 0;min-height:24px}
.sdv-hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sdv :focus-visible{outline:3px solid var(--sdv-accent);outline-offset:2px}
.sdv-footer{margin-top:16px;font-size:.83rem;color:var(--sdv-weak)}
.sdv-print-only{display:none}
@media (prefers-reduced-motion:reduce){.sdv *{animation:none!important;transition:none!important;scroll-behavior:auto!important}}
@media (max-width:480px){.sdv{padding:10px}.sdv-selects{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.sdv-select{width:100%}.sdv-card{padding:10px}.sdv-tiles{grid-template-columns:1fr 1fr}.sdv-list thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.sdv-list tr{display:block;padding:6px 0;border-bottom:1px solid var(--sdv-line)}.sdv-list td{display:flex;gap:8px;border:0;padding:2px 0;text-align:left!important}.sdv-list td::before{content:attr(data-heading);flex:0 0 116px;color:var(--sdv-weak);font-size:.8rem}.sdv-list .sdv-task{min-width:0}}
@media (forced-colors:active){.sdv-tile,.sdv-card,.sdv-meter{border-color:CanvasText}.sdv-meter>span{background:CanvasText;forced-color-adjust:none}.sdv svg{forced-color-adjust:none}}
@page{size:A4 landscape;margin:10mm}
@media print{
.sdv [data-chart]{order:4}
.sdv,.sdv[data-theme]{${light}color-scheme:light;background:#fff;padding:0;font-size:9.5pt;min-height:0}
.sdv-tools,.sdv-selects,.sdv-filters .sdv-figure,.sdv-screen-only,.sdv details,.sdv-drop{display:none!important}
.sdv-print-only{display:block}
.sdv-filters{position:static}
.sdv-wide{max-width:none}
.sdv-card{break-inside:avoid;padding:6px 8px;border-color:#999}
.sdv-tiles{grid-template-columns:repeat(9,1fr);gap:6px}.sdv-tile{padding:4px 6px;min-height:0}.sdv-value{font-size:14pt}.sdv-label{font-size:8pt;line-height:1.2}.sdv-note{font-size:7pt;line-height:1.2}
.sdv-header{margin-bottom:6px}.sdv-header h1{font-size:14pt}.sdv-card h2{font-size:10pt;break-after:avoid}.sdv-weak{font-size:8pt}.sdv-report{font-size:8.5pt;line-height:1.3;gap:4px 24px}.sdv-days{font-size:14pt}.sdv-meter{height:8px;margin:3px 0}
.sdv-charts{grid-template-columns:1fr 1fr 1fr;gap:7px}.sdv-column{display:contents}.sdv [data-chart=tien-do-theo-nhom],.sdv [data-chart=dien-bien]{order:1}.sdv [data-chart=den-han-theo-thang]{order:2}.sdv [data-chart=ket-qua-kiem-tra]{order:3}.sdv-column>:not([data-chart]){order:5}
.sdv-chart>svg,.sdv-print-only>svg{max-width:84mm;max-height:78mm}.sdv [data-chart=tien-do-theo-don-vi] svg{max-height:150mm}.sdv-tile[aria-pressed=true]{outline:0}.sdv-caption{font-size:8.5pt;margin-top:4px}.sdv table{font-size:8.5pt}.sdv th,.sdv td{padding:3px 6px}.sdv .sdv-calendar td{height:26px}.sdv-day{min-height:22px}.sdv-report{margin-bottom:8px}.sdv-tiles{margin-bottom:8px}
.sdv-lists{display:block}.sdv-lists .sdv-card{break-inside:auto;border:0;padding:8px 0}
.sdv thead{display:table-header-group}.sdv tr{break-inside:avoid}
.sdv-chart,.sdv-tile,.sdv-figure{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sdv-figure{color:inherit;text-decoration:none;min-height:0;min-width:0}
.sdv-task{display:block;overflow:visible;-webkit-line-clamp:none}
}
`;
