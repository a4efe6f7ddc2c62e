import type { Policy, PolicyRule } from "./policy";

/**
 * The question that `functionMailboxes.atSend` puts: a mail with the label goes to a mailbox whose delegates cannot open
 * it (G-07). The mail keeps its label while the sender is asked.
 */
const LABEL_TO_FUNCTION_MAILBOX: PolicyRule = {
  id: "label-to-function-mailbox",
  when: { remarks: ["function-mailbox"], labelled: true },
  outcome: "ask",
  title: {
    sv: "Ett mejl med känslighetsetiketten kan inte läsas av ombud i en brevlåda som flera arbetar i.",
    da: "En mail med følsomhedsmærkaten kan ikke læses af stedfortrædere i en postkasse, som flere arbejder i.",
  },
  legalBasis: [],
};

/** The policy's rules, and the one that a short key of its own stands for. */
export function rulesOf({ rules, functionMailboxes }: Policy): readonly PolicyRule[] {
  return functionMailboxes?.atSend === "ask" ? [...rules, LABEL_TO_FUNCTION_MAILBOX] : rules;
}
