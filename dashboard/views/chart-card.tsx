import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { includesFilters } from "@shared/summarise/filters";
import { tableOf, type DashboardChart } from "../charts/chart";
import { saveChartImage } from "../export/image";
import { palettes } from "../state/use-theme";
import { shownValue, words } from "../strings";
import { drawChart, svgElement } from "../svg/chart";
import { lightPalette } from "../svg/palette";
import { ChartCanvas } from "./chart-canvas";
import { usePage } from "./context";
import { Figure } from "./figure";
import { Legend } from "./legend";
import { useIsPrinting } from "./printing";

interface ChartCardProps<Figures> {
  readonly chart: DashboardChart<Figures>;
  readonly figures: Figures;
}

/** A chart with its title, legend, words, table and picture. */
export function ChartCard<Figures>({ chart, figures }: ChartCardProps<Figures>) {
  const page = usePage();
  const printing = useIsPrinting();
  const titleId = useId();
  const configuration = chart.configuration(figures);
  const caption = chart.caption(figures);
  const filtersAt = (dataset: number, index: number) => chart.filtersAt(figures, dataset, index);
  return (
    <figure className="sdv-card sdv-chart" aria-labelledby={titleId} data-chart={chart.id}>
      <div className="sdv-chart-head">
        <h2 id={titleId}>{chart.title}</h2>
        <span className="sdv-tools">
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.saveChart(chart.title)}
            onClick={() => {
              saveChartImage(chart.title, chart.id, configuration, page.snapshot).catch(() =>
                page.tell(words.imageFailed),
              );
            }}
          >
            {words.saveImage}
          </Button>
        </span>
      </div>
      <Legend configuration={configuration} />
      <ChartCanvas
        configuration={configuration}
        palette={palettes[page.theme]}
        motion={page.motion}
        label={`${chart.title}. ${caption}`}
        selected={(dataset, index) => includesFilters(page.filters, filtersAt(dataset, index) ?? {})}
        canPick={(dataset, index) => filtersAt(dataset, index) !== null}
        onPick={(dataset, index) => {
          const mark = filtersAt(dataset, index);
          if (mark) page.toggle(mark, chart.own);
        }}
      />
      {printing && (
        <div
          className="sdv-print-only"
          // Our own SVG: every text in it went through escapeMarkup.
          dangerouslySetInnerHTML={{
            __html: svgElement(
              drawChart(configuration, `print-${chart.id}`, lightPalette),
              `${chart.title}. ${caption}`,
            ).html,
          }}
        />
      )}
      <figcaption className="sdv-caption">{caption}</figcaption>
      <details>
        <summary>{words.chartTable}</summary>
        <ChartNumbers chart={chart} figures={figures} />
      </details>
    </figure>
  );
}

/** The chart's numbers; each that stands for tasks is a button with the mark's filter. */
function ChartNumbers<Figures>({ chart, figures }: ChartCardProps<Figures>) {
  const { headings, rows } = tableOf(chart.labelHeading, chart.configuration(figures));
  return (
    <div className="sdv-scroll" tabIndex={0} role="region" aria-label={`${words.chartTable}: ${chart.title}`}>
      <table>
        <thead>
          <tr>
            {headings.map((heading, index) => (
              <th key={heading} scope="col" className={index > 0 ? "sdv-number" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }, index) => (
            <tr key={`${index} ${label}`}>
              <th scope="row">{label}</th>
              {values.map((value, dataset) => (
                <td key={headings[dataset + 1]} className="sdv-number">
                  <Figure
                    filters={value === 0 || value === null ? null : chart.filtersAt(figures, dataset, index)}
                    label={`${label}, ${headings[dataset + 1] ?? ""}: ${shownValue(value)}`}
                  >
                    {shownValue(value)}
                  </Figure>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
