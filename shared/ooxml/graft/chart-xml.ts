import { numberToLetters, type SheetArea } from "../read/area";
import { encodeXml } from "../xml/escape";
import { xmlHead, type Dialect } from "./dialect";
import type { ChartSpec } from "./sheet-spec";

/** Colours of slices and of series that bring none. */
const palette = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "264478", "9E480E", "636363", "997300"];

/** The drawing that places a sheet's charts; `ids` are the charts' relationship ids. */
export function writeDrawingXml(charts: readonly ChartSpec[], ids: readonly string[], dialect: Dialect): string {
  const marker = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(({ area, title }, index) =>
    [
      "<xdr:twoCellAnchor>",
      marker("from", area.left - 1, area.top - 1),
      marker("to", area.right, area.bottom),
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
      `<xdr:cNvPr id="${String(index + 2)}" name="Chart ${String(index + 1)}" descr="${encodeXml(title)}"/>`,
      "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${dialect.chart}">`,
      `<c:chart xmlns:c="${dialect.chart}" r:id="${ids[index] ?? ""}"/>`,
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
    ].join(""),
  );
  return (
    `${xmlHead}<xdr:wsDr xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}" ` +
    `xmlns:r="${dialect.relationships}">${anchors.join("")}</xdr:wsDr>`
  );
}

/** A chart over cells of `sheet`, its values stored too, so that viewers which do not calculate show it. */
export function writeChartXml(chart: ChartSpec, sheet: string, dialect: Dialect): string {
  const quoted = `'${sheet.replace(/'/g, "''")}'!`;
  return [
    xmlHead,
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1200" b="1"/>`,
    `<a:t>${encodeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    chart.type === "doughnut" ? doughnut(chart, quoted) : axesChart(chart, quoted),
    "</c:plotArea>",
    chart.type === "doughnut" || chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function axesChart(chart: ChartSpec, quoted: string): string {
  const line = chart.type === "line";
  const grouping = chart.stacked ? "stacked" : line ? "standard" : "clustered";
  const series = chart.series.map((_, index) => seriesXml(chart, index, quoted)).join("");
  const overlap = chart.stacked ? '<c:overlap val="100"/>' : "";
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const body = line
    ? `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${chart.type === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/>` +
      `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`;
  return body + axesXml(chart.type === "bar");
}

/** Bars lie down: categories stand on the left, from top to bottom, values below. */
function axesXml(lying: boolean): string {
  return [
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lying ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/>',
    '<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>',
    `<c:delete val="0"/><c:axPos val="${lying ? "b" : "l"}"/>`,
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="${lying ? "max" : "autoZero"}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join("");
}

function doughnut(chart: ChartSpec, quoted: string): string {
  const points = chart.categories.values.map((_, index) => {
    const color = chart.slices[index] ?? palette[index % palette.length] ?? "4472C4";
    return `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/>${fillXml(color)}</c:dPt>`;
  });
  const labels =
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  const series = chart.series.map((_, index) => seriesXml(chart, index, quoted, points.join("") + labels)).join("");
  return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`;
}

const fillXml = (color: string): string => `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;

function seriesXml(chart: ChartSpec, index: number, quoted: string, points: string | null = null): string {
  const series = chart.series[index];
  if (series === undefined) return "";
  const color = series.color ?? palette[index % palette.length] ?? "4472C4";
  const { row, column } = series.nameAt;
  const nameReference = `${quoted}$${numberToLetters(column)}$${String(row)}`;
  const look =
    chart.type === "line"
      ? `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/>${fillXml(color)}</c:marker>`
      : points === null
        ? `${fillXml(color)}<c:invertIfNegative val="0"/>`
        : "";
  return [
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`,
    `<c:tx><c:strRef><c:f>${encodeXml(nameReference)}</c:f>${stringCache([series.name])}</c:strRef></c:tx>`,
    look,
    points ?? "",
    `<c:cat><c:strRef><c:f>${encodeXml(quoted + absolute(chart.categories.area))}</c:f>`,
    `${stringCache(chart.categories.values)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${encodeXml(quoted + absolute(series.area))}</c:f>${numberCache(series.values)}</c:numRef></c:val>`,
    chart.type === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function absolute(area: SheetArea): string {
  const corner = (column: number, row: number): string => `$${numberToLetters(column)}$${String(row)}`;
  return `${corner(area.left, area.top)}:${corner(area.right, area.bottom)}`;
}

function stringCache(values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${String(index)}"><c:v>${encodeXml(value)}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${String(values.length)}"/>${points.join("")}</c:strCache>`;
}

function numberCache(values: readonly (number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${String(index)}"><c:v>${String(value)}</c:v></c:pt>`,
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(values.length)}"/>${points.join("")}</c:numCache>`;
}
