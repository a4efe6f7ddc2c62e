import { findLabel, leavesOf, withoutLabel } from "../../outlook-host/host/labels";
import { TENANTS } from "../../outlook-host/host/tenants";

describe.each(TENANTS)("the labels of $organisation", ({ labels, protectingLabel }) => {
  test("have parents and leaves, and every GUID once", () => {
    const all = [...labels, ...labels.flatMap(({ children }) => children ?? [])];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(labels.some(({ children }) => children !== null)).toBe(true);
    expect(all.every(({ name }) => name !== "")).toBe(true);
  });

  test("hold the one the policy asks for, and it can be put on a mail", () => {
    expect(findLabel(labels, protectingLabel)).not.toBeNull();
  });

  test("can lack it, for a sender to whom it was not published, and keep all others", () => {
    const fewer = withoutLabel(labels, protectingLabel);
    expect(findLabel(fewer, protectingLabel)).toBeNull();
    expect(leavesOf(fewer)).toHaveLength(leavesOf(labels).length - 1);
  });

  test("have no parent among those that can be put on a mail", () => {
    for (const { id, children } of labels) if (children !== null) expect(findLabel(labels, id)).toBeNull();
  });
});
