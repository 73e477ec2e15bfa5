import type { Snapshot } from "@shared/model/snapshot";
import type { Summary } from "@shared/summarise/figures";
import type { DashboardConfiguration } from "../charts/chart";
import { shownDate, words } from "../strings";
import { drawChart, svgElement, type Drawing } from "../svg/chart";
import { markup } from "../svg/markup";
import { lightPalette } from "../svg/palette";
import { shorten } from "../text";
import { download } from "./download";
import { asciiName } from "./file-name";
import { drawOverview } from "./overview";

const margin = 20;
/** Pixels of the picture a pixel of the drawing: sharp on paper and on phones. */
const density = 2;

/** A chart with its title and day, on white. */
function chartPicture(title: string, configuration: DashboardConfiguration, snapshot: Snapshot): Drawing {
  const chart = drawChart(configuration, "picture", lightPalette);
  const width = chart.width + margin * 2;
  const height = chart.height + margin * 2 + 50;
  const { surface, text, weak } = lightPalette;
  const content = markup`<rect width="${width}" height="${height}" fill="${surface}"/><text x="${margin}" y="${margin + 14}" font-size="16" font-weight="600" fill="${text}">${shorten(title, 48)}</text><text x="${margin}" y="${margin + 34}" font-size="11" fill="${weak}">${shorten(`${snapshot.school.name}. ${words.asOf(shownDate(snapshot.asOf))}`, 66)}</text><g transform="translate(${margin} ${margin + 50})">${chart.content}</g>`;
  return { content, width, height };
}

/** A drawing as PNG bytes, through an image element and a canvas; nothing leaves the page. */
async function pngOf(drawing: Drawing): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svgElement(drawing, "").html], { type: "image/svg+xml" }));
  try {
    await new Promise<void>((loaded, failed) => {
      image.onload = () => loaded();
      image.onerror = () => failed(new Error("the drawing could not be shown"));
      image.src = address;
    });
    const canvas = document.createElement("canvas");
    canvas.width = drawing.width * density;
    canvas.height = drawing.height * density;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((made, failed) => {
      canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error("no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function saveChartImage(
  title: string,
  id: string,
  configuration: DashboardConfiguration,
  snapshot: Snapshot,
): Promise<void> {
  const name = asciiName(snapshot.school.symbol ?? snapshot.school.name, id, snapshot.asOf);
  download(await pngOf(chartPicture(title, configuration, snapshot)), `${name}.png`);
}

export async function saveOverviewImage(summary: Summary): Promise<void> {
  const { school, asOf } = summary.snapshot;
  download(await pngOf(drawOverview(summary)), `${asciiName(school.symbol ?? school.name, "tong-quan", asOf)}.png`);
}
