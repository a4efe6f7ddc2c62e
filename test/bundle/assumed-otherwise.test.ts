/**
 * The built handler in an Outlook that does the opposite of what we assume, one assumption at a time: Microsoft's library
 * for Windows, the bare world, our host. Whatever the opposite is, nothing that needs protection leaves without it, and
 * what is not sent is told.
 */
import { assumedNoticed, type AssumedId } from "../../outlook-host/host/behaviours";
import { emptyMail, type Mail } from "../../outlook-host/host/mail";
import type { Outlook, OutlookSetUp } from "../../outlook-host/host/outlook";
import { pressSend, type Outcome } from "../../outlook-host/lean/send-mail";
import { openClassic, TENANT as tenant } from "./classic-window";

/** Warnings while a mail is written have tests of their own; here they would only take time. */
function open(mail: Mail, change: Partial<OutlookSetUp>): Outlook {
  return openClassic(mail, { composeEvents: false, ...change });
}

async function press(mail: Mail, change: Partial<OutlookSetUp>): Promise<Outcome> {
  const outlook = open(mail, change);
  const outcome = await pressSend(outlook);
  outlook.close();
  return outcome;
}

const NUMBER = "811218-9876";
const MAIL: Mail = {
  ...emptyMail(tenant.sender),
  to: [{ name: "Karin Provsson", address: "karin.provsson@example.com" }],
  subject: `Ansökan ${NUMBER}`,
  html: `<div>Sökanden har personnummer ${NUMBER}.</div>`,
};
const IN_TEXT: Mail = { ...MAIL, subject: "Ansökan" };

/** Has so much to tell that not all of it fits. */
const FULL: Mail = {
  ...MAIL,
  to: [{ name: `Karin ${NUMBER}`, address: "karin.provsson@example.com" }],
  attachments: Array.from({ length: 8 }, (_none, index) => ({
    id: String(index),
    name: `Utredning ${index} ${NUMBER}.pdf`,
    size: 1,
    contentType: "application/pdf",
  })),
};

/** What stands in the window, and which Outlook it is, where the opposite is noticed only so. */
const NOTICED_WITH: Readonly<
  Partial<Record<AssumedId, { readonly mail?: Mail; readonly setUp?: Partial<OutlookSetUp> }>>
> = {
  "too-long-is-cut": { mail: FULL },
  // The newest options came with 1.14 and 1.15.
  "unknown-options-ignored": { setUp: { mailboxVersion: "1.13" } },
};

const APART: readonly AssumedId[] = ["recipients-first", "labels-off-is-an-error", "own-domain-is-user"];

describe.each(assumedNoticed("at-send").filter((id) => !APART.includes(id)))("where %s is not so", (id) => {
  it("a number in the subject is held in Kuvert's words; in the text it goes with the label, or stays and is told", async () => {
    const { mail = MAIL, setUp = {} } = NOTICED_WITH[id] ?? {};
    const outlook = open(mail, { ...setUp, otherwise: [id] });
    const held = await pressSend(outlook);
    expect(held.ended).toBe("held");
    expect(held.complaints).toEqual([]);
    const { dialog } = outlook.state.get();
    if (dialog?.kind !== "alert") throw new Error("no alert was shown");
    expect([said(held, "errorMessage"), said(held, "errorMessageMarkdown")]).toContain(dialog.alert.text);
    expect(dialog.alert.text).not.toContain(NUMBER);

    outlook.answer("do-not-send");
    outlook.state.get().item.mail.update((now) => ({ ...now, ...IN_TEXT, attachments: [] }));
    const { ended, label, options } = await pressSend(outlook);
    outlook.close();
    if (ended === "sent") expect(label).toBe(tenant.protectingLabel);
    else
      expect(options).toMatchObject({
        allowEvent: false,
        errorMessage: expect.stringMatching(/\S/) as string,
      });
  });
});

function said({ options }: Outcome, name: string): unknown {
  return (options as Readonly<Record<string, unknown>>)[name];
}

it("a number in the text goes with the label where all is as assumed", async () => {
  expect(await press(IN_TEXT, {})).toMatchObject({ ended: "sent", label: tenant.protectingLabel });
});

it("labels-off-is-an-error: without labels nothing that needs one goes, also where the catalogue is just empty", async () => {
  for (const otherwise of [[], ["labels-off-is-an-error"]] as const) {
    expect((await press(IN_TEXT, { otherwise, labels: "off" })).ended).not.toBe("sent");
  }
});

it("recipients-first: a mail without recipients is not sent, whoever is asked first", async () => {
  for (const otherwise of [[], ["recipients-first"]] as const) {
    expect((await press({ ...IN_TEXT, to: [] }, { otherwise })).ended).toBe("held");
  }
});

it("own-domain-is-user: a colleague is known by the policy's domains, not by Outlook's word", async () => {
  const to = [{ name: "Kim Kollega", address: "kim.kollega@goteborg.se" }];
  const [usual, otherwise] = [
    await press({ ...IN_TEXT, to }, {}),
    await press({ ...IN_TEXT, to }, { otherwise: ["own-domain-is-user"] }),
  ];
  expect(otherwise).toEqual(usual);
});
