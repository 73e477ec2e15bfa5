/** Addresses that a package's parts use: transitional (Excel's own) or strict (ISO 29500). */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  readonly spreadsheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
}

const transitional: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const strict: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** The dialect of a workbook part. */
export function dialectOf(workbookXml: string): Dialect {
  return workbookXml.slice(0, 4000).includes(strict.main) ? strict : transitional;
}

export const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const contentTypes = {
  worksheet: `${spreadsheetType}worksheet+xml`,
  table: `${spreadsheetType}table+xml`,
  styles: `${spreadsheetType}styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;
