import type { Summary } from "@shared/summarise/figures";
import { charts } from "../charts";
import { shownDate, shownNumber, words } from "../strings";
import { chartWidth, drawChart, type Drawing } from "../svg/chart";
import { flow, textWidth } from "../svg/layout";
import { markup, type Markup } from "../svg/markup";
import { lightPalette } from "../svg/palette";
import { shorten } from "../text";
import { tiles } from "../tiles";
import { planLine } from "./static-page";

const gap = 28;
const columns = 3;
const width = columns * chartWidth + (columns + 1) * gap;
const palette = lightPalette;

function line(text: string, x: number, y: number, size: number, weight = 400): Markup {
  return markup`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${palette.text}">${text}</text>`;
}

function tileRow(summary: Summary, top: number): Markup {
  const all = tiles(summary);
  const each = (width - gap * 2) / all.length;
  return markup`${all.map(({ label, value, tone }, index) => {
    const x = gap + index * each;
    const colour = tone === null ? palette.line : palette.tones[tone];
    const lines = flow(label.split(" "), (word) => textWidth(`${word} `, 12), each - 26).slice(0, 3);
    const labels = lines.map((words, row) => line(words.join(" "), x + 16, top + 56 + row * 15, 12));
    return markup`<rect x="${x}" y="${top}" width="${each - 10}" height="96" rx="6" fill="${palette.surface}" stroke="${palette.line}"/><rect x="${x}" y="${top}" width="6" height="96" fill="${colour}"/>${line(shownNumber(value), x + 16, top + 34, 28, 600)}${labels}`;
  })}`;
}

/** The overview as one picture: head line, next report, tiles and all charts in three columns. */
export function drawOverview(summary: Summary): Drawing {
  const { snapshot, nextReport } = summary;
  const report =
    nextReport === null
      ? words.noReport
      : `${shorten(nextReport.report.title, 90)}: ${words.daysLeft(nextReport.daysLeft)}. ${words.readiness}: ${nextReport.percent === null ? words.unsaid : `${nextReport.percent}%`}.`;
  const bottoms = Array.from({ length: columns }, () => 260);
  const placed = charts.map((chart) => {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const x = gap + column * (chartWidth + gap);
    const y = bottoms[column] ?? 0;
    const drawing = drawChart(chart.configuration(summary), `overview-${chart.id}`, palette);
    bottoms[column] = y + 34 + drawing.height + gap;
    return markup`${line(chart.title, x, y + 16, 16, 600)}<g transform="translate(${x} ${y + 34})">${drawing.content}</g>`;
  });
  const height = Math.max(...bottoms) + 10;
  const content = markup`<rect width="${width}" height="${height}" fill="${palette.surface}"/>${line(shorten(snapshot.school.name || snapshot.source.fileName, 100), gap, 46, 26, 600)}${line(shorten(planLine(snapshot), 150), gap, 74, 15)}${line(`${words.asOf(shownDate(snapshot.asOf))}. ${report}`, gap, 104, 15)}${tileRow(summary, 134)}${placed}`;
  return { content, width, height };
}
