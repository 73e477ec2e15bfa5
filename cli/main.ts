import { exportCommand } from "./export";
import { checkCommand } from "./check";
import { readArguments, type Arguments, type CommandName } from "./arguments";
import { planCommand, workbookCommand } from "./plan";
import { snapshotCommand } from "./snapshot";
import { sentenceOf } from "./snapshot-job";
import { Stop } from "./stop";
import { say, usage } from "./strings";

type Command = (args: Arguments, print: (line: string) => void) => Promise<0 | 1 | 2>;

const commands: Readonly<Record<CommandName, Command>> = {
  export: exportCommand,
  snapshot: snapshotCommand,
  check: checkCommand,
  plan: planCommand,
  workbook: workbookCommand,
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Runs one command line. → its exit code; everything that goes wrong is one line on stderr, never a stack trace. */
export async function main(
  words: readonly string[],
  print: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): Promise<number> {
  try {
    const [name, ...rest] = words;
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      print(usage.main);
      return name === undefined ? 2 : 0;
    }
    if (!isCommand(name)) throw new Stop(say.unknownCommand(name), 2);
    const args = readArguments(name, rest);
    if (args.help) {
      print(usage[name]);
      return 0;
    }
    return await commands[name](args, print);
  } catch (error) {
    complain(sentenceOf(error));
    return error instanceof Stop ? error.exitCode : 2;
  }
}
