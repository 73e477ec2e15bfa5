import { relationshipsPart } from "../package/part-name";
import { writeChartXml, writeDrawingXml } from "./chart-xml";
import { contentTypes, type Dialect } from "./dialect";
import { writeRelationships, type NewRelationship } from "./edit-relationships";
import type { SheetSpec } from "./sheet-spec";
import { writeSheetXml } from "./sheet-xml";
import type { StyleBook } from "./style-book";
import { writeTableXml } from "./table-xml";

/** What a sheet's parts need of the workbook that they go into. */
export interface SheetSurroundings {
  /** Folder of the workbook part. */
  readonly folder: string;
  readonly dialect: Dialect;
  readonly styles: StyleBook;
  freeName(wished: string): string;
  nextTable(wished: string): { readonly name: string; readonly id: number };
}

export interface SheetParts {
  readonly sheet: string;
}

/** Writes a sheet with its tables, charts and relationships, each part told to `put` with its content type. */
export function writeSheetParts(
  spec: SheetSpec,
  title: string,
  { folder, dialect, styles, freeName, nextTable }: SheetSurroundings,
  put: (part: string, text: string, contentType: string | null) => void,
): SheetParts {
  const base = folder === "" ? "" : `${folder}/`;
  const relationships: NewRelationship[] = [];
  const relate = (kind: NewRelationship["kind"], target: string, external = false): string => {
    const id = `rId${String(relationships.length + 1)}`;
    relationships.push({ id, kind, target, external });
    return id;
  };
  const aside = (part: string): string => `../${part.slice(base.length)}`;

  const links = new Map<string, string>();
  for (const { target } of spec.links) {
    if ("address" in target && !links.has(target.address)) {
      links.set(target.address, relate("hyperlink", target.address, true));
    }
  }
  const tables = spec.tables.map((table, index) => {
    const part = freeName(`${base}tables/sdv-${spec.key}-${String(index + 1)}.xml`);
    const { name, id } = nextTable(table.name);
    put(part, writeTableXml(table, name, id, dialect), contentTypes.table);
    return relate("table", aside(part));
  });
  let drawing: string | null = null;
  if (spec.charts.length > 0) {
    const chartIds: NewRelationship[] = [];
    for (const [index, chart] of spec.charts.entries()) {
      const part = freeName(`${base}charts/sdv-${spec.key}-${String(index + 1)}.xml`);
      put(part, writeChartXml(chart, title, dialect), contentTypes.chart);
      chartIds.push({ id: `rId${String(index + 1)}`, kind: "chart", target: aside(part) });
    }
    const part = freeName(`${base}drawings/sdv-${spec.key}.xml`);
    const ids = chartIds.map((relationship) => relationship.id);
    put(part, writeDrawingXml(spec.charts, ids, dialect), contentTypes.drawing);
    put(relationshipsPart(part), writeRelationships(chartIds, dialect), null);
    drawing = relate("drawing", aside(part));
  }
  const sheet = freeName(`${base}worksheets/sdv-${spec.key}.xml`);
  put(sheet, writeSheetXml(spec, styles, dialect, { tables, drawing, links }), contentTypes.worksheet);
  if (relationships.length > 0) put(relationshipsPart(sheet), writeRelationships(relationships, dialect), null);
  return { sheet };
}
