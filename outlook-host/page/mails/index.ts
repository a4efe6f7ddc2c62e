import type { Language } from "../../host/languages";
import { emptyMail, parseAddresses, type Mail } from "../../host/mail";
import type { Tenant } from "../../host/tenants";
import { DANISH_DRAFTS } from "./danish";
import type { Draft, ReadyMade } from "./ready-made";
import { SWEDISH_DRAFTS } from "./swedish";

/** The ready-made mails in one language; where Outlook speaks English, in the language the organisation writes. */
export function readyMadeMails(language: Language, tenant: Tenant): readonly ReadyMade[] {
  const drafts = (language === "en" ? tenant.language : language) === "sv" ? SWEDISH_DRAFTS : DANISH_DRAFTS;
  return drafts.map(({ id, title, draft }) => ({ id, title, mail: (of) => toMail(draft, of) }));
}

function toMail(draft: Draft, tenant: Tenant): Mail {
  return {
    ...emptyMail(tenant.sender),
    to: parseAddresses(draft.to),
    cc: parseAddresses(draft.cc ?? ""),
    subject: draft.subject,
    html: draft.html,
    composeType: draft.composeType ?? "newMail",
    meeting: draft.meeting ?? null,
    label: draft.protected === true ? tenant.protectingLabel : null,
    attachments: (draft.attachments ?? []).map((name, index) => ({
      id: `ready-made-${index}`,
      name,
      size: 24_000,
      contentType: "application/octet-stream",
    })),
  };
}
