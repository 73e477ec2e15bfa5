/** A part's name as a key: no leading slash, forward slashes, lower case: "/XL\\Workbook.xml" → "xl/workbook.xml". */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** A relationship's target as a part name: ("xl/worksheets", "../media/a.png") → "xl/media/a.png"; "/xl/a.xml" is absolute. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/[?#].*$/, "");
  const steps = path.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The folder of a part: "xl/workbook.xml" → "xl". */
export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf("/")));
}

/** Where a part's relationships stand: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  const file = folder === "" ? part : part.slice(folder.length + 1);
  return `${folder === "" ? "" : `${folder}/`}_rels/${file}.rels`;
}
