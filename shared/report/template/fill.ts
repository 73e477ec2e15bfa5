import type { TemplateData } from "easy-template-x";
import { templateReasons } from "../../locale/vi/report-template";
import { UserError } from "../../model/host";
import type { ReportDocument } from "../../model/report";
import { stableZip } from "../word/stable";
import { templateValues } from "./data";
import { expected, isKnown } from "./names";

/** What a form's placeholders are worth, told before the export. */
export interface TemplateCheck {
  /** In the form, but nothing that we could fill. */
  readonly unknown: readonly string[];
  /** Not in the form, though a report to a superior needs them. */
  readonly missing: readonly string[];
}

const load = () => import("easy-template-x");

/** Lists a form's placeholders that are unknown or missing. Throws `UserError("template-broken")`. */
export async function checkTemplate(template: Uint8Array, fileName: string): Promise<TemplateCheck> {
  const used = new Set(await tagNames(template, fileName));
  return {
    unknown: [...used].filter((name) => !isKnown(name)),
    missing: expected.filter((name) => !used.has(name)),
  };
}

/**
 * A school's own Word form with its placeholders filled; everything else of it stays as it was.
 *
 * Throws `UserError("template-broken")` with the reason when the form is no Word file or a placeholder is half open.
 */
export async function fillTemplate(
  template: Uint8Array,
  fileName: string,
  document: ReportDocument,
): Promise<Uint8Array> {
  await tagNames(template, fileName);
  const { TemplateHandler } = await load();
  const filled = await guarded(fileName, () =>
    new TemplateHandler().process(bufferOf(template), templateValues(document) as TemplateData),
  );
  return stableZip(new Uint8Array(filled), document.properties.created);
}

/** Names of a form's placeholders; refuses what the library lets pass: a list closed but never opened, a lone brace. */
async function tagNames(template: Uint8Array, file: string): Promise<readonly string[]> {
  const { TemplateHandler } = await load();
  const handler = new TemplateHandler();
  const [tags, text] = await guarded(file, async () => [
    await handler.parseTags(bufferOf(template)),
    await handler.getText(bufferOf(template)),
  ]);
  const open: string[] = [];
  for (const { name, disposition } of tags) {
    if (disposition === "Open") open.push(name);
    if (disposition === "Close" && open.pop() !== name) throw broken(file, templateReasons.tag(name));
  }
  const [unclosed] = open;
  if (unclosed !== undefined) throw broken(file, templateReasons.tag(unclosed));
  if (text.split("{").length !== text.split("}").length) throw broken(file, templateReasons.delimiter);
  return tags.map(({ name }) => name);
}

const broken = (file: string, reason: string): UserError => new UserError("template-broken", { file, reason });

/** Its own buffer: the library takes no views. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

async function guarded<const T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw broken(file, reasonOf(error));
  }
}

/** The library's errors carry the tag's name where one is at fault. */
function reasonOf(error: unknown): string {
  const tag = typeof error === "object" && error !== null && "tagName" in error ? error.tagName : null;
  if (typeof tag === "string" && tag !== "") return templateReasons.tag(tag);
  const text = error instanceof Error ? error.message : "";
  return /delimiter/i.test(text) ? templateReasons.delimiter : templateReasons.notWord;
}
