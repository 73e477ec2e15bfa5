import type { Chart, Plugin } from "chart.js";
import { shownNumber } from "../strings";
import { fontFamily } from "../svg/layout";
import type { Palette } from "../svg/palette";

/** Writes each part's count on its bar, where it fits, and the whole behind the bar. */
export function valueLabels(palette: () => Palette): Plugin {
  return {
    id: "value-labels",
    afterDatasetsDraw(chart) {
      if (("type" in chart.config ? chart.config.type : "bar") !== "bar") return;
      const { ctx: context } = chart;
      const { surface, text } = palette();
      context.save();
      context.font = `11px ${fontFamily}`;
      context.textBaseline = "middle";
      for (const { value, x, base, y } of bars(chart)) {
        const words = shownNumber(value);
        const width = context.measureText(words).width + 8;
        if (width > Math.abs(x - base)) continue;
        const middle = (x + base) / 2;
        context.fillStyle = surface;
        context.beginPath();
        context.roundRect(middle - width / 2, y - 7, width, 14, 3);
        context.fill();
        context.fillStyle = text;
        context.textAlign = "center";
        context.fillText(words, middle, y + 0.5);
      }
      context.textAlign = "left";
      context.fillStyle = text;
      context.font = `600 12px ${fontFamily}`;
      for (const { total, x, y } of ends(chart)) context.fillText(shownNumber(total), x + 6, y + 0.5);
      context.restore();
    },
  };
}

interface Bar {
  readonly value: number;
  readonly x: number;
  readonly base: number;
  readonly y: number;
}

function bars(chart: Chart): readonly Bar[] {
  return chart.data.datasets.flatMap((dataset, place) =>
    chart.getDatasetMeta(place).data.flatMap((element, index) => {
      const value = dataset.data[index];
      if (typeof value !== "number" || value === 0) return [];
      const { x, y, base } = element.getProps(["x", "y", "base"], true) as { x: number; y: number; base: number };
      return [{ value, x, base, y }];
    }),
  );
}

function ends(chart: Chart): readonly { readonly total: number; readonly x: number; readonly y: number }[] {
  return (chart.data.labels ?? []).map((_, index) => {
    const total = chart.data.datasets.reduce(
      (sum, { data }) => sum + (typeof data[index] === "number" ? data[index] : 0),
      0,
    );
    const props = chart.data.datasets.map((__, place) =>
      chart.getDatasetMeta(place).data[index]?.getProps(["x", "y"], true),
    );
    return { total, x: Math.max(...props.map((at) => Number(at?.["x"] ?? 0))), y: Number(props[0]?.["y"] ?? 0) };
  });
}
