/** A fault put into our own code: in each file, what stands there and what is put in its place. */
export interface Mutation {
  readonly what: string;
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[];
}

const ASK = "src/mailbox/ask.ts";
const LABELS = "src/mailbox/labels.ts";
const HANDLER = "src/commands/on-message-send.ts";
const COMPLETE = "src/commands/complete-once.ts";
const OPTIONS = "src/commands/completed-options.ts";
const PLAN = "src/commands/plan.ts";

export function mutation(what: string, file: string, from: string, to: string): Mutation {
  return { what, edits: [{ file, from, to }] };
}

/** Each must turn the matrix red. */
export const MUTATIONS: readonly Mutation[] = [
  mutation("an error result is taken for an answer", ASK, 'result.status !== "succeeded"', "false"),
  mutation("a call has no time limit", ASK, 'setTimeout(() => resolve(failed("timed-out")), limitMs)', "0"),
  mutation("a failed read is taken for empty", ASK, ": unreadable(answer.why)", ': read("" as never)'),
  mutation("an answer of the wrong shape is believed", ASK, "call.shape(result.value)", "result.value as T"),
  mutation(
    "a host that throws is not caught",
    ASK,
    'settle(failed("host-error"));',
    'throw new Error("not caught");',
  ),
  mutation(
    "a set that is not claimed is used",
    ASK,
    "call.needs === undefined || supports(call.needs)",
    "true",
  ),
  mutation(
    "a label is not read back",
    LABELS,
    "const now = await callHost(HOST_CALLS.getLabel);",
    'if (set.kind === "answered") return { kind: "applied" };\n  const now = await callHost(HOST_CALLS.getLabel);',
  ),
  mutation(
    "the label read back is not compared",
    LABELS,
    "now.value !== null && isSameLabel(now.value, id)",
    "true",
  ),
  mutation(
    "a label that failed does not hold the mail",
    "src/commands/perform.ts",
    'if (secured === "secured") return then;',
    "return then;",
  ),
  mutation(
    "a late answer is acted on",
    "src/commands/secure.ts",
    'if (watch.isOver()) return "timed-out";',
    "",
  ),
  mutation(
    "there is no watchdog",
    HANDLER,
    'setTimeout(() => end(progress.ending ?? unfinished("timed-out", progress)), DEADLINE_MS)',
    "0",
  ),
  mutation(
    "a mail that was judged is released by time",
    HANDLER,
    "if (decision === null)",
    "if (decision !== undefined)",
  ),
  {
    what: "the event is completed a second time",
    edits: [
      { file: HANDLER, from: "if (progress.over) return;\n    progress.over = true;", to: "" },
      { file: HANDLER, from: "if (progress.over) return;\n  progress.ending", to: "progress.ending" },
      { file: HANDLER, from: "clearTimeout(watchdog);", to: "" },
      { file: COMPLETE, from: "if (done) return;\n    // Set", to: "// Set" },
    ],
  },
  mutation(
    "more than three calls at a time",
    "src/mailbox/read-draft.ts",
    "CALLS_AT_A_TIME = 3",
    "CALLS_AT_A_TIME = 9",
  ),
  mutation(
    "one field of recipients is enough",
    "src/mailbox/read-draft.ts",
    'if (reading.kind === "unreadable") return reading;',
    'if (reading.kind === "unreadable") continue;',
  ),
  mutation(
    "options are used where Outlook has none",
    "src/commands/completed-options.ts",
    'if (!supports("1.14")) return options;',
    "",
  ),
  mutation(
    "a hold offers to send anyway",
    HANDLER,
    'const answerBy = ending.kind === "ask" ? "dialog"',
    'const answerBy = ending.kind !== undefined ? "dialog"',
  ),
  mutation(
    "everybody is spoken to in one language",
    "src/mailbox/language.ts",
    'return "da";',
    "return otherwise;",
  ),
  mutation(
    "an old stamp is left on",
    HANDLER,
    "row(() => removeStamp(policy))",
    "row(() => Promise.resolve(true))",
  ),
  mutation(
    "what is held is stamped",
    HANDLER,
    "else if (!stampIsOff) await removeStamp(policy);",
    'else await writeStamp(policy, "allow");',
  ),
  mutation(
    "what Outlook asks about is stamped as let go",
    HANDLER,
    'writeStamp(policy, "asked"',
    'writeStamp(policy, "allow"',
  ),
  mutation(
    "a stamp that failed holds the mail",
    HANDLER,
    "await stamp(ending, progress);",
    'if (!(await writeStamp(policy, "allow"))) ending = unfinished("check-failed", progress);',
  ),
  mutation(
    "an answer is taken after the mail was changed",
    "src/rules/answer.ts",
    "answerFor(decision, draft, policy, answer).digest === answer.digest",
    "true",
  ),
  mutation("no reason is needed", PLAN, "if (inPane.length > 0 && !answered)", "if (inPane.length < 0)"),
  mutation(
    "an answer in the pane answers the dialog too",
    PLAN,
    "return inDialog.length > 0 ?",
    "return inDialog.length > 0 && !answered ?",
  ),
  {
    what: "an Outlook before 1.14 is asked to ask",
    edits: [
      { file: OPTIONS, from: 'return supports("1.14");', to: 'return supports("1.12");' },
      { file: OPTIONS, from: 'if (!supports("1.14")) return options;', to: "" },
    ],
  },
  mutation(
    "the text speaks of a dialog that is not there",
    HANDLER,
    "const setting = { answerBy,",
    'const setting = { answerBy: "dialog" as const,',
  ),
  mutation(
    "the reference does not say which Outlook",
    HANDLER,
    "{ answerBy, client: readClient(), item }",
    "{ answerBy, item }",
  ),
  mutation(
    "a completion that was refused is not told again",
    COMPLETE,
    "isTaken(() => leastOf(whenRefused())) ||",
    "",
  ),
  mutation(
    "a label call that is still open goes untold",
    HANDLER,
    'why: labelOpen ? "timed-out" : "catalogue-failed"',
    'why: "catalogue-failed"',
  ),
];
