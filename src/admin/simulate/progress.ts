/** How far a run has come. */
export interface Progress {
  /** Mails and files done, in this run alone. */
  readonly done: number;
  /** The same, by an earlier run. */
  readonly earlier: number;
  /** Share of the inputs, 0 to 1, by their size. */
  readonly share: number;
  readonly seconds: number;
}

const WIDTH = 24;

/** "[████████                ] 33 %  6,600 mails  210 a second  1 min 4 s left", never longer than 79 characters. */
export function progressLine({ done, earlier, share, seconds }: Progress): string {
  const filled = Math.round(WIDTH * Math.min(1, share));
  const bar = `[${"█".repeat(filled)}${" ".repeat(WIDTH - filled)}]`;
  const mails = `${number(done + earlier)} ${done + earlier === 1 ? "mail" : "mails"}`;
  const rate = seconds > 0 && done > 0 ? `${number(Math.round(done / seconds))} a second` : "";
  const left = timeLeft(share, earlier, done, seconds);
  return [bar, `${Math.floor(100 * Math.min(1, share))} %`, mails, rate, left]
    .filter((part) => part !== "")
    .join("  ");
}

/** What is left takes as long as what was done, by size; what an earlier run did took no time of this one. */
function timeLeft(share: number, earlier: number, done: number, seconds: number): string {
  if (seconds < 1 || done === 0 || share <= 0 || share >= 1) return "";
  const ownShare = share * (done / (done + earlier));
  return `${duration((seconds * (1 - share)) / ownShare)} left`;
}

/** "45 s", "3 min 20 s", "2 h 5 min" */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

export function number(value: number): string {
  return value.toLocaleString("en-GB");
}
