import { shippedPolicies } from "../policies";
import { readArgs, UsageError } from "../usage";
import type { Half } from "./gold";

export const ACCURACY_HELP = `Measures the check on mails whose right answer is known.

  npm run accuracy                       the development mails in test/mails
  npm run accuracy -- ordinary ...       false stops, on text that nothing should stop
  npm run accuracy -- identifiers ...    numbers and look-alikes, on made-up ones
  npm run accuracy -- names ...          person names, on labelled text

Options for the development mails:
  --policy NAME|FILE   the policy that decides (goteborg); profiles: ${shippedPolicies().join(", ")}
  --half looked|kept   only this half. The half that is kept is for measuring alone:
                       nobody reads its mails and nothing is trained on them
  --set NAME           only mails of this file of test/mails, such as sv-short-1
  --ids looked|all|none   whose wrong mails are listed by id (looked)
  --most N             how many ids of each reason (12)
  --save FILE          write what became of each mail to a new file: ids and outcomes
  --compare FILE       in place of the figures: which mails are worse and better than in a run that was saved
  --json               everything as one JSON object
  --raise              land the figures of now: npm test fails when one falls below them
  --lower HEADING      with --raise: let worse figures through, for the reason that stands under
                       this heading of docs/decisions.md
  --help               this text

What the figures mean: docs/accuracy.md
`;

export interface AccuracyOptions {
  readonly policy: string;
  readonly half: Half | undefined;
  readonly set: string | undefined;
  readonly ids: "looked" | "all" | "none";
  readonly most: number;
  readonly save: string | undefined;
  readonly compare: string | undefined;
  readonly json: boolean;
  readonly raise: boolean;
  readonly lower: string | null;
}

/**
 * Reads the command line; null when only help is asked for.
 *
 * @throws UsageError that says what is wrong and what would be right
 */
export function readOptions(args: readonly string[]): AccuracyOptions | null {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      policy: { type: "string" },
      half: { type: "string" },
      set: { type: "string" },
      ids: { type: "string" },
      most: { type: "string" },
      save: { type: "string" },
      compare: { type: "string" },
      json: { type: "boolean" },
      raise: { type: "boolean" },
      lower: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return null;
  if (positionals[0] !== undefined) {
    throw new UsageError(
      `There is no report called ${positionals[0]}. Reports: ordinary, identifiers, names.`,
    );
  }
  const { policy = "goteborg", half, set, ids = "looked", most = "12", save, compare } = values;
  if (half !== undefined && half !== "looked" && half !== "kept") {
    throw new UsageError(`--half is looked or kept, not ${half}.`);
  }
  if (ids !== "looked" && ids !== "all" && ids !== "none") {
    throw new UsageError(`--ids is looked, all or none, not ${ids}.`);
  }
  if (values.lower !== undefined && values.raise !== true) throw new UsageError("--lower goes with --raise.");
  if (values.raise === true) refuseWithRaise(values);
  if (!/^\d+$/.test(most)) throw new UsageError(`--most is a number, not ${most}.`);
  return {
    policy,
    half,
    set,
    ids,
    most: Number(most),
    save,
    compare,
    json: values.json ?? false,
    raise: values.raise ?? false,
    lower: values.lower ?? null,
  };
}

/** What is landed are the figures of all mails under one policy. */
function refuseWithRaise(values: Readonly<Record<string, string | boolean | undefined>>): void {
  if (values.policy !== undefined && values.policy !== "goteborg") {
    throw new UsageError("--raise lands the figures under goteborg, so it takes no other --policy.");
  }
  for (const option of ["half", "set", "save", "compare", "json"]) {
    if (values[option] !== undefined) throw new UsageError(`--raise does not go with --${option}.`);
  }
}
