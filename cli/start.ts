import { compileLate } from "./compile-late";
import { main } from "./main";

compileLate();
void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
