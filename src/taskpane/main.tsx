import { createRoot } from "react-dom/client";
import policy from "kuvert-policy";
import type { Language } from "../rules";
import { checkerFor } from "./checker";
import { App } from "./components/App";
import { PlainMessage } from "./components/PlainMessage";
import { hasDraft, officeOutlook } from "./office-outlook";
import { storedPreferences } from "./preferences";
import { paneTexts } from "./texts/texts";
import { today } from "./today";

/** The task pane. Office tells when it is ready; a page opened outside Outlook is told so. */
function main(): void {
  const container = document.getElementById("pane");
  if (container === null) throw new Error("taskpane.html has no #pane");
  const root = createRoot(container);
  if (typeof Office === "undefined") {
    root.render(<PlainMessage {...paneTexts[policy.language].noOutlook} />);
    return;
  }
  void Office.onReady(() => {
    if (!hasDraft()) {
      root.render(<PlainMessage {...paneTexts[languageOfBrowser()].noOutlook} />);
      return;
    }
    root.render(
      <App
        outlook={officeOutlook()}
        checker={checkerFor(policy, today)}
        preferenceStore={storedPreferences}
      />,
    );
  });
}

function languageOfBrowser(): Language {
  if (navigator.language.startsWith("da")) return "da";
  return navigator.language.startsWith("sv") ? "sv" : policy.language;
}

main();
