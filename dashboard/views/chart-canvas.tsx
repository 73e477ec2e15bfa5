import { useEffect, useRef } from "react";
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ActiveElement,
  type ChartOptions,
  type Plugin,
} from "chart.js";
import type { DashboardConfiguration } from "../charts/chart";
import type { Palette } from "../svg/palette";
import { chartHeight, paint, type IsSelected } from "./paint";
import { valueLabels } from "./value-labels";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

type Options = ChartOptions<"bar" | "line">;

interface ChartCanvasProps {
  readonly configuration: DashboardConfiguration;
  readonly palette: Palette;
  readonly motion: boolean;
  /** What the chart says, for a screen reader. */
  readonly label: string;
  readonly selected: IsSelected;
  readonly canPick: (dataset: number, index: number) => boolean;
  readonly onPick: (dataset: number, index: number) => void;
}

/**
 * One Chart.js chart that lives as long as the component: new figures are one update, never a new chart. The element
 * counts both (`data-mounts`, `data-updates`), which the tests read.
 */
export function ChartCanvas(props: ChartCanvasProps) {
  const { configuration, palette, motion, label, selected } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<"bar" | "line", number[], string> | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const drawn = useRef("");

  const marks = configuration.data.datasets.map(({ data }, dataset) =>
    data.map((_, index) => selected(dataset, index)),
  );
  const key = JSON.stringify([configuration, marks, palette.surface, motion]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const now = latest.current;
    const painted = paint(now.configuration, now.palette, now.selected, false);
    const made = new Chart<"bar" | "line", number[], string>(element, {
      ...painted,
      options: listening(painted.options ?? {}, latest),
      plugins: [valueLabels(() => latest.current.palette), updateCounter(element)],
    });
    chart.current = made;
    element.dataset["mounts"] = String(Number(element.dataset["mounts"] ?? 0) + 1);
    return () => {
      made.destroy();
      chart.current = null;
      drawn.current = "";
    };
  }, []);

  useEffect(() => {
    const made = chart.current;
    if (!made) return;
    if (drawn.current === "") {
      drawn.current = key;
      return;
    }
    if (drawn.current === key) return;
    drawn.current = key;
    const { data, options } = paint(
      latest.current.configuration,
      latest.current.palette,
      latest.current.selected,
      motion,
    );
    made.data = data;
    made.options = listening(options ?? {}, latest);
    made.update();
  }, [key, motion]);

  return (
    <div className="sdv-canvas sdv-screen-only" style={{ height: chartHeight(configuration) }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

/** Counts every update that Chart.js makes, its own at a resize included. */
function updateCounter(element: HTMLCanvasElement): Plugin {
  return {
    id: "update-counter",
    afterUpdate() {
      element.dataset["updates"] = String(Number(element.dataset["updates"] ?? 0) + 1);
    },
  };
}

/** The options with clicks and the pointer's shape, always by the newest properties. */
function listening(options: Options, latest: { readonly current: ChartCanvasProps }): Options {
  const picked = (elements: readonly ActiveElement[]) => {
    const first = elements[0];
    return first && latest.current.canPick(first.datasetIndex, first.index) ? first : null;
  };
  return {
    ...options,
    onClick(_event, elements) {
      const mark = picked(elements);
      if (mark) latest.current.onPick(mark.datasetIndex, mark.index);
    },
    onHover(_event, elements, chart) {
      chart.canvas.style.cursor = picked(elements) ? "pointer" : "default";
    },
  };
}
