import { UserError, type UserErrorCode } from "@shared/model/host";

/** What Excel calls an error, and what the clerk is told. Anything else is "unexpected", with Excel's words. */
const codes: Readonly<Record<string, UserErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "protected-sheet",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidSelection: "changed-meanwhile",
  InactiveWorkbook: "changed-meanwhile",
  Conflict: "changed-meanwhile",
  InvalidSession: "session-lost",
  SessionNotFound: "session-lost",
  SessionExpired: "session-lost",
  InvalidRequestContext: "session-lost",
  RequestAborted: "session-lost",
  HostRestart: "session-lost",
  ActivityLimitReached: "session-lost",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
};

/** The code that Excel gave an error; null for an error that is not Excel's. */
export function excelCode(error: unknown): string | null {
  if (error instanceof UserError || typeof error !== "object" || error === null) return null;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : null;
}

/** Any error as the clerk is told of it: AccessDenied on "Theo dõi" → protected-sheet with the sheet's name. */
export function asUserError(error: unknown, details: Readonly<Record<string, string | number>> = {}): UserError {
  if (error instanceof UserError) return error;
  const code = excelCode(error);
  const known = code === null ? undefined : codes[code];
  if (known) return new UserError(known, details);
  const words = error instanceof Error ? error.message : String(error);
  return new UserError("unexpected", { ...details, reason: code === null ? words : `${code}: ${words}` });
}

/** The answer or the request was larger than Excel on the web takes. */
export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RequestPayloadSizeLimitExceeded";
}
