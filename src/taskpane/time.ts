/** The time of day as it is written where the reader lives: "14:03" in Swedish, "14.03" in Danish. */
export function timeOf(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** The day and the time: "3 november 14:03", "3. november kl. 14.03". */
export function dayAndTimeOf(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
}
