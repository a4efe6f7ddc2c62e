import { daysInMonth, type CalendarDate } from "../../../rules/calendar-date";
import { passesLuhn } from "../../../rules/numbers/check-digits";
import type { Random } from "./random";

/** Numbers that look like personal numbers and are none. */
export interface Family {
  readonly name: string;
  generate(random: Random, today: CalendarDate): string;
  /** How people introduce them: `#` is where the number stands. */
  readonly labelled: readonly [string, ...string[]];
}

const two = (value: number): string => String(value).padStart(2, "0");

interface Moment extends CalendarDate {
  readonly time: string;
}

/** Any minute of the ten years before today and the year after. */
function moment(random: Random, today: CalendarDate): Moment {
  const year = random.integer(today.year - 10, today.year + 1);
  const month = random.integer(1, 12);
  const day = random.integer(1, daysInMonth(year, month));
  return { year, month, day, time: two(random.integer(0, 23)) + two(random.integer(0, 59)) };
}

const ymd = ({ year, month, day }: Moment): string => two(year % 100) + two(month) + two(day);
const dmy = ({ year, month, day }: Moment): string => two(day) + two(month) + two(year % 100);

const STAMP_LABELS = [
  "Tidsstempel #",
  "Tidsstämpel: #",
  "Batch # fejlede",
  "Servicevindue #",
  "Mötestid #",
  "Sidste fejl: #",
  "Backup # klar",
  "Start: #",
] as const;
const stamp = (name: string, write: (at: Moment) => string): Family => ({
  name,
  generate: (random, today) => write(moment(random, today)),
  labelled: STAMP_LABELS,
});

function luhnEnded(random: Random, length: number): string {
  const digits = random.digits(length - 1);
  for (let check = 0; check <= 9; check++)
    if (passesLuhn(digits + String(check))) return digits + String(check);
  throw new Error("INVARIANT: one of ten check digits fits");
}

const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.integer(0, 15).toString(16)).join("");

