import type { Box } from "../address";
import { ExcelError } from "../errors";
import type { InMemoryExcel } from "../in-memory-excel";
import type { ChartState, SeriesState, SheetState } from "../state";
import { ExcelCollection, ExcelObject } from "../wire/excel-object";
import type { Range } from "./range";

const types = ["BarClustered", "BarStacked", "ColumnClustered", "ColumnStacked", "Line", "LineMarkers", "Doughnut"];

export class Charts extends ExcelCollection {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
  ) {
    super(host);
  }
  members(): Chart[] {
    return this.sheet.charts.map((state) => new Chart(this.host, this.sheet, state));
  }
  Indexer(key: string | number): Chart {
    const found = this.members().find((one) => one.state.id === key || one.state.name === key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  /** One series a column of the range, named by its first cell when that is text. */
  Add(type: string, source: Range, seriesBy: string = "Auto"): Chart {
    if (!types.includes(type)) throw new ExcelError("InvalidArgument", `chart type ${type}`);
    if (seriesBy !== "Columns") throw new ExcelError("NotImplemented", `series by ${seriesBy}`);
    this.host.writing(this.sheet, source.box, "format");
    const series: SeriesState[] = [];
    for (let column = source.box.left; column <= source.box.right; column += 1) {
      const head = source.sheet.cell(source.box.top, column).value;
      const named = typeof head === "string";
      const values: Box = { ...source.box, left: column, right: column, top: source.box.top + (named ? 1 : 0) };
      series.push({
        name: named ? head : `Series${series.length + 1}`,
        values,
        categories: null,
        color: null,
        points: new Map(),
      });
    }
    const number = this.sheet.charts.length + 1;
    const state: ChartState = {
      id: this.host.state.nextId(),
      name: `Chart ${number}`,
      type,
      title: series.length === 1 ? (series[0]?.name ?? "") : "",
      series,
      place: null,
    };
    this.sheet.charts.push(state);
    return new Chart(this.host, this.sheet, state);
  }
}

export class Chart extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly sheet: SheetState,
    readonly state: ChartState,
  ) {
    super(host);
  }
  override identity() {
    return { Id: this.state.id };
  }
  get Id(): string {
    return this.state.id;
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(name: string) {
    this.state.name = name;
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.host, this.state);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.host);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.host, this.state);
  }
  SetPosition(start: Range, end?: Range | null): void {
    this.state.place = { ...start.box, bottom: (end ?? start).box.bottom, right: (end ?? start).box.right };
  }
  Delete(): void {
    this.sheet.charts = this.sheet.charts.filter((one) => one !== this.state);
  }
}

export class ChartTitle extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: ChartState,
  ) {
    super(host);
  }
  get Text(): string {
    return this.state.title;
  }
  set Text(text: string) {
    this.state.title = text;
  }
  set Visible(_visible: boolean) {
    // Looks only.
  }
}

export class ChartLegend extends ExcelObject {
  set Visible(_visible: boolean) {
    // Looks only.
  }
  set Position(_position: string) {
    // Looks only.
  }
}

export class ChartSeriesCollection extends ExcelCollection {
  constructor(
    host: InMemoryExcel,
    readonly state: ChartState,
  ) {
    super(host);
  }
  members(): ChartSeries[] {
    return this.state.series.map((one) => new ChartSeries(this.host, one));
  }
  Indexer(index: string | number): ExcelObject {
    return this.GetItemAt(Number(index));
  }
  override GetItemAt(index: number): ExcelObject {
    const one = this.state.series[index];
    if (!one) throw new ExcelError("InvalidArgument", `series ${index}`);
    return new ChartSeries(this.host, one);
  }
  Add(name?: string): ChartSeries {
    const state: SeriesState = { name: name ?? "", values: null, categories: null, color: null, points: new Map() };
    this.state.series.push(state);
    return new ChartSeries(this.host, state);
  }
}

export class ChartSeries extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: SeriesState,
  ) {
    super(host);
  }
  get Name(): string {
    return this.state.name;
  }
  set Name(name: string) {
    this.state.name = name;
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.host, this.state);
  }
  get Points(): ChartPoints {
    return new ChartPoints(this.host, this.state);
  }
  SetValues(range: Range): void {
    this.state.values = range.box;
  }
  SetXAxisValues(range: Range): void {
    this.state.categories = range.box;
  }
}

export class ChartSeriesFormat extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: SeriesState,
  ) {
    super(host);
  }
  get Fill(): ChartFill {
    return new ChartFill(this.host, this.state);
  }
  get Line(): ChartLine {
    return new ChartLine(this.host, this.state);
  }
}

export class ChartFill extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: SeriesState,
  ) {
    super(host);
  }
  SetSolidColor(color: string): void {
    this.state.color = color;
  }
}

export class ChartLine extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: SeriesState,
  ) {
    super(host);
  }
  set Color(color: string) {
    this.state.color = color;
  }
}

export class ChartPoints extends ExcelCollection {
  constructor(
    host: InMemoryExcel,
    readonly state: SeriesState,
  ) {
    super(host);
  }
  members(): ChartPoint[] {
    const { values } = this.state;
    return Array.from(
      { length: values ? values.bottom - values.top + 1 : 0 },
      (_, index) => new ChartPoint(this.host, this.state, index),
    );
  }
  Indexer(index: string | number): ExcelObject {
    return this.GetItemAt(Number(index));
  }
  override GetItemAt(index: number): ExcelObject {
    const point = this.members()[index];
    if (!point) throw new ExcelError("InvalidArgument", `point ${index}`);
    return point;
  }
}

export class ChartPoint extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: SeriesState,
    readonly index: number,
  ) {
    super(host);
  }
  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.host, this.state, this.index);
  }
}

export class ChartPointFormat extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: SeriesState,
    readonly index: number,
  ) {
    super(host);
  }
  get Fill(): ChartPointFill {
    return new ChartPointFill(this.host, this.state, this.index);
  }
}

export class ChartPointFill extends ExcelObject {
  constructor(
    host: InMemoryExcel,
    readonly state: SeriesState,
    readonly index: number,
  ) {
    super(host);
  }
  SetSolidColor(color: string): void {
    this.state.points.set(this.index, color);
  }
}
