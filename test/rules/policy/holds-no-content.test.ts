import { alertText, evaluate } from "../../../src/rules";
import { draftOf } from "../../support/draft";
import { shippedPolicy } from "../../support/policy";

// The personnummer is Skatteverket's test number; the people are invented.
const draft = draftOf({
  from: { name: "Karin Ekdal", address: "karin.ekdal@exempelstad.se" },
  to: [{ name: "Ali Noor", address: "ali.noor@mejl.example" }],
  subject: "Ang. 19900716-9817",
  body: "Hej!\n\nFatima Yusuf är sjukskriven för utmattningsdepression.\n\n/Karin",
});

test.each(["goteborg", "nyborg", "au", "dk-skole", "imy-grund"] as const)(
  "S-15 neither the decision nor the alert holds anything of the mail, under %s",
  (id) => {
    const policy = shippedPolicy(id);
    const decision = evaluate(draft, policy, { year: 2026, month: 11, day: 21 });
    const kept = JSON.stringify({ ...decision, reasons: null, label: null });
    const alerts = (["sv", "da"] as const).map((language) =>
      alertText({ kind: "decision", decision }, policy, language),
    );
    for (const text of [kept, ...alerts]) {
      expect(text).not.toMatch(/9817|19900716|Fatima|Yusuf|utmattning|ali\.noor/i);
    }
  },
);
