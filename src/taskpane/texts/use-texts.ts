import { createContext, useContext } from "react";
import { sv } from "./sv";
import type { PaneTexts } from "./texts";

export const TextsContext = createContext<PaneTexts>(sv);

/** The pane's own texts in the language that is shown. */
export function useTexts(): PaneTexts {
  return useContext(TextsContext);
}
