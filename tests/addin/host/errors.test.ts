import { expect, test } from "vitest";
import { UserError } from "@shared/model/host";
import { errorSentence } from "@shared/locale/vi/errors";
import { asUserError } from "../../../addin/host/errors";

test.each([
  ["AccessDenied", "protected-sheet"],
  ["ItemNotFound", "sheet-gone"],
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["SessionNotFound", "session-lost"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["GeneralException", "unexpected"],
])("%s is told as %s, in a sentence without holes", (code, told) => {
  const error = asUserError(Object.assign(new Error("words"), { code }));
  expect(error.code).toBe(told);
  if (told !== "too-large") expect(errorSentence(error)).not.toMatch(/undefined/);
});

test("an error that is the clerk's already stays as it is; details are kept", () => {
  const own = new UserError("read-only");
  expect(asUserError(own)).toBe(own);
  expect(asUserError({ code: "AccessDenied" }, { sheet: "A" }).details).toEqual({ sheet: "A" });
  expect(asUserError("chuỗi").details).toEqual({ reason: "chuỗi" });
});
