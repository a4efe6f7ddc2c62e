import { storedPreferences } from "../../src/taskpane/preferences";

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

test("what is saved on this device is there the next time", async () => {
  await storedPreferences.save({ language: "da", introductionSeen: true });
  await expect(storedPreferences.load()).resolves.toEqual({ language: "da", introductionSeen: true });
});

test("at first there is nothing, and Outlook's language is followed", async () => {
  await expect(storedPreferences.load()).resolves.toEqual({ language: null, introductionSeen: false });
});

test.each(['"da"', "[1]", '{"language":"en","introductionSeen":"yes"}', "{broken"])(
  "what is stored as %s is not believed",
  async (stored) => {
    await storedPreferences.save({ language: "da", introductionSeen: true });
    const key = Object.keys(localStorage).find((name) => name.endsWith("display"));
    if (key === undefined) throw new Error("nothing was stored");
    localStorage.setItem(key, stored);
    await expect(storedPreferences.load()).resolves.toEqual({ language: null, introductionSeen: false });
  },
);

test("a device that refuses storage costs nothing but the memory", async () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  await expect(storedPreferences.save({ language: "da", introductionSeen: true })).resolves.toBeUndefined();
  await expect(storedPreferences.load()).resolves.toEqual({ language: null, introductionSeen: false });
});
