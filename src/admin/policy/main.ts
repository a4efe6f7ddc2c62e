import { endQuietlyWhenNobodyReads } from "../broken-pipe";
import { runPolicy } from "./run";

endQuietlyWhenNobodyReads();
const { stdin, stdout, stderr } = process;
void runPolicy(process.argv.slice(2), { stdin, stdout, stderr }).then((status) => {
  process.exitCode = status;
});
