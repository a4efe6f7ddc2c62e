import { evaluate, reasonsOf, requiredLabel, type Decision } from "../../src/rules";
import { draftOf, type DraftParts } from "../support/draft";
import { shippedPolicy } from "../support/policy";

/** A mail, and what the organisation's own document says must become of it. */
export interface Scenario {
  /** The requirement's id, and the sentence of the source it comes from. */
  readonly source: string;
  readonly mail: DraftParts;
  readonly outcome: Decision["kind"];
  /** The rules that must be among the reasons. */
  readonly rules?: readonly string[];
  /** Whether the label is asked for; not looked at when absent. */
  readonly labelled?: boolean;
}

/** The day on which all scenarios are checked. */
const TODAY = { year: 2026, month: 11, day: 21 };

/** One test a scenario, under a shipped profile. */
export function testScenarios(profile: "goteborg" | "nyborg", scenarios: readonly Scenario[]): void {
  const policy = shippedPolicy(profile);
  test.each(scenarios.map((scenario) => [scenario.source, scenario] as const))("%s", (_source, scenario) => {
    const decision = evaluate(draftOf(scenario.mail), policy, TODAY);
    expect(decision.kind).toBe(scenario.outcome);
    const met = reasonsOf(decision).map((reason) => (reason.kind === "rule" ? reason.rule.id : reason.part));
    expect(met).toEqual(expect.arrayContaining([...(scenario.rules ?? [])]));
    if (scenario.labelled !== undefined) expect(requiredLabel(decision) !== null).toBe(scenario.labelled);
  });
}
