import goteborg from "../../../policies/goteborg.json";
import type { Policy } from "../../../src/rules/policy/policy";
import { everyComposeCombination } from "./compose-combinations";
import { mixed, mutate } from "./mutate";
import { mutation, type Mutation } from "./mutations";

/** The matrix of the events while writing must be able to fail: each of these faults turns it red. */
const COMBINATIONS = mixed(everyComposeCombination());

const HANDLER = "src/commands/early-warning.ts";
const COMMANDS = "src/commands/commands.ts";
const ASK = "src/mailbox/ask.ts";
const WARN = "src/rules/warn.ts";
const TEXT = "src/rules/explanation/warning-text.ts";
const NOTIFICATIONS = "src/mailbox/notifications.ts";

const MUTATIONS: readonly Mutation[] = [
  {
    what: "the event is finished twice",
    edits: [
      {
        file: "src/commands/complete-once.ts",
        from: "if (done) return;\n    done = true;\n    try {\n      event.completed();",
        to: "try {\n      event.completed();",
      },
      { file: HANDLER, from: "\n  end();", to: "\n  end();\n  finish();" },
    ],
  },
  {
    what: "a warning that fails does not finish",
    edits: [
      { file: ASK, from: 'settle(failed("host-error"));', to: 'throw new Error("not caught");' },
      { file: HANDLER, from: "// Send looks again.", to: "return;" },
      { file: HANDLER, from: "setTimeout(end, WARNING_DEADLINE_MS)", to: "setTimeout(() => undefined, 0)" },
    ],
  },
  mutation("a call has no time limit", ASK, 'setTimeout(() => resolve(failed("timed-out")), limitMs)', "0"),
  mutation("attachments are read, which phones cannot", HANDLER, '["attachments"]', "[]"),
  mutation(
    "a set that is not claimed is used",
    ASK,
    "call.needs === undefined || supports(call.needs)",
    "true",
  ),
  mutation("what could not be read is taken for mended", HANDLER, "canTellMended(draft)", "true"),
  mutation("what is mended stays", HANDLER, "await removeWarning()", "await Promise.resolve()"),
  mutation("nothing is shown", HANDLER, "if (warning !== null) await", "if (warning === undefined) await"),
  mutation(
    "every warning has a line of its own",
    NOTIFICATIONS,
    "HOST_CALLS.replaceNotification, [\n    WARNING_KEY,",
    "HOST_CALLS.replaceNotification, [\n    WARNING_KEY + message.length,",
  ),
  mutation("the stamp stays on", HANDLER, 'if (starts && item === "mail")', "if (Number(starts) > 1)"),
  mutation("a phone is said to check at Send", HANDLER, 'supports("1.12")', "true"),
  mutation("a computer is said not to", HANDLER, 'supports("1.12")', "false"),
  mutation(
    "everybody is spoken to in one language",
    HANDLER,
    "readLanguage(policy.language)",
    "policy.language",
  ),
  mutation("a meeting is called a mail", TEXT, "texts.items[item]", "texts.items.mail"),
  mutation(
    "recipients are not warned of",
    WARN,
    '["subject", "tls-off", "recipients"]',
    '["subject", "tls-off"]',
  ),
  mutation(
    "the mail is read as a meeting",
    HANDLER,
    "const item = readItemKind();",
    'const item = "meeting" as const;',
  ),
  mutation("a later event is taken for an earlier one", HANDLER, "mine !== latest", "mine === latest"),
  mutation("a warning waits for a Send that is over", COMMANDS, "if (open) sends -= 1;", ""),
];

beforeEach(() => {
  jest.resetModules();
  jest.useFakeTimers();
  jest.doMock("../../../src/rules/find", () => jest.requireActual<object>("../find-test-number"));
});
afterEach(() => void jest.useRealTimers());

it("is green without a mutation", async () => {
  await expect(firstBroken(1500)).resolves.toBeNull();
}, 120_000);

it("stays green when the same files are put in again unchanged", async () => {
  const files = new Set(MUTATIONS.flatMap(({ edits }) => edits.map(({ file }) => file)));
  const first = MUTATIONS.flatMap(({ edits }) => edits);
  const edits = Array.from(files, (file) => {
    const { from } = first.find((edit) => edit.file === file) ?? { from: "" };
    return { file, from, to: from };
  });
  mutate({ what: "nothing", edits });
  await expect(firstBroken(600)).resolves.toBeNull();
}, 120_000);

it.each(MUTATIONS)(
  "turns red when $what",
  async (change) => {
    mutate(change);
    await expect(firstBroken()).resolves.toEqual(expect.any(String));
  },
  120_000,
);

async function firstBroken(most = Infinity): Promise<string | null> {
  const policy = goteborg as unknown as Policy;
  jest.doMock("kuvert-policy", () => ({ __esModule: true, default: policy }));
  const { loadHandlers } = await import("../load-commands");
  const { pressSend } = await import("../send-desk");
  const { runCompose } = await import("./compose-promises");
  const handlers = await loadHandlers();
  const send = handlers.get("onMessageSendHandler");
  if (send === undefined) throw new Error("commands.ts associates no onMessageSendHandler");
  // A mail was sent before: whatever that leaves behind is part of the world.
  await pressSend(send, {});
  const [broken] = await runCompose(handlers, COMBINATIONS.slice(0, most), 1);
  return broken ?? null;
}
