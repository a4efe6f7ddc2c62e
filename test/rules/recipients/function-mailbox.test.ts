import { isLikelyFunctionMailbox } from "../../../src/rules/recipients/function-mailbox";

const KNOWN = {
  addresses: ["info", "kommun*", "sikkerpost*", "registrator"],
  names: ["*brevlåda", "*postkasse", "reception*", "registrator"],
  atSend: "ask",
} as const;

const person = (address: string, name = "") => ({ name, address });

it.each([
  person("info@exempel.se"),
  person("Kommunen@exempel.dk"),
  person("sikkerpost-skole@exempel.dk"),
  person("skolan.info@exempel.se"),
  person("barn-info@exempel.se"),
  person("abc@exempel.se", "Socialtjänstens funktionsbrevlåda"),
  person("abc@exempel.dk", "Fællespostkasse (Borgerservice)"),
  person("abc@exempel.se", "Funktionsbrevla\u030ada"),
  person("", "Receptionen"),
])("G-07 takes %j for a function mailbox", (recipient) => {
  expect(isLikelyFunctionMailbox(recipient, KNOWN)).toBe(true);
});

it.each([
  person("kim.exempel@exempel.se", "Kim Exempel"),
  person("kim@info.se", "Kim Exempel"),
  person("infosson@exempel.se", "Kim Infosson"),
  person("kim@exempel.se", "info@exempel.se"),
  person("", ""),
  person("@", "  "),
  person("kim@exempel.dk", "Kim Brevlådemark"),
])("leaves %j alone", (recipient) => {
  expect(isLikelyFunctionMailbox(recipient, KNOWN)).toBe(false);
});

it("knows none where the policy names none", () => {
  expect(isLikelyFunctionMailbox(person("info@exempel.se"), undefined)).toBe(false);
});
