import { act, screen } from "@testing-library/react";
import { read } from "../../src/rules";
import { paneTexts } from "../../src/taskpane/texts/texts";
import { LABELS } from "./support/fake-outlook";
import { checker } from "./support/marking-checker";
import { allText, openPane, settle, verdict } from "./support/open-pane";

afterEach(() => jest.restoreAllMocks());

test("N-15 the verdict follows the mail before the eyes, and each one is announced once", async () => {
  const { outlook, announced } = await openPane({ subject: "Hej", language: "sv" });
  outlook.change({ subject: read("Hej 010190-1234") });
  await settle();
  expect(verdict()).toBe("Mejlet kan inte skickas ännu.");
  outlook.change({ to: [] } as never);
  await settle();
  expect(announced.filter((words) => words.startsWith("Mejlet kan inte skickas ännu."))).toHaveLength(1);
  expect(announced.filter((words) => words.startsWith("Mejlet kan skickas."))).toHaveLength(1);
});

test("check again reads the mail and the labels anew, and says so", async () => {
  const { outlook, user, announced } = await openPane({
    body: "Anna Holm har en depression.",
    language: "sv",
  });
  expect(verdict()).toBe(paneTexts.sv.labelMissing.headline);
  outlook.catalogue = { kind: "read", labels: LABELS };
  await user.click(screen.getByRole("button", { name: "Kontrollera igen" }));
  await settle();
  expect(verdict()).toBe("Mejlet skyddas när du skickar det.");
  expect(announced).toContain("Kontrollerat igen.");
});

test("a check that fails says how old the rest is, and never leaves the pane blank", async () => {
  const { outlook } = await openPane({ subject: "Hej 010190-1234", language: "da" });
  outlook.fails = { read: true };
  outlook.change({});
  await settle();
  expect(verdict()).toBe(paneTexts.da.failed.headline);
  expect(allText()).toContain("Det, du ser nedenfor, er fra kl.");
  expect(screen.getByRole("region", { name: "Emnefeltet" })).toBeVisible();
});

test("an error while the pane is drawn leaves a text to read, and a way on", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { outlook } = await openPane({ subject: "Hej", language: "sv" });
  jest.spyOn(checker, "explain").mockImplementation(() => {
    throw new Error("a fault of ours");
  });
  outlook.change({ subject: read("Hej då") });
  await settle();
  expect(verdict()).toBe(paneTexts.sv.crashed.headline);
  expect(screen.getByRole("button", { name: "Öppna på nytt" })).toBeVisible();
});

test("light and dark follow Outlook's theme", async () => {
  const { outlook } = await openPane({ subject: "Hej", language: "sv" });
  const background = (): string =>
    getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).getPropertyValue(
      "--colorNeutralBackground1",
    );
  const light = background();
  act(() => outlook.recolour("dark"));
  expect(background()).not.toBe(light);
});
