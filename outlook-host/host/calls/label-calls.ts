import { text } from "../json";
import { findLabel } from "../labels";
import { DONE, give, refuse, type Call, type CallTable } from "./call";

/*
 * Sensitivity labels, Mailbox 1.13. Numbers and error codes: a public copy of Microsoft's library of June 2025;
 * the shapes of the answers: @types/office-js. Neither was seen against a real Outlook. The library on npm is
 * older than these calls: outlook-host/frame/mailbox-additions.ts makes them.
 *
 * @behaviour labels-by-number
 */

/** There is no label with that id that could be put on a mail (in Microsoft's list: failed to set). */
const FAILED_TO_SET = 9063;
const NATIVE_LABELING_NOT_ENABLED = 9058;

const getCatalogue: Call = {
  name: "sensitivityLabelsCatalog.getAsync",
  answer: ({ labels, labelsEnabled, differs }) => {
    if (labelsEnabled) return give(labels);
    return differs("labels-off-is-an-error") ? give([]) : refuse(NATIVE_LABELING_NOT_ENABLED);
  },
};

const getLabel: Call = {
  name: "sensitivityLabel.getAsync",
  // The documentation says only that a GUID is returned.
  answer: ({ item, labelsEnabled, differs }) => {
    if (!labelsEnabled) return refuse(NATIVE_LABELING_NOT_ENABLED);
    return give(item.mail.get().label ?? (differs("unlabelled-is-empty") ? null : ""));
  },
};

const setLabel: Call = {
  name: "sensitivityLabel.setAsync",
  answer: ({ item, labels, labelsEnabled, sending, differs }, parameters) => {
    if (sending() && differs("labels-can-be-set-at-send")) return refuse(FAILED_TO_SET);
    if (!labelsEnabled) return refuse(NATIVE_LABELING_NOT_ENABLED);
    const id = text(parameters, "sensitivityLabelID");
    // A parent is not among the leaves: it cannot be applied (LBL).
    if (findLabel(labels, id) === null) return refuse(FAILED_TO_SET);
    item.mail.update((mail) => ({ ...mail, label: id }));
    return DONE;
  },
};

export const LABEL_CALLS: CallTable = {
  199: getCatalogue,
  200: setLabel,
  201: getLabel,
  202: {
    name: "sensitivityLabelsCatalog.getIsEnabledAsync",
    answer: ({ labelsEnabled }) => give(labelsEnabled),
  },
};
