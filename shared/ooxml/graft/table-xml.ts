import { encodeXml } from "../xml/escape";
import { xmlHead, type Dialect } from "./dialect";
import { areaReference } from "./sheet-xml";
import type { TableSpec } from "./sheet-spec";

/** The XML of a table part; `name` is free in the workbook, `id` too. */
export function writeTableXml(table: TableSpec, name: string, id: number, dialect: Dialect): string {
  const reference = areaReference(table.area);
  const columns = table.columns.map(
    (column, index) => `<tableColumn id="${String(index + 1)}" name="${encodeXml(column)}"/>`,
  );
  return (
    `${xmlHead}<table xmlns="${dialect.main}" id="${String(id)}" name="${name}" displayName="${name}" ref="${reference}" ` +
    `totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    "</table>"
  );
}
