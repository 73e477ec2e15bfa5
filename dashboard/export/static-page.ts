import type { Snapshot } from "@shared/model/snapshot";
import { summarise, type Summary } from "@shared/summarise/figures";
import { chartColumns } from "../charts";
import { tableOf, type ChartTone, type DashboardChart } from "../charts/chart";
import type { PlanCoverage } from "../held-coverage";
import { shownDate, shownNumber, shownValue, words } from "../strings";
import { drawChart, svgElement } from "../svg/chart";
import { markup, type Markup } from "../svg/markup";
import { pagePalette } from "../svg/palette";
import { patternDefinitions, patternId } from "../svg/patterns";
import { shorten } from "../text";
import { tiles } from "../tiles";
import { staticLists } from "./static-lists";

/** The page's head line: school, plan, day. */
export function planLine({ plan }: Snapshot): string {
  const year = plan.schoolYear === null ? words.year(plan.year) : words.schoolYear(plan.schoolYear);
  return plan.title === "" ? `${words.page}, ${year}` : shorten(plan.title, 200);
}

function header(snapshot: Snapshot): Markup {
  return markup`<header class="sdv-header"><div><h1>${shorten(snapshot.school.name || snapshot.source.fileName, 160)}</h1><p>${planLine(snapshot)}</p><p class="sdv-weak">${words.asOf(shownDate(snapshot.asOf))}. ${snapshot.redacted ? words.redacted : words.full}.</p></div></header>`;
}

function report({ nextReport }: Summary): Markup {
  if (nextReport === null) return markup`<section class="sdv-card sdv-report"><p>${words.noReport}</p></section>`;
  const { report: next, daysLeft, percent, parts, errors } = nextReport;
  const ready = parts.reduce((sum, part) => sum + part.ready, 0);
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  return markup`<section class="sdv-card sdv-report"><div><h2>${words.nextReport}</h2><p>${next.title}</p><p class="${daysLeft < 0 ? "sdv-days sdv-late" : "sdv-days"}">${words.daysLeft(daysLeft)}</p><p class="sdv-weak">${words.reportDue(shownDate(next.due))}. ${words.reportWindow(shownDate(next.from), shownDate(next.to))}.</p></div><div><h2>${words.readiness}${percent !== null && `: ${percent}%`}</h2>${
    percent === null
      ? markup`<p>${words.readinessUnknown}</p>`
      : markup`<p>${words.readinessMade(ready, total)}</p><ul class="sdv-parts">${parts.map((part) => markup`<li>${words.readinessParts[part.part]}: <b>${words.ofTotal(part.ready, part.total)}</b></li>`)}</ul>`
  }<p>${words.errorsLeft(errors)}</p></div></section>`;
}

const swatches = markup`<svg width="0" height="0" class="sdv-hidden" aria-hidden="true">${patternDefinitions("so-swatch", pagePalette)}</svg>`;

function swatch(tone: ChartTone): Markup {
  return markup`<svg viewBox="0 0 16 14" class="sdv-swatch" aria-hidden="true"><rect x=".5" y=".5" width="15" height="13" rx="2" fill="url(#${patternId("so-swatch", tone)})" stroke="${pagePalette.tones[tone]}"/></svg>`;
}

function tileList(summary: Summary): Markup {
  return markup`<ul class="sdv-tiles" aria-label="${words.tiles}">${tiles(summary).map(
    ({ label, value, note, tone }) =>
      markup`<li><div class="sdv-tile sdv-tile-${tone ?? "none"}"><span class="sdv-value">${shownNumber(value)}${tone && swatch(tone)}</span><span class="sdv-label">${label}</span><span class="sdv-note">${note}</span></div></li>`,
  )}</ul>`;
}

function chart(definition: DashboardChart<Summary>, summary: Summary): Markup {
  const configuration = definition.configuration(summary);
  const { headings, rows } = tableOf(definition.labelHeading, configuration);
  const caption = definition.caption(summary);
  return markup`<figure class="sdv-card sdv-chart" data-chart="${definition.id}"><div class="sdv-chart-head"><h2>${definition.title}</h2></div>${svgElement(
    drawChart(configuration, `so-${definition.id}`, pagePalette),
    `${definition.title}. ${caption}`,
  )}<figcaption class="sdv-caption">${caption}</figcaption><details><summary>${words.chartTable}</summary><div class="sdv-scroll"><table><thead><tr>${headings.map((heading) => markup`<th scope="col">${heading}</th>`)}</tr></thead><tbody>${rows.map(
    ({ label, values }) =>
      markup`<tr><th scope="row">${label}</th>${values.map((value) => markup`<td class="sdv-number">${shownValue(value)}</td>`)}</tr>`,
  )}</tbody></table></div></details></figure>`;
}

function calendarCard({ weeks }: Summary): Markup {
  const days = weeks.flat().filter(({ tasks }) => tasks > 0);
  const caption = words.calendarCaption(
    days.reduce((sum, { tasks }) => sum + tasks, 0),
    days.length,
  );
  const cells = weeks.map(
    (week) =>
      markup`<tr>${week.map(
        ({ date, within, tasks, reports }) =>
          markup`<td class="${within ? "" : "sdv-outside"}">${Number(date.slice(8))}/${Number(date.slice(5, 7))}${tasks > 0 && markup` <b>${tasks}</b><span class="sdv-hidden"> ${words.dueTasks}</span>`}${reports.length > 0 && markup`<span class="sdv-day-report">${words.reportDay}</span>`}</td>`,
      )}</tr>`,
  );
  return markup`<figure class="sdv-card"><h2>${words.calendar}</h2><table class="sdv-calendar"><thead><tr>${words.weekdays.map((day) => markup`<th scope="col">${day}</th>`)}</tr></thead><tbody>${cells}</tbody></table><figcaption class="sdv-caption">${caption}</figcaption></figure>`;
}

/** Everything a principal needs when no script runs: report, tiles, charts with their tables, calendar and lists. */
export function staticPage(snapshot: Snapshot, coverage: PlanCoverage | null = null): string {
  const summary = summarise(snapshot);
  return markup`<main class="sdv"><div class="sdv-wide">${swatches}${header(snapshot)}${report(summary)}${tileList(summary)}<section class="sdv-charts" aria-label="${words.charts}">${chartColumns.map((column, index) => markup`<div class="sdv-column">${column.map((definition) => chart(definition, summary))}${index === chartColumns.length - 1 && calendarCard(summary)}</div>`)}</section>${staticLists(summary, coverage)}<footer class="sdv-footer">${words.madeBy}</footer></div></main>`
    .html;
}
