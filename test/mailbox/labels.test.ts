import { applyLabel, readCatalogue, resolveLabel, withLabelIds, type Label } from "../../src/mailbox/labels";
import type { LabelId } from "../../src/rules/draft";
import {
  CATALOGUE,
  CONFIDENTIAL,
  fakeOutlook,
  install,
  type FakeOptions,
  type FakeOutlook,
} from "./fake-outlook";

let uninstall = (): void => undefined;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  uninstall();
  jest.useRealTimers();
});

async function inOutlook<T>(
  options: FakeOptions,
  act: () => Promise<T>,
): Promise<T & { outlook: FakeOutlook }> {
  const outlook = fakeOutlook(options);
  uninstall = install(outlook);
  const result = act();
  await jest.runAllTimersAsync();
  return { ...(await result), outlook };
}

describe("the catalogue", () => {
  const read = (options: FakeOptions) => inOutlook(options, readCatalogue);

  it("G-01 gives the labels that can be applied, and the names of those above them", async () => {
    await expect(read({})).resolves.toMatchObject({
      kind: "read",
      labels: [
        { name: "Öppen", parents: [] },
        { name: "Alla anställda", parents: ["Intern"] },
        { name: "Skicka känslig (konfidentiell) e-post", parents: ["Intern"], id: CONFIDENTIAL },
      ],
    });
  });

  it.each<[string, FakeOptions, string]>([
    ["is switched off", { labelsEnabled: false }, "disabled"],
    ["is empty", { catalogue: [] }, "no-labels"],
    ["cannot be read", { faults: { getLabels: { kind: "error", code: 9061 } } }, "catalogue-failed"],
    ["is of an Outlook without labels", { faults: { getLabels: { kind: "error", code: 9058 } } }, "disabled"],
    ["holds nothing for this user", { faults: { getLabels: { kind: "error", code: 9060 } } }, "no-labels"],
    [
      "fails without saying why",
      { faults: { getLabels: { kind: "error", code: 7000 } } },
      "catalogue-failed",
    ],
    ["never comes", { faults: { getLabels: { kind: "never" } } }, "catalogue-failed"],
    ["has a label without a name", { catalogue: [{ id: "1", children: null }] }, "catalogue-failed"],
    ["is not there", { faults: { getLabels: { kind: "missing" } } }, "unsupported"],
    ["is of an older Outlook", { claims: "1.12" }, "unsupported"],
  ])("says why when it %s", async (_what, options, why) => {
    await expect(read(options)).resolves.toMatchObject({ kind: "failed", why });
  });

  it("keeps the host's error code", async () => {
    const catalogue = await read({ faults: { getLabels: { kind: "error", code: 9061 } } });
    expect(catalogue).toMatchObject({ kind: "failed", code: 9061 });
  });

  it("is used when only the question whether labels are on fails", async () => {
    await expect(read({ faults: { areLabelsEnabled: { kind: "never" } } })).resolves.toMatchObject({
      kind: "read",
    });
  });
});

describe("finding the policy's label", () => {
  const label = (id: string, name: string): Label => ({
    id: id as LabelId,
    name,
    tooltip: "",
    color: "",
    parents: [],
  });
  const labels = [label("A1", "Öppen"), label("B2", "Skicka känslig (konfidentiell) e-post")];
  const wanted = { id: null, names: ["Skicka känslig (konfidentiell) e-post"] } as const;

  it("goes by GUID first, whatever its case and whatever the label is called", () => {
    expect(resolveLabel({ ...wanted, id: "a1" }, labels)).toMatchObject({
      kind: "found",
      label: { id: "A1" },
    });
  });

  it("G-01 goes by name when there is no GUID, or it is not in the catalogue", () => {
    expect(resolveLabel(wanted, labels)).toMatchObject({ kind: "found", label: { id: "B2" } });
    expect(resolveLabel({ ...wanted, id: "C3" }, labels)).toMatchObject({
      kind: "found",
      label: { id: "B2" },
    });
  });

  it.each([
    "SKICKA KÄNSLIG (KONFIDENTIELL) E-POST",
    "  Skicka  känslig\u00A0(konfidentiell) e-post ",
    "Skicka ka\u0308nslig (konfidentiell) e-post",
  ])("reads %j as the same name", (name) => {
    expect(resolveLabel(wanted, [label("X", name)])).toMatchObject({ kind: "found" });
  });

  it.each([
    "Skicka känslig",
    "Skicka känslig (konfidentiell) epost",
    "Skicka kanslig (konfidentiell) e-post",
  ])("does not take %j for it", (name) => {
    expect(resolveLabel(wanted, [label("X", name)])).toMatchObject({ kind: "failed", why: "not-found" });
  });

  it("takes any of the names the policy gives", () => {
    const danish = { id: null, names: ["Fortrolig", "Konfidentiell"] } as const;
    expect(resolveLabel(danish, [label("X", "fortrolig")])).toMatchObject({ kind: "found" });
  });

  it("says so when the name is that of a parent, which cannot be put on a mail", () => {
    const below = { ...label("X", "Alla anställda"), parents: ["Intern"] };
    expect(resolveLabel({ id: null, names: ["intern"] }, [below])).toMatchObject({
      kind: "failed",
      why: "is-parent",
    });
  });

  it("never guesses between two of the name", () => {
    const twice = [...labels, label("C3", "Skicka känslig (konfidentiell) e-post")];
    expect(resolveLabel(wanted, twice)).toMatchObject({ kind: "failed", why: "ambiguous" });
  });
});

