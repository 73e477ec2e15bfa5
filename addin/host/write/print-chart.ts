import { toneLooks } from "@shared/hosts/output-look";
import type { OutputChart, OutputTable } from "@shared/model/output-sheet";
import { callBytes, type Step } from "./steps";

const types = {
  bar: ["BarClustered", "BarStacked"],
  column: ["ColumnClustered", "ColumnStacked"],
  line: ["Line", "Line"],
  doughnut: ["Doughnut", "Doughnut"],
} as const;

/** A native chart over columns of a table on the same sheet; a chart over a column that is not there is left out. */
export function printChart(chart: OutputChart, tables: readonly OutputTable[], number: number): Step[] {
  const table = tables.find((one) => one.name === chart.table);
  // Excel draws nothing useful over a blank row; the file host leaves such a chart out as well.
  if (!table || table.rows.length === 0) return [];
  const columnOf = (key: string) => table.columns.findIndex((column) => column.key === key);
  const category = columnOf(chart.category);
  const series = chart.series.map(({ key, tone }) => ({ column: columnOf(key), tone }));
  const first = series[0];
  if (category < 0 || !first || series.some(({ column }) => column < 0)) return [];
  const rows = table.rows.length;
  const type = types[chart.type][chart.stacked ? 1 : 0];
  return [
    {
      bytes: callBytes * (10 + series.length * 8 + (chart.slices?.length ?? 0) * 6),
      run(sheet) {
        const body = (column: number) => sheet.getRangeByIndexes(table.headerRow, column, rows, 1);
        // Made over one column, it has just one series, named by the header.
        const source = sheet.getRangeByIndexes(table.headerRow - 1, first.column, rows + 1, 1);
        const made = sheet.charts.add(type, source, "Columns");
        made.name = `SoDanVan${number}`;
        made.title.text = chart.title;
        series.forEach(({ column, tone }, index) => {
          const one =
            index === 0
              ? made.series.getItemAt(0)
              : made.series.add(table.columns[column]?.header ?? String(index + 1));
          if (index > 0) one.setValues(body(column));
          one.setXAxisValues(body(category));
          if (tone !== null) {
            const color = `#${toneLooks[tone].solid}`;
            if (chart.type === "line") one.format.line.color = color;
            else one.format.fill.setSolidColor(color);
          }
        });
        (chart.slices ?? []).slice(0, rows).forEach((tone, index) => {
          made.series.getItemAt(0).points.getItemAt(index).format.fill.setSolidColor(`#${toneLooks[tone].solid}`);
        });
        made.legend.visible = series.length > 1 || chart.type === "doughnut";
        const { row, column, rows: height, columns: width } = chart.at;
        made.setPosition(
          sheet.getRangeByIndexes(row - 1, column - 1, 1, 1),
          sheet.getRangeByIndexes(row + height - 2, column + width - 2, 1, 1),
        );
      },
    },
  ];
}
