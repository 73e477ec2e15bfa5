/** An error that the host answers a batch with; the client turns it into an `OfficeExtension.Error` of that code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** Something that this in-memory Excel does not know; it fails the test loudly instead of answering like Excel. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`The in-memory Excel does not know ${what}`);
    this.name = "NotEmulated";
  }
}
