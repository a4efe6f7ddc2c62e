import goteborg from "../labels/goteborg.json";
import nyborg from "../labels/nyborg.json";
import policy from "../../policies/goteborg.json";
import type { Label } from "./labels";
import type { Address } from "./mail";

/** An organisation whose Outlook this is: its sender and its labels are invented, its policy is a shipped profile. */
export interface Tenant {
  /** The policy profile the add-in was built with. */
  readonly profile: string;
  readonly organisation: string;
  /** The language its people write in. */
  readonly language: "sv" | "da";
  readonly sender: Address;
  /** The mailboxes that the sender may send from besides their own. */
  readonly sharedMailboxes: readonly Address[];
  readonly labels: readonly Label[];
  /** The label the policy asks for. */
  readonly protectingLabel: string;
}

export const TENANTS: readonly [Tenant, ...Tenant[]] = [
  {
    profile: "goteborg",
    organisation: "Göteborgs Stad",
    language: "sv",
    sender: { name: "Anna Exempelsson", address: "anna.exempelsson@goteborg.se" },
    sharedMailboxes: [{ name: "Ekonomiskt bistånd Provstad", address: "provstad@goteborg.se" }],
    protectingLabel: goteborg.id,
    labels: [
      leaf("b1b7e0c4-2f4d-4f0c-9d7a-5f8f5f1f0a01", "Öppen", "Får läsas av vem som helst.", "#107c10"),
      leaf("b1b7e0c4-2f4d-4f0c-9d7a-5f8f5f1f0a02", "Intern", "För oss som arbetar i staden.", "#0078d4"),
      {
        id: "b1b7e0c4-2f4d-4f0c-9d7a-5f8f5f1f0a03",
        name: "Arbetsmaterial",
        tooltip: "Utkast som inte är färdiga.",
        color: "#8764b8",
        children: [
          leaf(
            "b1b7e0c4-2f4d-4f0c-9d7a-5f8f5f1f0a04",
            "Inom förvaltningen",
            "Bara den egna förvaltningen.",
            "#8764b8",
          ),
          leaf(
            "b1b7e0c4-2f4d-4f0c-9d7a-5f8f5f1f0a05",
            "Inom arbetsgruppen",
            "Bara den egna arbetsgruppen.",
            "#8764b8",
          ),
        ],
      },
      leaf(
        goteborg.id,
        policy.label.names[0] ?? "",
        "Krypterar mejlet och bilagorna så att bara mottagaren kan öppna dem.",
        "#d13438",
      ),
    ],
  },
  {
    profile: "nyborg",
    organisation: "Nyborg Kommune",
    language: "da",
    sender: { name: "Mette Eksempelsen", address: "mette.eksempelsen@nyborg.dk" },
    sharedMailboxes: [{ name: "Familieafdelingen Prøveby", address: "proeveby@nyborg.dk" }],
    protectingLabel: nyborg.id,
    labels: [
      leaf("c2c8f1d5-3a5e-4a1d-8e8b-6a9a6a2a1b01", "Offentlig", "Må læses af alle.", "#107c10"),
      leaf("c2c8f1d5-3a5e-4a1d-8e8b-6a9a6a2a1b02", "Intern", "For os, der arbejder i kommunen.", "#0078d4"),
      {
        id: "c2c8f1d5-3a5e-4a1d-8e8b-6a9a6a2a1b03",
        name: "Fortrolig",
        tooltip: "Oplysninger, som kun nogle må se.",
        color: "#d13438",
        children: [
          leaf(
            nyborg.id,
            nyborg.names[0] ?? "",
            "Krypterer mailen og de vedhæftede filer, så kun modtageren kan åbne dem.",
            "#d13438",
          ),
          leaf(
            "c2c8f1d5-3a5e-4a1d-8e8b-6a9a6a2a1b04",
            "Kun i kommunen",
            "Kan kun åbnes af kommunens ansatte.",
            "#d13438",
          ),
        ],
      },
    ],
  },
];

function leaf(id: string, name: string, tooltip: string, color: string): Label {
  return { id, name, tooltip, color, children: null };
}
