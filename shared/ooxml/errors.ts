/** Why a file cannot be read as a workbook; the doors turn it into a sentence. */
export type OoxmlErrorCode =
  | "old-xls"
  | "encrypted"
  | "text-file"
  | "truncated"
  | "damaged"
  | "not-a-workbook"
  | "too-large"
  | "signed"
  | "too-many-styles";

/** A file that is no readable workbook; `detail` is for the developer's eyes. */
export class OoxmlError extends Error {
  constructor(
    readonly code: OoxmlErrorCode,
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "OoxmlError";
  }
}
