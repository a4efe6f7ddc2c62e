import { read, unreadable, type Language, type Policy } from "../../../src/rules";
import { parsePolicy } from "../../../src/rules/policy/parse-policy";
import { paneTexts, type PaneTexts } from "../../../src/taskpane/texts/texts";
import goteborg from "../../../policies/goteborg.json";
import nyborg from "../../../policies/nyborg.json";
import { labelOf, type FakeOutlook, type FakeParts } from "../support/fake-outlook";

/** One state of the pane, as it is to be looked at. */
export interface GalleryState {
  readonly name: string;
  /** The mail, in the words of the language shown. */
  readonly parts: (words: Words) => FakeParts;
  /** What is changed in Outlook before the pane is opened. */
  readonly prepare?: (outlook: FakeOutlook, words: Words) => void;
  /** What is clicked before the picture is taken: names of buttons, radio buttons and the like, in order. */
  readonly clicks?: (texts: PaneTexts, words: Words) => readonly string[];
  /** What the sender writes in the text afterwards. */
  readonly typed?: string;
  readonly policy?: (policy: Policy) => Policy;
  readonly introduce?: boolean;
  /** CSS of something that is on the page when it is all there; what is loaded late comes when React lets it. */
  readonly shows?: string;
}

/** What the invented mails say, in the language shown. */
export interface Words {
  readonly number: string;
  readonly name: string;
  readonly subject: (what: string) => string;
  readonly health: string;
  readonly finances: string;
  readonly lunch: string;
  readonly mentioned: string;
  readonly fileName: string;
  readonly labels: ReturnType<typeof labels>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    number: "19121212-1212",
    name: "Anna Holm",
    subject: (what) => `SV: Ang. ${what}, komplettering av ansökan om bostadsbidrag`,
    health: "Hej!\nAnna Holm har en depression och är sjukskriven till mars. Kan ni höra av er till henne?",
    finances: "Hej!\nVi behöver prata om hennes ekonomi innan mötet på torsdag.",
    lunch: "Hej!\nSka vi äta lunch på torsdag?",
    mentioned: "Vi ses vid kyrkan klockan tolv. Hälsningar Bo Ek",
    fileName: "Läkarintyg 19121212-1212.pdf",
    labels: labels(
      ["Öppen", "Uppgifter som vem som helst får se."],
      ["Intern", "Bara för oss som arbetar här."],
      ["Skicka känslig (konfidentiell) e-post", "Krypteras. Bara mottagaren kan öppna mejlet och bilagorna."],
    ),
  },
  da: {
    number: "010190-1234",
    name: "Lise Krogh",
    subject: (what) => `SV: Vedr. ${what}, flere oplysninger til ansøgning om boligstøtte`,
    health: "Hej!\nLise Krogh har en depression og er sygemeldt til marts. Vil I kontakte hende?",
    finances: "Hej!\nVi skal tale om hendes økonomi før mødet på torsdag.",
    lunch: "Hej!\nSkal vi spise frokost på torsdag?",
    mentioned: "Vi ses ved kirken klokken tolv. Hilsen Bo Ek",
    fileName: "Lægeerklæring 010190-1234.pdf",
    labels: labels(
      ["Åben", "Oplysninger, som alle må se."],
      ["Intern", "Kun til os, der arbejder her."],
      ["Fortrolig", "Krypteres. Kun modtageren kan åbne mailen og de vedhæftede filer."],
    ),
  },
};

function labels(...named: readonly (readonly [name: string, tooltip: string])[]) {
  return named.map(([name, tooltip], index) => labelOf(`label-${index}`, name, tooltip));
}

const POLICIES: Readonly<Record<Language, unknown>> = { sv: goteborg, da: nyborg };

/** The mails in one language, and the policy of an organisation that speaks it; both have a label. */
export function worldIn(language: Language): { readonly words: Words; readonly policy: Policy } {
  const parsed = parsePolicy(POLICIES[language]);
  if (!parsed.ok) throw new Error("a shipped policy is not valid");
  const words = WORDS[language];
  const [protecting] = words.labels.slice(-1);
  if (protecting === undefined) throw new Error("there are labels");
  return {
    words,
    policy: { ...parsed.policy, label: { ...parsed.policy.label, id: null, names: [protecting.name] } },
  };
}

const protectingId = (words: Words): string => words.labels.at(-1)?.id ?? "";

/** What is asked about is answered in the pane, with one of three reasons. */
function askByReason(policy: Policy): Policy {
  const rules = policy.rules.map((rule) =>
    rule.outcome === "ask" ? { ...rule, askBy: "reason" as const } : rule,
  );
  const [first, ...rest] = rules;
  return {
    ...policy,
    rules: first === undefined ? policy.rules : [first, ...rest],
    reasons: [
      {
        code: "entitled",
        label: {
          sv: "Mottagaren har rätt att ta del av uppgifterna.",
          da: "Modtageren har ret til at få oplysningerne.",
        },
      },
      {
        code: "own-wish",
        label: { sv: "Personen har själv bett om det.", da: "Personen har selv bedt om det." },
      },
      { code: "not-sensitive", label: REASON },
    ],
  };
}

