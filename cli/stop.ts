/** Ends a command with one line on stderr and an exit code; never a stack trace. */
export class Stop extends Error {
  constructor(
    readonly line: string,
    readonly exitCode: 1 | 2,
  ) {
    super(line);
    this.name = "Stop";
  }
}
