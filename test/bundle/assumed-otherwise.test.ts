/**
 * The built handler in an Outlook that does the opposite of what we assume, one assumption at a time: Microsoft's library
 * for Windows, the bare world, our host. Whatever the opposite is, nothing that needs protection leaves without it, and
 * what is not sent is told.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import { runScript, type ScriptRuntime } from "../../outlook-host/classic/script-runtime";
import type { AddInEnvironment, AddInRuntime } from "../../outlook-host/host/add-in-runtime";
import { ASSUMED, SEEN_IN_PAGES, type AssumedId } from "../../outlook-host/host/behaviours";
import { emptyMail, type Mail } from "../../outlook-host/host/mail";
import { displayLanguageFor } from "../../outlook-host/host/open-script";
import { createOutlook, type Outlook } from "../../outlook-host/host/outlook";
import { TENANTS } from "../../outlook-host/host/tenants";
import { createWin32Host } from "../../outlook-host/host/win32";
import { pressSend } from "../../outlook-host/lean/send-mail";

const DIST = path.resolve(process.env.KUVERT_DIST ?? path.join(__dirname, "../../dist"));
const [tenant] = TENANTS;
const script = new Script(readFileSync(path.join(DIST, tenant.profile, "commands.js"), "utf8"));
const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });

function openScript(environment: AddInEnvironment): AddInRuntime {
  let running: ScriptRuntime | null = null;
  let closed = false;
  let completed: Parameters<AddInRuntime["launch"]>[2] = () => undefined;
  return {
    launch(functionName, event, then) {
      completed = then;
      // Only where the same script is asked again.
      if (running !== null) {
        running.library.invoke("again", functionName, event);
        return;
      }
      const setUp = {
        locale: environment.locale,
        displayLanguage: displayLanguageFor(environment),
        mailboxVersion: environment.mailboxVersion,
        hostVersion: environment.client.hostVersion,
        companions: path.join(DIST, "outlook-host"),
        execute: createWin32Host(environment, (completion) => completed(completion)),
      };
      void runScript(setUp, script, { functionName, event }).then((runtime) => {
        running = runtime;
        if (closed) runtime.library.close();
      });
    },
    close() {
      closed = true;
      running?.library.close();
    },
  };
}

function open(
  mail: Mail,
  otherwise: readonly AssumedId[],
  labels: "published" | "off" = "published",
): Outlook {
  return createOutlook(
    {
      language: "sv",
      tenant,
      labels,
      client: "classic",
      mailboxVersion: null,
      sendMode: null,
      connection: "online",
      faults: {},
      // They have tests of their own; here they would only take time.
      composeEvents: false,
      otherwise,
      openScript,
      slowAfterMs: 60_000,
      manifest,
      mapUrl: (url) => url,
    },
    mail,
  );
}

function mail(change: Partial<Mail>): Mail {
  const to = [{ name: "Karin Provsson", address: "karin.provsson@example.com" }];
  return { ...emptyMail(tenant.sender), to, subject: "Möte på torsdag", html: "<div>Hej!</div>", ...change };
}

const NUMBER = "811218-9876";
const IN_BODY = mail({ html: `<div>Sökanden har personnummer ${NUMBER}.</div>` });
const IN_SUBJECT = mail({ subject: `Ansökan ${NUMBER}` });

/** Whoever looks at these sees only what the handler told Outlook, and what became of the mail. */
describe.each(ASSUMED.filter(({ id }) => !SEEN_IN_PAGES.includes(id)))(
  "where it is not so: $does ($otherwise)",
  ({ id }) => {
    it("a number in the subject is held and told, and goes when it is mended", async () => {
      const outlook = open(IN_SUBJECT, [id]);
      const held = await pressSend(outlook);
      expect(held.ended).toBe("held");
      expect(held.options).toMatchObject({ allowEvent: false });
      const { dialog } = outlook.state.get();
      if (dialog?.kind !== "alert") throw new Error("no alert was shown");
      expect(dialog.alert.text.length).toBeGreaterThan(20);
      expect(dialog.alert.text).not.toContain(NUMBER);
      outlook.answer("do-not-send");
      outlook.state.get().item.mail.update((now) => ({ ...now, subject: "Ansökan" }));
      const mended = await pressSend(outlook);
      outlook.close();
      expect(mended.ended).toBe("sent");
    });

    it("a number in the text goes with the label, or stays and is told", async () => {
      const outlook = open(IN_BODY, [id]);
      const { ended, label, options } = await pressSend(outlook);
      outlook.close();
      if (ended === "sent") expect(label).toBe(tenant.protectingLabel);
      else
        expect(options).toMatchObject({
          allowEvent: false,
          errorMessage: expect.stringMatching(/\S/) as string,
        });
    });
  },
);

it("without labels nothing that needs one goes, whether Outlook says so or shows an empty catalogue", async () => {
  for (const otherwise of [[], ["labels-off-is-an-error"]] as const) {
    const outlook = open(IN_BODY, otherwise, "off");
    const { ended } = await pressSend(outlook);
    outlook.close();
    expect(ended).not.toBe("sent");
  }
});

it("a mail without recipients is not sent, whoever is asked first", async () => {
  for (const otherwise of [[], ["recipients-first"]] as const) {
    const outlook = open({ ...IN_BODY, to: [] }, otherwise);
    const { ended } = await pressSend(outlook);
    outlook.close();
    expect(ended).toBe("held");
  }
});
