import { mediaTypes } from "@shared/hosts/export-files";
import type { OutputFile } from "@shared/model/host";
import type { ReportDocument } from "@shared/model/report";
import { checkTemplate, fillTemplate, type TemplateCheck } from "@shared/report/template/fill";
import { starterTemplate } from "@shared/report/template/starter";
import { baseName, formName } from "./file-names";

/** A report in the school's own Word form, and what its placeholders are worth. */
export interface FilledForm {
  readonly file: OutputFile;
  readonly check: TemplateCheck;
}

/** Fills the school's Word form. Throws `template-broken` with the reason when it cannot be filled. */
export async function fillForm(
  report: ReportDocument,
  bytes: Uint8Array,
  fileName: string,
  workbookName: string,
): Promise<FilledForm> {
  const check = await checkTemplate(bytes, fileName);
  const filled = await fillTemplate(bytes, fileName, report);
  return {
    check,
    file: { name: `${baseName(workbookName)}.bao-cao.docx`, mediaType: mediaTypes.docx, bytes: filled },
  };
}

/** A ready form to start from. */
export async function startForm(): Promise<OutputFile> {
  return { name: formName, mediaType: mediaTypes.docx, bytes: await starterTemplate() };
}
