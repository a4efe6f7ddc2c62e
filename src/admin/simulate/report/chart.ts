import { init, type EChartsOption } from "echarts";
import { html, trusted, type Html } from "./html";

/**
 * Charts as pictures in SVG, drawn once when the report is written: the report needs no script, prints sharp, and takes
 * its colours from the page, so that they follow light and dark.
 */

const FONT = '"Segoe UI", system-ui, sans-serif';
export const INK = "var(--ink)";
export const SOFT = "var(--soft)";
const LINE = "var(--line)";

export interface Series {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
}

/** In pixels of the drawing; the page scales it to its width. */
const WIDTH = 620;
const ROW = 30;
/** Space for the axis below, and for the legend above where there is one. */
const AXIS = 30;
const LEGEND = 30;

/**
 * Bars from left to right, one for each name, with the series one after another in each.
 *
 * @param description what the chart shows, for those who do not see it; the figures stand in the table beside it
 */
export function barChart(description: string, names: readonly string[], series: readonly Series[]): Html {
  const top = series.length > 1 ? LEGEND : 6;
  return draw(description, top + names.length * ROW + AXIS, {
    grid: { left: 8, right: 24, top, bottom: 4, containLabel: true },
    ...legendOf(series),
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
  const top = series.length > 1 ? LEGEND + 8 : 14;
  return draw(description, 280, {
    grid: { left: 8, right: 12, top, bottom: 26, containLabel: true },
    ...legendOf(series),
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

function legendOf(series: readonly Series[]) {
  if (series.length < 2) return {};
  return {
    legend: {
      left: 0,
      top: 0,
      itemWidth: 12,
      itemHeight: 12,
      itemGap: 16,
      icon: "roundRect",
      selectedMode: false as const,
      itemStyle: { borderWidth: 0 },
      textStyle: { color: INK, fontSize: 13, fontFamily: FONT },
    },
  };
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

function draw(description: string, height: number, option: EChartsOption): Html {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, ...option });
    return html`<div class="chart" role="img" aria-label="${description}">
      ${trusted(bare(chart.renderToSVGString()))}
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
