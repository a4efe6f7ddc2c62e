import MailComposer from "nodemailer/lib/mail-composer";

type MailParts = NonNullable<ConstructorParameters<typeof MailComposer>[0]>;

/** Writes a mail in MIME with nodemailer, another library than the one that the check reads mails with. */
export function writeEml(parts: MailParts): Promise<Buffer> {
  return new MailComposer({
    messageId: "<fixture@exempelstad.se>",
    date: new Date("2026-11-02T08:00:00Z"),
    baseBoundary: "fixture",
    newline: "windows",
    ...parts,
  })
    .compile()
    .build();
}
