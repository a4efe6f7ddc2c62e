/** Looks into values that came from the add-in's frame, of which nothing is known beforehand. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null;
}

/** The property of that name, or undefined when there is none. */
export function property(value: unknown, name: string | number): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** The property as a string; the empty string when it is no string. */
export function text(value: unknown, name: string | number): string {
  const found = property(value, name);
  return typeof found === "string" ? found : "";
}

/** Parses JSON; undefined when it is none. */
export function parseJson(json: unknown): unknown {
  if (typeof json !== "string") return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
