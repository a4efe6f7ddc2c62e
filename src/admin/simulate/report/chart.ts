import { init, type EChartsOption } from "echarts";
import { html, trusted, type Html } from "./html";

/**
 * Charts as pictures in SVG, drawn once when the report is written: the report needs no script, prints sharp, and takes
 * its colours from the page, so that they follow light and dark.
 */

const FONT = '"Segoe UI", system-ui, sans-serif';
const INK = "var(--ink)";
const SOFT = "var(--soft)";
const LINE = "var(--line)";

export interface Series {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
}

/** In pixels of the drawing; the page scales it to its width. */
const WIDTH = 620;
const ROW = 30;
/** Space for the axis below. */
const AXIS = 30;

/**
 * Bars from left to right, one for each name, with the series one after another in each.
 *
 * @param description what the chart shows, for those who do not see it; the figures stand in the table beside it
 */
export function barChart(description: string, names: readonly string[], series: readonly Series[]): Html {
  return draw(description, series, names.length * ROW + AXIS, {
    grid: { left: widthOf(names), right: 28, top: 4, bottom: AXIS - 4 },
    xAxis: valueAxis(),
    yAxis: { ...nameAxis(names), inverse: true },
    series: series.map((one) => ({ ...bar(one), barMaxWidth: 18 })),
  });
}

/** Columns side by side, one for each name, with the series one upon another. */
export function columnChart(
  description: string,
  names: readonly string[],
  axisName: string,
  series: readonly Series[],
): Html {
  return draw(description, series, 270, {
    grid: { left: 56, right: 12, top: 12, bottom: 50 },
    xAxis: {
      ...nameAxis(names),
      name: axisName,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: { color: SOFT },
    },
    yAxis: valueAxis(),
    series: series.map((one) => ({ ...bar(one), barCategoryGap: "22%" })),
  });
}

/** Room for names of bars: 7.4 pixels a character is wide for a font of 13 pixels. */
function widthOf(names: readonly string[]): number {
  return 14 + 7.4 * Math.max(...names.map(({ length }) => length));
}

function bar({ name, color, values }: Series) {
  return {
    type: "bar" as const,
    name,
    stack: "all",
    silent: true,
    data: [...values],
    itemStyle: { color, borderColor: "var(--paper)", borderWidth: 1 },
  };
}

/** The legend is a line of the page: the drawing cannot know how wide words are in the reader's font. */
function legendOf(series: readonly Series[]): Html | null {
  if (series.length < 2) return null;
  return html`<p class="legend">
    ${series.map(({ name, color }) => html`<span><span class="swatch" style="--c: ${color}"></span>${name}</span> `)}
  </p>`;
}

function nameAxis(names: readonly string[]) {
  return {
    type: "category" as const,
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: LINE } },
    axisLabel: { color: INK, fontSize: 13, fontFamily: FONT, interval: 0 },
  };
}

function valueAxis() {
  return {
    type: "value" as const,
    minInterval: 1,
    splitNumber: 4,
    splitLine: { lineStyle: { color: LINE } },
    axisLine: { show: false },
    axisLabel: {
      color: SOFT,
      fontSize: 12,
      fontFamily: FONT,
      formatter: (value: number) => value.toLocaleString("en-GB"),
    },
  };
}

function draw(description: string, series: readonly Series[], height: number, option: EChartsOption): Html {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, ...option });
    return html`<div>
      ${legendOf(series)}
      <div class="chart" role="img" aria-label="${description}">
        ${trusted(bare(chart.renderToSVGString()))}
      </div>
    </div>`;
  } finally {
    // It keeps the program running otherwise.
    chart.dispose();
  }
}

/** Without what only serves a pointer, and without ids that differ from run to run. */
function bare(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:class="zr[^"]*"|ecmeta_[a-z_]+="[^"]*"|pointer-events="[^"]*")/g, "")
    .replace(/^<svg /, '<svg aria-hidden="true" ');
}
