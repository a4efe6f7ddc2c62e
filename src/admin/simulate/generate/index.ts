import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import MailComposer from "nodemailer/lib/mail-composer";
import { createRandom } from "../../accuracy/identifiers/random";
import { sendTimes } from "./send-times";
import { readTemplates } from "./templates";
import { vary, type GeneratedMail } from "./vary";

/** The same mails every time: runs can be compared. */
const SEED = 20261122;
/** One mail in so many lies in a mailbox, and one in a file of drafts; the others are files of their own. */
const IN_MAILBOX = 10;
const IN_DRAFTS = 15;
/** Mails that are kept in memory before they are written to a file of many. */
const PIECE = 500;

/**
 * Writes invented mails to a folder: files by day, a mailbox and a file of drafts. They are the development mails that
 * may be looked at and the ordinary ones, with other people, other numbers and other days, spread over two weeks of work.
 */
export async function generateMails(count: number, folder: string): Promise<void> {
  const random = createRandom(SEED);
  const templates = readTemplates();
  const [firstTemplate, ...otherTemplates] = templates;
  if (firstTemplate === undefined) throw new Error("INVARIANT: there are development mails");
  const times = sendTimes(count, random);
  await mkdir(folder, { recursive: true });
  const mailbox = new Pieces(join(folder, "mailbox.mbox"));
  const drafts = new Pieces(join(folder, "drafts.jsonl"));
  for (const [index, time] of times.entries()) {
    const mail = vary(random.pick([firstTemplate, ...otherTemplates]), random);
    const number = String(index + 1).padStart(6, "0");
    if (index % IN_DRAFTS === 1) await drafts.add(Buffer.from(`${JSON.stringify(draftOf(mail, time))}\n`));
    else {
      const eml = await write(mail, time, number);
      if (index % IN_MAILBOX === 2) await mailbox.add(inMailbox(eml, time));
      else await writeInto(join(folder, time.toISOString().slice(0, 10), `${number}.eml`), eml);
    }
  }
  await mailbox.end();
  await drafts.end();
}

/** A file of many, written in pieces. */
class Pieces {
  private pieces: Buffer[] = [];
  private begun = false;

  constructor(private readonly file: string) {}

  async add(piece: Buffer): Promise<void> {
    this.pieces.push(piece);
    if (this.pieces.length >= PIECE) await this.end();
  }

  async end(): Promise<void> {
    if (this.pieces.length === 0) return;
    await writeFile(this.file, Buffer.concat(this.pieces), { flag: this.begun ? "a" : "w" });
    this.begun = true;
    this.pieces = [];
  }
}

async function writeInto(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

function write(mail: GeneratedMail, date: Date, number: string): Promise<Buffer> {
  const { subject, body, from, to, cc, attachments } = mail;
  return new MailComposer({
    messageId: `<${number}@eksempel.example>`,
    date,
    baseBoundary: number,
    from,
    to: [...to],
    cc: [...cc],
    subject,
    ...(body.format === "html" ? { html: body.content } : { text: body.content }),
    attachments: attachments.map((filename) => ({ filename, content: "x" })),
  })
    .compile()
    .build();
}

function draftOf({ subject, body, from, to, cc, attachments }: GeneratedMail, date: Date): object {
  const content = body.format === "html" ? { html: body.content } : { body: body.content };
  return { subject, ...content, from, to, cc, attachments, date: date.toISOString() };
}

/** A mail as mbox has it: after a separator, lines that look like one quoted, and an empty line at the end. */
function inMailbox(eml: Buffer, date: Date): Buffer {
  const text = eml
    .toString("latin1")
    .replace(/\r\n/g, "\n")
    .replace(/^(>*From )/gm, ">$1");
  return Buffer.from(`From - ${date.toUTCString().replace(",", "")}\n${text}\n\n`, "latin1");
}
