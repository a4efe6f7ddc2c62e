import { endQuietlyWhenNobodyReads } from "../broken-pipe";
import { today } from "../today";
import { runCheck } from "./run";

endQuietlyWhenNobodyReads();
const { stdin, stdout, stderr } = process;
void runCheck(process.argv.slice(2), { stdin, stdout, stderr, now: today() }).then((status) => {
  process.exitCode = status;
});
