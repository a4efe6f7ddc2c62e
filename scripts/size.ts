import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { StatsCompilation, StatsModule } from "webpack";

/** What the send handler may weigh: it loads while somebody waits. Bytes. */
export const COMMANDS_LIMITS = { raw: 600_000, gzip: 250_000 } as const;

/** What the pane may weigh before its verdict is on screen: everything its page loads at once. Bytes. */
export const PANE_LIMITS = { raw: 1_100_000, gzip: 420_000 } as const;

/** Sizes in bytes. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
}

/** What a file weighs as it is served. */
export function weigh(file: string): Weight {
  const bytes = readFileSync(file);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** What the pane loads later, in several files, weighs together. */
export function weighLaterParts(folder: string): Weight {
  const parts = readdirSync(folder).filter((name) => /^taskpane\..+\.js$/.test(name));
  const weights = parts.map((name) => weigh(path.join(folder, name)));
  return {
    raw: weights.reduce((sum, { raw }) => sum + raw, 0),
    gzip: weights.reduce((sum, { gzip }) => sum + gzip, 0),
  };
}

/** The limits a weight breaks, a sentence each; none when it keeps them all. */
export function brokenLimits(
  { raw, gzip }: Weight,
  limits: Weight = COMMANDS_LIMITS,
  file = "commands.js",
): readonly string[] {
  return [
    ...(raw > limits.raw ? [`${file} is ${raw} bytes; the limit is ${limits.raw}.`] : []),
    ...(gzip > limits.gzip ? [`${file} is ${gzip} bytes gzip; the limit is ${limits.gzip}.`] : []),
  ];
}

/** The line about the pane that `npm test` prints: what loads at once, and what later, when it is needed. */
export function formatPaneSize(first: Weight, later: Weight): string {
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  return (
    `taskpane.js ${kb(first.raw)} raw (limit ${PANE_LIMITS.raw / 1000}), ` +
    `${kb(first.gzip)} gzip (limit ${PANE_LIMITS.gzip / 1000}); loaded later: ${kb(later.gzip)} gzip`
  );
}

/**
 * What each part of the send handler brings in, in bytes of source as the bundler takes it up (before it is made
 * smaller), heaviest first.
 */
export function partsOf(
  stats: StatsCompilation,
): readonly { readonly part: string; readonly bytes: number }[] {
  const commands = stats.children?.find(({ name }) => name === "commands");
  const files = new Map<string, number>();
  for (const { nameForCondition, size } of (commands?.modules ?? []).flatMap(innermost)) {
    // A module that was joined to others is told of twice: by itself and among those it was joined to.
    if (nameForCondition && size !== undefined) files.set(nameForCondition, size);
  }
  const bytes = new Map<string, number>();
  files.forEach((size, file) => {
    const part = partOf(file);
    bytes.set(part, (bytes.get(part) ?? 0) + size);
  });
  return Array.from(bytes, ([part, sum]) => ({ part, bytes: sum })).sort((a, b) => b.bytes - a.bytes);
}

/** The table that `npm test` prints. */
export function formatSizes(weight: Weight, parts: readonly { part: string; bytes: number }[]): string {
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} KB`;
  return [
    `commands.js ${kb(weight.raw)} raw (limit ${COMMANDS_LIMITS.raw / 1000}), ${kb(weight.gzip)} gzip (limit ${COMMANDS_LIMITS.gzip / 1000})`,
    "what each part brings in, before it is made smaller:",
    ...parts.map(({ part, bytes }) => `  ${kb(bytes)}  ${part}`),
  ].join("\n");
}

/** Modules that the bundler joined are counted one by one. */
function innermost(module: StatsModule): StatsModule[] {
  return module.modules === undefined || module.modules.length === 0
    ? [module]
    : module.modules.flatMap(innermost);
}

/** `src/rules/names`, or the package it comes from. */
function partOf(file: string): string {
  const segments = file.split(/[\\/]/);
  const packages = segments.lastIndexOf("node_modules");
  if (packages >= 0) {
    const name = segments[packages + 1] ?? "";
    return name.startsWith("@") ? `${name}/${segments[packages + 2] ?? ""}` : name;
  }
  const src = segments.lastIndexOf("src");
  return path.posix.join(...segments.slice(src, -1).slice(0, 3));
}
