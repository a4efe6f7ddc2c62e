import { completeOnce, finishOnce, type CompletedOptions } from "../../src/commands/complete-once";

const REFUSED: CompletedOptions = { allowEvent: false, errorMessage: "Kontrollen kunde inte genomföras." };

/** An event that takes only what `takes` says, and throws at everything else. */
function eventThat(takes: (options: CompletedOptions) => boolean) {
  const taken: CompletedOptions[] = [];
  let calls = 0;
  const event = {
    completed: (options: CompletedOptions) => {
      calls += 1;
      if (!takes(options)) throw new Error("refused");
      taken.push(options);
    },
  };
  return { event: event, taken, calls: () => calls };
}

it("completes the event the first time, and does nothing after that", () => {
  const { event, taken } = eventThat(() => true);
  const complete = completeOnce(event, () => REFUSED);
  complete({ allowEvent: false, errorMessage: "Först." });
  complete({ allowEvent: true });
  expect(taken).toEqual([{ allowEvent: false, errorMessage: "Först." }]);
});

it("says the least it must when this Outlook refuses the options", () => {
  const { event, taken } = eventThat((options) => Object.keys(options).length <= 2);
  completeOnce(
    event,
    () => REFUSED,
  )({ allowEvent: false, errorMessage: "Hålls.", commandId: "msgComposeOpenPane" });
  expect(taken).toEqual([{ allowEvent: false, errorMessage: "Hålls." }]);
});

it("N-02 holds a mail whose release Outlook refused, and tells the sender, once", () => {
  const { event, taken } = eventThat(({ allowEvent }) => allowEvent === false);
  const complete = completeOnce(event, () => REFUSED);
  complete({ allowEvent: true });
  complete({ allowEvent: false, errorMessage: "Sedan." });
  expect(taken).toEqual([REFUSED]);
});

it("N-02 lets whoever comes next tell the sender when Outlook refused everything", () => {
  let isReady = false;
  const { event, taken } = eventThat(() => isReady);
  const complete = completeOnce(event, () => REFUSED);
  complete({ allowEvent: false, errorMessage: "Först." });
  isReady = true;
  complete({ allowEvent: false, errorMessage: "Sedan." });
  complete({ allowEvent: true });
  expect(taken).toEqual([{ allowEvent: false, errorMessage: "Sedan." }]);
});

it("never throws, even when there are no words left", () => {
  const { event, taken } = eventThat(({ errorMessage }) => errorMessage === undefined);
  const complete = completeOnce(event, () => {
    throw new Error("no words");
  });
  complete({ allowEvent: false, errorMessage: "Hålls." });
  expect(taken).toEqual([{ allowEvent: false }]);
});

it("is not completed a second time from within the first", () => {
  const again: { complete?: (options: CompletedOptions) => void } = {};
  const { event, calls } = eventThat(() => {
    again.complete?.({ allowEvent: true });
    return true;
  });
  again.complete = completeOnce(event, () => REFUSED);
  again.complete({ allowEvent: false });
  expect(calls()).toBe(1);
});

it("finishes an event that asks for no answer once, whatever Outlook makes of it", () => {
  const { event, calls } = eventThat(() => false);
  const finish = finishOnce(event);
  finish();
  finish();
  expect(calls()).toBe(1);
});
