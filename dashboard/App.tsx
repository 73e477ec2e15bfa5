import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type DragEvent } from "react";
import type { Snapshot } from "@shared/model/snapshot";
import { bySchool } from "@shared/summarise/compare";
import { factsOf, summariseFacts } from "@shared/summarise/figures";
import { saveOverviewImage } from "./export/image";
import type { PlanCoverage } from "./held-coverage";
import { coverageFor } from "./lists";
import { saveFile } from "./export/save-file";
import { mergeSnapshots, readFiles, type ReadWorkbook } from "./state/read-files";
import { useFilters } from "./state/use-filters";
import { useMedia } from "./state/use-media";
import { usePrinting } from "./state/use-printing";
import { useTheme, type ThemeChoice, type ThemeName } from "./state/use-theme";
import { words } from "./strings";
import { styles } from "./styles";
import { Comparison } from "./views/comparison";
import { Header } from "./views/header";
import { OpenFiles } from "./views/open-files";
import { PrintingContext } from "./views/printing";
import { SaveButtons } from "./views/save-buttons";
import { SchoolPage } from "./views/school-page";

const fluentThemes = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
} satisfies Record<ThemeName, unknown>;

export interface DashboardProps {
  readonly snapshots: readonly Snapshot[];
  /** The plan's duties and the tasks that serve them, where somebody worked them out. */
  readonly coverage?: PlanCoverage | null;
  /** Reads a dropped .xlsx; without it only .json files are taken. */
  readonly readWorkbook?: ReadWorkbook | null;
  /** Inside the task pane: no file opening, printing or address of its own; the pane gives the theme. */
  readonly embedded?: boolean;
  readonly theme?: ThemeChoice;
  /** The built template of the single file, where the page can get at it: then the page can be saved as one. */
  readonly template?: (() => Promise<string>) | null;
}

/** The principal's dashboard: one school, one school over time, or several schools. */
export function Dashboard(props: DashboardProps) {
  const { snapshots: given, coverage = null, readWorkbook = null, embedded = false, template = null } = props;
  const [opened, setOpened] = useState<readonly Snapshot[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [themeChoice, setThemeChoice] = useState<ThemeChoice>(props.theme ?? "system");
  const choice = embedded ? (props.theme ?? "system") : themeChoice;
  const theme = useTheme(choice);
  const motion = !useMedia("(prefers-reduced-motion: reduce)");
  const printing = usePrinting();
  const filterState = useFilters(!embedded);

  const schools = useMemo(() => bySchool(mergeSnapshots(given, opened)), [given, opened]);
  const series = schools.find(({ name }) => name === chosen) ?? schools.at(-1) ?? null;
  const snapshot = series?.snapshots.at(-1) ?? null;
  const shownCoverage = useMemo(() => {
    if (snapshot === null) return null;
    return (given.includes(snapshot) ? coverage : null) ?? coverageFor(snapshot);
  }, [snapshot, given, coverage]);
  const tell = useCallback((message: string) => setProblems([message]), []);

  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setBusy(true);
    const read = await readFiles(files, readWorkbook);
    setBusy(false);
    setProblems(read.problems);
    if (read.snapshots.length === 0) return;
    setOpened((held) => mergeSnapshots(held, read.snapshots));
    setChosen(bySchool(read.snapshots).at(-1)?.name ?? null);
    filterState.clear();
  };
  const dropping = embedded
    ? {}
    : {
        onDragOver: (event: DragEvent) => event.preventDefault(),
        onDrop: (event: DragEvent) => {
          event.preventDefault();
          void open([...event.dataTransfer.files]);
        },
      };
  const saveImage = () => {
    if (snapshot === null) return;
    saveOverviewImage(summariseFacts(factsOf(snapshot), filterState.filters)).catch(() => tell(words.imageFailed));
  };

  const save = (redacted: boolean) => {
    if (snapshot === null || template === null) return;
    template()
      .then((text) => saveFile(snapshot, text, { redacted, coverage: shownCoverage }))
      .catch(() => tell(words.fileFailed));
  };

  return (
    <FluentProvider theme={fluentThemes[theme]} style={{ background: "transparent" }}>
      <style>{styles}</style>
      <PrintingContext.Provider value={printing}>
        <main className="sdv" data-theme={choice} {...dropping}>
          <div className="sdv-wide">
            <Header
              snapshot={snapshot}
              theme={choice}
              onTheme={embedded ? null : setThemeChoice}
              onImage={saveImage}
              onPrint={embedded ? null : () => window.print()}
            >
              {!embedded && <OpenFiles onFiles={(files) => void open(files)} workbooks={readWorkbook !== null} />}
              {snapshot && template && <SaveButtons snapshot={snapshot} save={save} />}
            </Header>
            <div role="alert">
              {problems.map((problem) => (
                <p key={problem} className="sdv-card sdv-message">
                  {problem}
                </p>
              ))}
            </div>
            <p role="status" className={busy ? "sdv-card sdv-busy" : "sdv-hidden"}>
              {busy ? words.reading : ""}
            </p>
            {snapshot === null && (
              <div className="sdv-card sdv-drop">
                <h2>{words.nothingLoaded}</h2>
                <p>{readWorkbook ? words.openHintWorkbook : words.openHint}</p>
                <OpenFiles onFiles={(files) => void open(files)} workbooks={readWorkbook !== null} primary />
              </div>
            )}
            {schools.length > 1 && series && (
              <div className="sdv-lists" style={{ marginBottom: 12 }}>
                <Comparison schools={schools} current={series.name} choose={setChosen} />
              </div>
            )}
            {series && (
              <SchoolPage
                key={series.name}
                series={series}
                coverage={shownCoverage}
                filterState={filterState}
                theme={theme}
                motion={motion}
                tell={tell}
              />
            )}
            <footer className="sdv-footer">{words.madeBy}</footer>
          </div>
        </main>
      </PrintingContext.Provider>
    </FluentProvider>
  );
}
