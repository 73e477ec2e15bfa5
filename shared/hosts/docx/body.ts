import type { PlanBlock, PlanParagraph, PlanRemark, PlanRemarkCode } from "../../model/plan-document";
import { cleanText } from "../../text/clean";
import type { XmlScanner } from "../../ooxml/xml/scanner";
import { CLOSE, END, OPEN, TEXT } from "../../ooxml/xml/scanner";
import type { Numbering } from "./numbering";
import type { ListPlace } from "./styles";

/** Elements that hold nothing to read, or text that somebody deleted. */
const passedOver: ReadonlySet<string> = new Set([
  "Fallback",
  "instrText",
  "delInstrText",
  "delText",
  "sectPr",
  "rt",
  "fldData",
]);
const deleted: ReadonlySet<string> = new Set(["del", "moveFrom"]);
const counted: Readonly<Record<string, PlanRemarkCode>> = {
  blip: "picture",
  imagedata: "picture",
  footnoteReference: "footnotes",
  endnoteReference: "footnotes",
  commentReference: "comments",
};

/** A paragraph while it is read: its runs, its list, and the text boxes that hang on it. */
interface Open {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  bold: boolean | null;
  readonly boxes: PlanBlock[];
}

/** Reads the body of `word/document.xml` in one pass: paragraphs, tables, text boxes; tracked insertions count. */
export class DocumentReader {
  readonly remarks = new Map<PlanRemarkCode, number>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly numbering: Numbering,
    private readonly styleList: (style: string) => ListPlace | null,
  ) {}

  read(): { readonly blocks: readonly PlanBlock[]; readonly remarks: readonly PlanRemark[] } {
    const { scanner } = this;
    let blocks: PlanBlock[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === OPEN && scanner.name === "body") blocks = this.blocks();
    }
    return { blocks, remarks: Array.from(this.remarks, ([code, count]) => ({ code, count, words: null })) };
  }

  private note(code: PlanRemarkCode): void {
    this.remarks.set(code, (this.remarks.get(code) ?? 0) + 1);
  }

  /** Blocks up to the end of the element just opened. */
  private blocks(): PlanBlock[] {
    const { scanner } = this;
    const depth = scanner.depth;
    const blocks: PlanBlock[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE && scanner.depth < depth) break;
      if (token !== OPEN) continue;
      if (scanner.name === "p") blocks.push(...this.paragraph());
      else if (scanner.name === "tbl") blocks.push(...this.table());
      else if (passedOver.has(scanner.name)) scanner.skip();
      else if (deleted.has(scanner.name)) this.deletion();
    }
    return blocks;
  }

  private deletion(): void {
    this.note("deleted-text");
    this.scanner.skip();
  }

  private paragraph(): PlanBlock[] {
    const { scanner } = this;
    const depth = scanner.depth;
    const open: Open = { text: "", style: null, list: null, level: null, bold: null, boxes: [] };
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE && scanner.depth < depth) break;
      if (token === OPEN) this.inParagraph(open);
    }
    return [...this.finished(open), ...open.boxes];
  }

  private inParagraph(open: Open): void {
    const { scanner } = this;
    const { name } = scanner;
    const value = scanner.attribute("val");
    const remark = counted[name];
    if (remark) this.note(remark);
    if (passedOver.has(name)) scanner.skip();
    else if (deleted.has(name)) this.deletion();
    else if (name === "ins" && scanner.attribute("author") !== null) this.note("inserted-text");
    else if (name === "pStyle") open.style = value;
    else if (name === "numId") open.list = value;
    else if (name === "ilvl") open.level = Number(value);
    else if (name === "t") open.text += scanner.content();
    else if (name === "tab") open.text += " ";
    else if (name === "br" || name === "cr") open.text += scanner.attribute("type") === null ? "\n" : "";
    else if (name === "noBreakHyphen") open.text += "-";
    else if (name === "b") open.bold ??= value !== "0" && value !== "false";
    else if (name === "txbxContent") {
      this.note("text-box");
      open.boxes.push(...this.blocks());
    }
  }

  /** The paragraph with its list number; a line break inside it begins a paragraph of its own. */
  private finished({ text, style, list, level, bold }: Open): PlanParagraph[] {
    const ofStyle = style === null ? null : this.styleList(style);
    const place = list === null ? ofStyle : { list, level: level ?? ofStyle?.level ?? 0 };
    const lines = cleanText(text)
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "");
    if (lines.length === 0) return [];
    const label = place === null || place.list === "0" ? null : this.numbering.next(place.list, place.level);
    return lines.map((line, index) => ({
      kind: "paragraph",
      text: line,
      label: index === 0 ? label : null,
      bold: bold === true,
    }));
  }

  /** A table as rows of texts; one of a single column is only a frame around paragraphs. */
  private table(): PlanBlock[] {
    const { scanner } = this;
    const depth = scanner.depth;
    const rows: string[][] = [];
    const inside: PlanBlock[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE && scanner.depth < depth) break;
      if (token !== OPEN) continue;
      if (scanner.name === "tr") rows.push([]);
      else if (scanner.name === "tc") this.cell(rows.at(-1) ?? [], inside);
      else if (deleted.has(scanner.name)) this.deletion();
    }
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    return columns <= 1 ? inside : [{ kind: "table", rows }];
  }

  private cell(row: string[], inside: PlanBlock[]): void {
    const { scanner } = this;
    const depth = scanner.depth;
    let span = 1;
    const blocks: PlanBlock[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE && scanner.depth < depth) break;
      if (token === TEXT || token === CLOSE) continue;
      if (scanner.name === "gridSpan") span = Math.min(64, Number(scanner.attribute("val") ?? 1) || 1);
      else if (scanner.name === "p") blocks.push(...this.paragraph());
      else if (scanner.name === "tbl") blocks.push(...this.table());
      else if (deleted.has(scanner.name)) this.deletion();
    }
    inside.push(...blocks);
    row.push(blocks.map(textOf).join("\n"));
    for (let more = 1; more < span; more++) row.push("");
  }
}

function textOf(block: PlanBlock): string {
  if (block.kind === "table") return block.rows.map((row) => row.join(" ")).join("\n");
  return block.label === null ? block.text : `${block.label} ${block.text}`;
}
