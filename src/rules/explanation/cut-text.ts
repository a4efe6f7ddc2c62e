/** The text, or as much of it as fits with "…" at its end; never half a character. `limit` counts UTF-16 code units. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  // A character beyond the basic plane is two code units; its first half alone is no character.
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