export const FAMILIES: readonly Family[] = [
  stamp("time stamp YYMMDDHHMM", (at) => ymd(at) + at.time),
  stamp("time stamp YYMMDD-HHMM", (at) => `${ymd(at)}-${at.time}`),
  stamp("time stamp DDMMYYHHMM", (at) => dmy(at) + at.time),
  stamp("time stamp DDMMYY-HHMM", (at) => `${dmy(at)}-${at.time}`),
  stamp("time stamp YYYYMMDDHHMM", (at) => String(at.year) + ymd(at).slice(2) + at.time),
  stamp("time stamp YYYYMMDD-HHMM", (at) => `${at.year}${ymd(at).slice(2)}-${at.time}`),
  stamp("time stamp YYYYMMDDHHMMSS", (at) => String(at.year) + ymd(at).slice(2) + at.time + "30"),
  {
    name: "date and year DDMMYY-20YY",
    generate: (random, today) => `${dmy(moment(random, today))}-${random.integer(2015, 2026)}`,
    labelled: ["Sagsnr. #", "Faktura #", "Journalnr. #", "Dnr #"],
  },
  {
    name: "ten random digits",
    generate: (random) => random.digits(10),
    labelled: [
      "Ordre #",
      "Ordrenummer: #",
      "Faktura nr. #",
      "Serienr. #",
      "Beställning #",
      "Målernr. #",
      "Artikelnr #",
    ],
  },
  {
    name: "order number, six and four",
    generate: (random) => `${random.digits(6)}-${random.digits(4)}`,
    labelled: ["Ordre #", "Ordernr: #", "Faktura #", "Bilagsnr. #", "Rekvisition #", "Kundorder #"],
  },
  {
    name: "P-nummer",
    generate: (random) => `10${random.digits(8)}`,
    labelled: ["P-nr. #", "P-nummer: #", "p-nr #", "P-numre: #", "Produktionsenhed #"],
  },
  {
    name: "OCR, ten digits",
    generate: (random) => luhnEnded(random, 10),
    labelled: ["OCR #", "OCR-nummer: #", "Ange OCR # vid betalning", "OCR-nr #"],
  },
  {
    name: "OCR, twelve digits",
    generate: (random) => luhnEnded(random, 12),
    labelled: ["OCR #", "OCR-nummer: #", "Ange OCR # vid betalning", "Fakturanr #"],
  },
  {
    name: "Swedish mobile, in a row",
    generate: (random) => `07${random.digits(8)}`,
    labelled: ["Mobil #", "tel #", "Ring mig på #", "Telefon: #", "mobilnr #", "Sms till #"],
  },
  {
    name: "Swedish mobile, in groups",
    generate: (random) => `07${random.digits(1)}-${random.digits(3)} ${random.digits(2)} ${random.digits(2)}`,
    labelled: ["Mobil #", "tel #", "Ring mig på #", "Telefon: #", "Direkt #"],
  },
  {
    name: "Swedish landline",
    generate: (random) => `08${random.digits(8)}`,
    labelled: ["Tel #", "Växel #", "Telefon: #", "tfn #", "Fax #"],
  },
  {
    name: "Danish telephone",
    generate: (random) => {
      const number = String(random.integer(2, 9)) + random.digits(7);
      return random.pick([
        number,
        number.replace(/(..)(?=.)/g, "$1 "),
        number.replace(/(....)/, "$1 "),
        `+45 ${number}`,
      ]);
    },
    labelled: ["Tlf. #", "tlf #", "Mobil: #", "Direkte #", "Ring på #"],
  },
  {
    name: "Danish bank account",
    generate: (random) => `${random.digits(4)} ${random.digits(10)}`,
    labelled: ["Reg.nr. og konto #", "Konto: #", "Kontonr. #", "NemKonto #", "Bankkonto #"],
  },
  {
    name: "IBAN",
    generate: (random) =>
      random.pick([
        `DK${random.digits(16)}`,
        `SE${random.digits(2)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)}`,
        `DK${random.digits(2)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(2)}`,
      ]),
    labelled: ["IBAN #", "IBAN: #", "Konto #"],
  },
  {
    name: "EAN and GLN",
    generate: (random) => `57${random.digits(11)}`,
    labelled: ["EAN #", "GLN: #", "EAN-nr. #"],
  },
  { name: "IMEI", generate: (random) => luhnEnded(random, 15), labelled: ["IMEI #", "IMEI: #"] },
  {
    name: "tracking number",
    generate: (random) =>
      random.pick([
        `00${random.digits(18)}`,
        random.digits(10),
        `RR${random.digits(9)}DK`,
        random.digits(12),
      ]),
    labelled: [
      "Track & trace #",
      "Forsendelsesnr. #",
      "Kollinummer #",
      "Pakkenr. #",
      "Försändelse #",
      "Spårningsnummer #",
    ],
  },
  {
    name: "coordinates",
    generate: (random) =>
      random.pick([
        `5${random.digits(1)}.${random.digits(6)}, 1${random.digits(1)}.${random.digits(6)}`,
        `${random.digits(6)} / ${random.digits(7)}`,
        `${random.digits(6)}.${random.digits(4)}`,
      ]),
    labelled: ["Koordinater: #", "UTM 32: #", "GPS #", "lat #"],
  },
  {
    name: "version",
    generate: (random) =>
      random.pick([
        `10.0.${random.digits(5)}.${random.digits(4)}`,
        `${random.digits(2)}.${random.digits(2)}.${random.digits(2)}.${random.digits(4)}`,
        `v${random.digits(2)}.${random.digits(4)}.${random.digits(4)}`,
      ]),
    labelled: ["Version #", "Build #", "version #"],
  },
  {
    name: "GUID",
    generate: (random) =>
      `${hex(random, 8)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 12)}`,
    labelled: ["GUID #", "Id: #", "Mappe {#}"],
  },
  {
    name: "seconds since 1970",
    generate: (random) => String(random.integer(1_400_000_000, 1_800_000_000)),
    labelled: ["timestamp #", "Tidsstempel #", "exp=#", "Session-id #"],
  },
  {
    name: "journal and case numbers",
    generate: (random) =>
      random.pick([
        `20${two(random.integer(10, 26))}-${random.digits(5)}`,
        `${random.digits(2)}/${random.digits(5)}`,
        `20${two(random.integer(10, 26))}-${random.digits(6)}-${random.digits(2)}`,
      ]),
    labelled: ["Dnr #", "Sagsnr. #", "J.nr. #", "Diarienummer #", "Ärende #"],
  },
];
