import { read, type Decision, type LabelId, type PolicyLabel } from "../../src/rules";
import type { Catalogue } from "../../src/mailbox/labels";
import { labelState, type NeededLabel } from "../../src/taskpane/label-state";
import { draftOf } from "../support/draft";
import { CONFIDENTIAL, INTERNAL, labelOf, LABELS, OPEN } from "./support/fake-outlook";
import { checker, policy } from "./support/marking-checker";

const SECRET = labelOf("d3", "Hemlig");
const mine: Catalogue = { kind: "read", labels: [...LABELS, SECRET] };
const wanted: PolicyLabel = { id: null, names: [CONFIDENTIAL.name] };

function needed(wantedLabel: PolicyLabel, now: string | null, catalogue: Catalogue | null): NeededLabel {
  const draft = {
    ...draftOf({ body: "Anna Holm har en depression." }),
    label: read(now as LabelId | null),
  };
  const decision = checker.check(draft);
  if (decision.kind !== "label") throw new Error("the mail must need a label");
  return labelState(draft, { ...decision, label: wantedLabel }, wantedLabel, catalogue).needed;
}

test("the label the policy names is found among the user's own", () => {
  expect(needed(wanted, null, mine)).toMatchObject({ kind: "available", label: CONFIDENTIAL });
});

test("a label that is on is enough, by name and by GUID, whatever its case", () => {
  expect(needed(wanted, CONFIDENTIAL.id, mine)).toMatchObject({ kind: "on", name: CONFIDENTIAL.name });
  expect(needed({ ...wanted, id: "C2" }, "c2", null)).toMatchObject({ kind: "on" });
});

test("G-09 a label ranked at least as high is enough, and keeps its own name", () => {
  const ranked = { ...wanted, atLeastAsHigh: [{ id: null, names: ["Hemlig"] as const }] };
  expect(needed(ranked, SECRET.id, mine)).toMatchObject({ kind: "on", name: "Hemlig" });
  expect(needed(ranked, OPEN.id, mine)).toMatchObject({
    kind: "available",
    sufficient: [CONFIDENTIAL, SECRET],
  });
});

test("another label is not enough", () => {
  expect(needed(wanted, INTERNAL.id, mine)).toMatchObject({ kind: "available", label: CONFIDENTIAL });
});

test("before the user's labels have come, nothing is said to be missing", () => {
  expect(needed(wanted, null, null)).toEqual({ kind: "looking", name: CONFIDENTIAL.name });
});

test("a label the user has not got, or labels that could not be had, are told with the reason", () => {
  expect(needed(wanted, null, { kind: "read", labels: [OPEN] })).toMatchObject({ why: "not-found" });
  expect(needed(wanted, null, { kind: "failed", why: "disabled", code: null })).toMatchObject({
    kind: "missing",
    why: "disabled",
  });
});

test("a mail that needs none needs none, and keeps what it has", () => {
  const draft = { ...draftOf({ subject: "Hej" }), label: read(INTERNAL.id) };
  const decision: Decision = checker.check(draft);
  expect(labelState(draft, decision, policy.label, mine)).toMatchObject({
    needed: { kind: "none" },
    current: { kind: "known", label: INTERNAL },
  });
  expect(policy.label).not.toBeNull();
});