describe("putting a label on", () => {
  const apply = (options: FakeOptions) => inOutlook(options, () => applyLabel(CONFIDENTIAL as LabelId));

  it("G-08 is done when the mail itself says it has the label", async () => {
    const { kind, outlook } = await apply({});
    expect(kind).toBe("applied");
    expect(outlook.mail.label).toBe(CONFIDENTIAL);
    expect(outlook.calls).toEqual(["setLabel", "getLabel"]);
  });

  it.each<[string, FakeOptions["faults"]]>([
    ["the host said it could not be set", { setLabel: { kind: "error", code: 9063 } }],
    ["the host answered after we had stopped waiting", { setLabel: { kind: "late", after: 1600 } }],
    ["the host answered and fell over", { setLabel: { kind: "throws-after-answering" } }],
  ])("is done when %s, and yet it is on: only the mail itself can say", async (_what, faults) => {
    await expect(apply({ latency: 200, faults: faults ?? {} })).resolves.toMatchObject({ kind: "applied" });
  });

  it.each<[string, FakeOptions["faults"], string]>([
    ["the host refuses", { setLabel: { kind: "refuses", code: 9063 } }, "host-error"],
    ["the label is a parent", { setLabel: { kind: "refuses", code: 9059 } }, "is-parent"],
    ["labels are off after all", { setLabel: { kind: "refuses", code: 9058 } }, "disabled"],
    ["the host says there is no permission", { setLabel: { kind: "refuses", code: 7000 } }, "host-error"],
    ["the host says yes and does nothing", { setLabel: { kind: "does-nothing" } }, "not-verified"],
    ["another label is read back", { getLabel: { kind: "answers", value: CATALOGUE[0].id } }, "not-verified"],
    ["it cannot be read back", { getLabel: { kind: "error", code: 9062 } }, "not-verified"],
    ["it is never read back", { getLabel: { kind: "never" } }, "not-verified"],
    ["the host never answers", { setLabel: { kind: "never" } }, "timed-out"],
    ["there is no such function", { setLabel: { kind: "missing" } }, "unsupported"],
  ])("is not done when %s", async (_what, faults, why) => {
    await expect(apply({ faults: faults ?? {} })).resolves.toMatchObject({ kind: "failed", why });
  });
});

describe("the GUIDs that the policy's labels have for this user", () => {
  const labels = CATALOGUE.map(({ id, name }): Label => ({
    id: id as LabelId,
    name,
    tooltip: "",
    color: "",
    parents: [],
  }));

  it("are filled in by name, for the label and those that rank as high", () => {
    const label = { id: null, names: ["öppen"], atLeastAsHigh: [{ id: null, names: ["INTERN"] }] } as const;
    expect(withLabelIds({ label }, labels).label).toEqual({
      ...label,
      id: CATALOGUE[0].id,
      atLeastAsHigh: [{ id: CATALOGUE[1].id, names: ["INTERN"] }],
    });
  });

  it("stay unknown where no label, or more than one, has the name; and where the policy has no label", () => {
    const label = { id: null, names: ["Hemlig"] } as const;
    expect(withLabelIds({ label }, labels).label).toEqual(label);
    const twice = labels.map((one) => ({ ...one, name: "Hemlig" }));
    expect(withLabelIds({ label }, twice).label).toEqual(label);
    expect(withLabelIds({ label: null }, labels).label).toBeNull();
  });
});
