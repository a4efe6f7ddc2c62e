import { text } from "../json";
import { findLabel } from "../labels";
import { DONE, give, refuse, type Call, type CallTable } from "./call";

/*
 * Sensitivity labels, Mailbox 1.13. Numbers and error codes: a public copy of Microsoft's library of June 2025;
 * the shapes of the answers: @types/office-js. Neither was seen against a real Outlook. The library on npm is
 * older than these calls: outlook-host/frame/mailbox-additions.ts makes them.
 */

/** There is no label with that id that could be put on a mail (in Microsoft's list: failed to set). */
const FAILED_TO_SET = 9063;
const NATIVE_LABELING_NOT_ENABLED = 9058;

const getCatalogue: Call = {
  name: "sensitivityLabelsCatalog.getAsync",
  answer: ({ labels, labelsEnabled }) => (labelsEnabled ? give(labels) : refuse(NATIVE_LABELING_NOT_ENABLED)),
};

const getLabel: Call = {
  name: "sensitivityLabel.getAsync",
  // Assumed: the empty string when the mail has no label; the documentation says only that a GUID is returned.
  answer: ({ item, labelsEnabled }) =>
    labelsEnabled ? give(item.mail.get().label ?? "") : refuse(NATIVE_LABELING_NOT_ENABLED),
};

const setLabel: Call = {
  name: "sensitivityLabel.setAsync",
  answer: ({ item, labels, labelsEnabled }, parameters) => {
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
