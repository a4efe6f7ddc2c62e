/** The time of day as it is written where the reader lives: "14:03" in Swedish, "14.03" in Danish. */
export function timeOf(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(at);
}
