import type { ReactElement } from "react";

/** A readable text without Fluent or styles of ours: for when those may be what failed. */
export function PlainMessage({
  headline,
  nextStep,
  action,
}: {
  readonly headline: string;
  readonly nextStep: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}): ReactElement {
  return (
    <main style={{ padding: "16px", fontFamily: "'Segoe UI', sans-serif", lineHeight: 1.4 }} role="alert">
      <h1 style={{ fontSize: "1.25rem" }}>{headline}</h1>
      <p>{nextStep}</p>
      {action !== undefined && (
        <button type="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </main>
  );
}
