import { endQuietlyWhenNobodyReads } from "../broken-pipe";
import { runAccuracy } from "./command";

endQuietlyWhenNobodyReads();
const { stdout, stderr } = process;
process.exitCode = runAccuracy(process.argv.slice(2), { stdout, stderr });