const REASON = {
  sv: "Uppgifterna är inte känsliga i det här sammanhanget.",
  da: "Oplysningerne er ikke følsomme i denne sammenhæng.",
};

/** The last reason, as it is shown. */
function reasonIn(texts: PaneTexts): string {
  return texts === paneTexts.sv ? REASON.sv : REASON.da;
}

const asking = ({ finances, labels: own }: Words): FakeParts => ({
  subject: "Torsdag",
  body: finances,
  labels: own,
});
const oneInSubject = ({ subject, number, lunch, labels: own }: Words): FakeParts => ({
  subject: subject(number),
  body: lunch,
  labels: own,
});
const nothing = ({ lunch, labels: own }: Words): FakeParts => ({
  subject: "Lunch",
  body: lunch,
  labels: own,
});

/** Every state the pane can be in. */
export const GALLERY: readonly GalleryState[] = [
  { name: "nothing-found", parts: nothing },
  {
    name: "nothing-that-counts",
    parts: ({ mentioned, labels: own }) => ({ subject: "Lunch", body: mentioned, labels: own }),
  },
  { name: "label", parts: ({ health, labels: own }) => ({ subject: "Torsdag", body: health, labels: own }) },
  {
    name: "label-on",
    parts: (words) => ({
      subject: "Torsdag",
      body: words.health,
      labels: words.labels,
      label: protectingId(words),
    }),
  },
  {
    name: "label-chooser",
    parts: ({ health, labels: own }) => ({ subject: "Torsdag", body: health, labels: own }),
    clicks: ({ label }) => [label.choose, "Intern"],
  },
  {
    name: "label-too-low",
    parts: ({ health, labels: own }) => ({ subject: "Torsdag", body: health, labels: own }),
    clicks: ({ label }) => [label.choose, "Intern", label.apply({ label: "Intern" })],
  },
  {
    name: "label-missing",
    parts: ({ health, labels: own }) => ({ subject: "Torsdag", body: health, labels: own.slice(0, 2) }),
  },
  { name: "ask-in-dialog", parts: asking },
  { name: "ask-reason", parts: asking, policy: askByReason, shows: "main [role=radiogroup]" },
  {
    name: "ask-answered",
    parts: asking,
    policy: askByReason,
    clicks: (texts) => [reasonIn(texts), texts.answer.confirm],
  },
  {
    name: "ask-voided",
    parts: asking,
    policy: askByReason,
    clicks: (texts) => [reasonIn(texts), texts.answer.confirm],
    typed: "PS",
  },
  { name: "subject-one", parts: oneInSubject },
  {
    name: "subject-mended",
    parts: oneInSubject,
    clicks: ({ mend }) => [mend.remove({ removed: "number", count: 1 })],
  },
  {
    name: "subject-many",
    parts: ({ subject, name, number, fileName, health, labels: own }) => ({
      subject: subject(`${name} ${number}`),
      to: [{ name: `Bo Ek ${number}`, address: "bo.ek@example.org" }],
      attachments: [fileName],
      body: `${health}\n${Array.from({ length: 40 }, () => `${name}, ${number}`).join("\n")}`,
      labels: own,
    }),
  },
  {
    name: "unreadable",
    parts: nothing,
    prepare: (outlook) => {
      outlook.type({ body: unreadable("timed-out"), attachments: unreadable("host-error") });
    },
  },
  {
    name: "could-not-check",
    parts: nothing,
    prepare: (outlook) => {
      outlook.fails = { read: true };
    },
    shows: "main button",
  },
  {
    name: "introduction",
    parts: nothing,
    introduce: true,
    shows: "#introduction",
  },
  {
    name: "readiness",
    parts: nothing,
    prepare: (outlook) => {
      outlook.kept = { keeps: true, lastCheck: Date.now() - 3_600_000, stopped: [] };
    },
    clicks: ({ readiness }) => [readiness.heading],
  },
  {
    name: "stopped",
    parts: oneInSubject,
    prepare: (outlook) => {
      outlook.stopped = true;
      outlook.kept = {
        keeps: true,
        lastCheck: null,
        stopped: [
          {
            id: "a",
            at: Date.UTC(2026, 10, 20, 8, 40),
            reference: "kuvert 2026, sensitive, label-not-found, web",
          },
        ],
      };
    },
    clicks: ({ stopped }) => [stopped.heading({ count: 2 })],
  },
  {
    name: "help",
    parts: oneInSubject,
    clicks: ({ rules, about }) => [rules.heading, about.heading, about.wrong],
  },
];

/** What the sender adds to the text of a mail that is open already. */
export function typeMore(outlook: FakeOutlook, more: string): void {
  const { body } = outlook.draft;
  if (body.kind !== "read") throw new Error("the mail has no text to add to");
  outlook.change({ body: read({ ...body.value, content: `${body.value.content}\n${more}` }) });
}
