import { progressLine } from "../../../src/admin/simulate/progress";

describe("the line of progress", () => {
  it("tells share, mails, rate and time left", () => {
    expect(progressLine({ done: 6600, earlier: 0, share: 0.33, seconds: 33 })).toBe(
      "[████████                ]  33 %  6,600 mails  200 a second  1 min 7 s left",
    );
  });

  it("reckons what is left by this run alone, not by what an earlier one did", () => {
    expect(progressLine({ done: 1000, earlier: 1000, share: 0.5, seconds: 10 })).toContain(
      "100 a second  20 s left",
    );
  });

  it("promises nothing before it knows, and is full at the end", () => {
    expect(progressLine({ done: 0, earlier: 0, share: 0, seconds: 0 })).not.toContain("left");
    expect(progressLine({ done: 9, earlier: 0, share: 1, seconds: 4000 })).toBe(
      "[████████████████████████]  100 %  9 mails  0 a second",
    );
  });
});
