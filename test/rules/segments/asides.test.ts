import { evaluate, explain, type AsideKind, type Finding } from "../../../src/rules";
import { findAll } from "../../../src/rules/find";
import { segment } from "../../../src/rules/segments";
import { draftOf } from "../../support/draft";
import { shippedPolicy } from "../../support/policy";

const TODAY = { year: 2026, month: 11, day: 21 };

/** Where the CPR numbers in an HTML body are told to stand. */
function placesOf(html: string): readonly (AsideKind | undefined)[] {
  const draft = draftOf({ html });
  return findAll(draft, segment(draft), TODAY)
    .filter(isCpr)
    .map(({ within }) => within);
}

function isCpr({ detector }: Finding): boolean {
  return detector === "dk-cpr";
}

describe("A finding says when it stands where a reader does not meet it", () => {
  const cases: readonly (readonly [AsideKind, string])[] = [
    ["link-address", "<a href='https://x.example/sag/0707614285'>sagen</a>"],
    ["link-address", "<a href='mailto:0707614285@borger.example'>Anna</a>"],
    ["link-address", "<img src='https://x.example/070761-4285.jpg'>"],
    ["image-text", "<img alt='070761-4285'>"],
    ["hover-text", "<span title='070761-4285'>Anna</span>"],
    ["hidden-text", "<p style='display:none'>070761-4285</p>"],
    ["comment", "<!--[if mso]><p>070761-4285</p><![endif]-->"],
  ];
  it.each(cases)("%s: %s", (within, html) => {
    expect(placesOf(`<p>Hej</p>${html}<p>Hilsen Bo</p>`)).toEqual([within]);
  });

  it("and says nothing of one in the running text, though another stands aside", () => {
    expect(
      placesOf("<p>070761-4285 <a href='https://x.example/?cpr=0707614285'>x</a></p><p>cpr 070761-4285</p>"),
    ).toEqual([undefined, undefined, "link-address"]);
  });

  it("also in quoted history", () => {
    expect(
      placesOf(
        "<p>Hej</p><blockquote type='cite'><p>Se <a href='https://x.example/0707614285'>her</a></p></blockquote>",
      ),
    ).toEqual(["link-address"]);
  });
});

test.each(["sv", "da"] as const)("the sender is told so, in %s", (language) => {
  const policy = shippedPolicy("goteborg");
  const draft = draftOf({ html: "<p>Se <a href='https://x.example/0707614285'>her</a></p>" });
  const [body] = explain(evaluate(draft, policy, TODAY), draft, policy, language).places;
  expect(body?.findings[0]?.why).toMatch(language === "sv" ? /adressen till en länk/ : /adressen på et link/);
});
