// A process of its own that opens one file all ways, side by side, and prints what each costs.
import { printSideBySide } from "./read";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: read-beside FILE");
void printSideBySide(path);
