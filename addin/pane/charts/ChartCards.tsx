import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Snapshot } from "@shared/model/snapshot";
import { summarise, type Summary } from "@shared/summarise/figures";
import { charts } from "../../../dashboard/charts";
import { tableOf, type DashboardChart } from "../../../dashboard/charts/chart";
import { shownValue } from "../../../dashboard/strings";
import { drawChart, svgElement } from "../../../dashboard/svg/chart";
import { darkPalette, lightPalette } from "../../../dashboard/svg/palette";
import { useDark } from "../frame/theme";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { chartStrings } from "./strings";

const useStyles = makeStyles({
  // Columns, for a chart of thirteen units is three times as high as the one beside it.
  columns: { columns: "320px", columnGap: "12px", "& > *": { breakInside: "avoid", marginBottom: "12px" } },
  drawing: { "& svg": { width: "100%", height: "auto", display: "block" } },
});

/** Each chart as a drawing with its words and its numbers. */
export default function ChartCards({ snapshot }: { snapshot: Snapshot }): ReactElement {
  const styles = useStyles();
  const summary = useMemo(() => summarise(snapshot), [snapshot]);
  return (
    <div className={styles.columns}>
      {charts.map((chart) => (
        <ChartCard key={chart.id} chart={chart} summary={summary} />
      ))}
    </div>
  );
}

function ChartCard({ chart, summary }: { chart: DashboardChart<Summary>; summary: Summary }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const dark = useDark();
  const configuration = chart.configuration(summary);
  const caption = chart.caption(summary);
  const { headings, rows } = tableOf(chart.labelHeading, configuration);
  // The dashboard's own markup: every text in it was escaped by `markup`.
  const { html } = svgElement(drawChart(configuration, `pane-${chart.id}`, dark ? darkPalette : lightPalette), caption);
  return (
    <section className={`${parts.card} ${parts.tight}`} aria-label={chart.title}>
      <h2 className={parts.subtitle}>{chart.title}</h2>
      <p className={`${parts.text} ${parts.small}`}>{caption}</p>
      <div className={styles.drawing} dangerouslySetInnerHTML={{ __html: html }} />
      <Fold title={chartStrings.numbers}>
        <div className={parts.scroll} tabIndex={0} role="group" aria-label={chart.title}>
          <table className={parts.table}>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, values }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {values.map((value, index) => (
                    <td key={index}>{shownValue(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Fold>
    </section>
  );
}
