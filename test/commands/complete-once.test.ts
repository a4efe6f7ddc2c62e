import { completeOnce } from "../../src/commands/complete-once";

function eventThat(completed: (options?: unknown) => void): Office.MailboxEvent {
  return { completed };
}

it("completes the event the first time, and does nothing after that", () => {
  const completed = jest.fn();
  const complete = completeOnce(eventThat(completed));
  complete({ allowEvent: false, errorMessage: "Först." });
  complete({ allowEvent: true });
  expect(completed.mock.calls).toEqual([[{ allowEvent: false, errorMessage: "Först." }]]);
});

it("says the least it must when this Outlook refuses the options", () => {
  const taken: unknown[] = [];
  const complete = completeOnce(
    eventThat((options) => {
      if (Object.keys(options as object).length > 2) throw new Error("unknown option");
      taken.push(options);
    }),
  );
  complete({ allowEvent: false, errorMessage: "Hålls.", commandId: "msgComposeOpenPane" });
  expect(taken).toEqual([{ allowEvent: false, errorMessage: "Hålls." }]);
});

it("never turns a release that failed into anything else", () => {
  const completed = jest.fn(() => {
    throw new Error("gone");
  });
  expect(() => completeOnce(eventThat(completed))({ allowEvent: true })).toThrow("gone");
  expect(completed).toHaveBeenCalledTimes(1);
});
