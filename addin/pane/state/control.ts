import { cellKey, type CellRef } from "@shared/model/cell";
import { UserError, type OutputFile, type Progress } from "@shared/model/host";
import type { Plan } from "@shared/model/plan";
import type { PlanReading } from "@shared/model/plan-document";
import type { CellEdit } from "@shared/model/finding";
import { emptySettings, type Settings } from "@shared/model/settings";
import type { GivenFile } from "../../host-file/read-file";
import type { Opened, Product } from "../../worker/calls";
import { stateStrings } from "../strings";
import type { Environment } from "./environment";
import { failed, goTo, initialCheck, initialState, worked, type PaneState, type Problem, type Screen } from "./state";
import { createStore, type Store } from "./store";

/** Everything that the steps can set going. Each resolves when it is done or has told its problem; none rejects. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly environment: Environment;
  go(screen: Screen): void;
  openFile(file: GivenFile | Promise<GivenFile>): Promise<void>;
  openSample(): Promise<void>;
  /** Reads the workbook open in Excel, or the same file again. */
  readAgain(): Promise<void>;
  /** Takes new settings, reads anew with them and keeps them; `label` names the change for taking it back. */
  teach(settings: Settings, label: string | null): Promise<void>;
  /** A plan's document as data; null when it could not be read, which is told. */
  readPlan(given: Promise<GivenFile>): Promise<PlanReading | null>;
  /** Keeps settings that change nothing on the page, without a word. */
  remember(settings: Settings): Promise<void>;
  judgeOn(day: string | null): Promise<void>;
  applyEdits(edits: readonly CellEdit[], label: string): Promise<void>;
  undo(): Promise<void>;
  /** Makes and hands out files one after the other; true when all were. */
  make(products: readonly Product[]): Promise<boolean>;
  /** A blank tracking workbook of a year, from the clerk's own plan or the one that comes with the software. */
  makeTracking(year: number, plan?: Plan): Promise<void>;
  /** The report in the school's own Word form; what its placeholders lack is told. */
  makeForm(given: Promise<GivenFile>): Promise<void>;
  /** A ready Word form to start from. */
  startForm(): Promise<void>;
  /** Saves the clerk's workbook with our sheets and fixes in it. */
  save(): Promise<void>;
  cancel(): void;
  /** Selects a cell in Excel; a hidden one is first offered to be shown. */
  reveal(cell: CellRef, unhide: boolean): Promise<void>;
  look(patch: Partial<PaneState["check"]>): void;
  tell(notice: string | null): void;
  dismiss(): void;
}

const problemOf = (error: unknown): Problem =>
  error instanceof UserError
    ? { code: error.code, details: error.details }
    : { code: "unexpected", details: { reason: error instanceof Error ? error.message : String(error) } };

export function createPane(environment: Environment): Pane {
  const { engine } = environment;
  const store = createStore(initialState(environment.door, environment.today()));
  const undos = new Map<number, () => Promise<void>>();
  let nextEntry = 1;
  let reading = 0;
  /** Journal entries that changed cells, not only what was taught. */
  const edits = new Set<number>();
  /** Those by which the copy in memory differs from the file last opened or saved. */
  const unsavedEdits = new Set<number>();

  const progressFor =
    (what: "open" | "read" | "fix" | "write"): Progress =>
    (stage, done) =>
      store.update((state) => (state.work ? { ...state, work: { what, stage, done } } : state));

  const start = (what: "open" | "read" | "fix" | "write"): Progress => {
    store.update((state) => ({ ...state, work: { what, stage: null, done: null }, problem: null, notice: null }));
    return progressFor(what);
  };

  /** Runs one piece of work; its problem becomes the pane's. */
  const guard = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      store.update((state) => failed(state, problemOf(error)));
      return false;
    }
  };

  const record = (label: string, undo: () => Promise<void>): number => {
    const id = nextEntry++;
    undos.set(id, undo);
    store.update((state) => ({ ...state, journal: [...state.journal, { id, label }] }));
    return id;
  };

  /** Reads the workbook on the worker's desk; of two readings under way only the later one is shown. */
  const read = async (settings: Settings, progress: Progress, patch: Partial<PaneState> = {}): Promise<void> => {
    const mine = ++reading;
    const { asOf, today } = store.get();
    const result = await engine.call("read", { settings, options: { asOf, today } }, progress);
    if (mine !== reading) return;
    store.update((state) => worked(state, { ...patch, result, settings }));
  };

  /** Settings of a workbook just opened: its own sheet, else what this browser remembers of its headers. */
  const remembered = async (
    opened: Opened,
    progress: Progress,
  ): Promise<Pick<PaneState, "settings" | "keptIn" | "fingerprint">> => {
    const { asOf, today } = store.get();
    if (environment.host) {
      return { settings: await environment.host.settings.load(), keptIn: "workbook", fingerprint: null };
    }
    const fingerprint = await engine.call("fingerprint", { options: { asOf, today } }, progress);
    if (opened.settings) return { settings: opened.settings, keptIn: "workbook", fingerprint };
    const kept = fingerprint ? await environment.memory.load(fingerprint) : null;
    return kept
      ? { settings: kept, keptIn: "browser", fingerprint }
      : { settings: emptySettings, keptIn: "nowhere", fingerprint };
  };

  const keep = async (settings: Settings): Promise<void> => {
    const { fingerprint } = store.get();
    if (environment.host) {
      await environment.host.settings.save(settings);
      store.update((state) => ({ ...state, keptIn: "workbook" }));
    } else if (fingerprint) {
      await environment.memory.save(fingerprint, settings);
      store.update((state) => ({ ...state, keptIn: "browser" }));
    }
  };

  const begin = async (open: (progress: Progress) => Promise<Opened>, again = false): Promise<void> => {
    const before = store.get();
    const progress = start("open");
    const putBack = engine.hold();
    let laid = false;
    const done = await guard(async () => {
      const opened = await open(progress);
      laid = true;
      const { settings, keptIn, fingerprint } = await remembered(opened, progressFor("read"));
      if (store.get().rules.length === 0) {
        const rules = await engine.call("rules", null);
        store.update((state) => ({ ...state, rules }));
      }
      await read(settings, progressFor("read"), {
        opened,
        keptIn,
        fingerprint,
        screen: again && before.result ? before.screen : "home",
        journal: [],
        unsaved: false,
        stale: false,
        check: initialCheck,
      });
      undos.clear();
      edits.clear();
      unsavedEdits.clear();
    });
    if (done) return;
    // A second workbook that does not come in, or whose reading is cancelled, leaves the first one with all its fixes;
    // a first one that opens but cannot be read leaves nothing half-open.
    if (laid && before.result && !environment.host) {
      putBack();
      store.update((state) => ({ ...before, work: null, problem: state.problem, notice: state.notice }));
      return;
    }
    store.update((state) =>
      laid
        ? {
            ...initialState(environment.door, environment.today()),
            rules: state.rules,
            problem: state.problem,
            notice: state.notice,
          }
        : { ...state, screen: before.result ? state.screen : "start" },
    );
  };

  const edit = async (edits: readonly CellEdit[]): Promise<() => Promise<void>> => {
    if (environment.host?.editor) {
      const { undo } = await environment.host.editor.apply(edits);
      await adoptHost();
      return async () => {
        await undo();
        await adoptHost();
      };
    }
    const { undo } = await engine.call("edit", { edits });
    return async () => void (await engine.call("edit", { edits: undo }));
  };

  const adoptHost = async (): Promise<Opened> => {
    if (!environment.host) throw new UserError("session-lost");
    const workbook = await environment.host.source.read(progressFor("open"));
    return engine.call("adopt", { workbook });
  };

  const makeOne = async (product: Product): Promise<OutputFile> => {
    const template = product.startsWith("dashboard") ? await environment.dashboardTemplate() : null;
    return engine.call("make", { product, template }, progressFor("write"));
  };

  const pane: Pane = {
    store,
    environment,
    go: (screen) => store.update((state) => goTo(state, screen)),
    openFile: (given) =>
      begin(async (progress) => {
        const file = await given;
        return engine.call("open-file", { fileName: file.name, bytes: file.bytes }, progress);
      }),
    openSample: () => pane.openFile(environment.sample()),
    readAgain: () => begin(() => adoptHost(), true),
    async teach(settings, label) {
      const before = store.get().settings;
      const progress = start("read");
      await guard(async () => {
        await read(settings, progress, label ? { notice: label } : {});
        if (label) record(label, async () => takeBack(before));
        await keep(settings);
      });
    },
    async remember(settings) {
      store.update((state) => ({ ...state, settings }));
      await guard(() => keep(settings));
    },
    async readPlan(given) {
      const progress = start("open");
      let reading: PlanReading | null = null;
      await guard(async () => {
        const { name, bytes } = await given;
        reading = await engine.call("plan", { fileName: name, bytes }, progress);
        store.update((state) => worked(state, {}));
      });
      return reading;
    },
    async judgeOn(day) {
      store.update((state) => ({ ...state, asOf: day }));
      const progress = start("read");
      await guard(() => read(store.get().settings, progress));
    },
    async applyEdits(changes, label) {
      if (changes.length === 0) return;
      const progress = start("fix");
      await guard(async () => {
        const undo = await edit(changes);
        await read(store.get().settings, progress, { notice: label, unsaved: environment.door === "file" });
        const id = record(label, undo);
        edits.add(id);
        unsavedEdits.add(id);
      });
    },
    async undo() {
      const entry = store.get().journal.at(-1);
      if (!entry) return;
      const progress = start("fix");
      await guard(async () => {
        await undos.get(entry.id)?.();
        undos.delete(entry.id);
        // Taking back a fix that no file holds yet leaves nothing to save; taking back a saved one does.
        if (edits.has(entry.id) && !unsavedEdits.delete(entry.id)) unsavedEdits.add(entry.id);
        store.update((state) => ({ ...state, journal: state.journal.filter(({ id }) => id !== entry.id) }));
        await read(store.get().settings, progress, {
          notice: stateStrings.undone(entry.label),
          unsaved: environment.door === "file" && unsavedEdits.size > 0,
        });
      });
    },
    async make(products) {
      start("write");
      return guard(async () => {
        const names: string[] = [];
        for (const product of products) {
          const file = await makeOne(product);
          await environment.deliver(file);
          names.push(file.name);
        }
        store.update((state) => worked(state, { notice: stateStrings.delivered(names) }));
      });
    },
    async makeTracking(year, plan) {
      const progress = start("write");
      await guard(async () => {
        const { settings } = store.get();
        const file = await engine.call("tracking", { plan: plan ?? settings.plan, year }, progress);
        await environment.deliver(file);
        store.update((state) => worked(state, { notice: stateStrings.delivered([file.name]) }));
      });
    },
    async makeForm(given) {
      const progress = start("write");
      await guard(async () => {
        const { name, bytes } = await given;
        const { file, check } = await engine.call("form", { fileName: name, bytes }, progress);
        await environment.deliver(file);
        store.update((state) => worked(state, { notice: stateStrings.filled(file.name, check) }));
      });
    },
    async startForm() {
      const progress = start("write");
      await guard(async () => {
        const file = await engine.call("form-start", null, progress);
        await environment.deliver(file);
        store.update((state) => worked(state, { notice: stateStrings.delivered([file.name]) }));
      });
    },
    async save() {
      const progress = start("write");
      await guard(async () => {
        if (environment.host?.sheets) {
          const sheets = await engine.call("sheets", null);
          await environment.host.sheets.writeSheets(sheets, progress);
          store.update((state) => worked(state, { notice: stateStrings.sheetsWritten, keptIn: "workbook" }));
          return;
        }
        const file = await makeOne("normalised");
        await environment.saveAs(file);
        unsavedEdits.clear();
        store.update((state) => worked(state, { notice: stateStrings.delivered([file.name]), unsaved: false }));
      });
    },
    cancel() {
      reading++;
      engine.cancel();
      store.update((state) => ({ ...state, work: null, notice: stateStrings.cancelled }));
    },
    async reveal(cell, unhide) {
      await guard(async () => {
        const became = await environment.host?.navigator?.reveal(cell, { unhide });
        store.update((state) => ({ ...state, hiddenCell: became === "hidden" ? cellKey(cell) : null }));
      });
    },
    look: (patch) => store.update((state) => ({ ...state, check: { ...state.check, ...patch } })),
    tell: (notice) => store.update((state) => ({ ...state, notice })),
    dismiss: () => store.update((state) => ({ ...state, problem: null, notice: null })),
  };

  /** Settings as they were before a lesson. */
  const takeBack = async (settings: Settings): Promise<void> => {
    store.update((state) => ({ ...state, settings }));
    await keep(settings);
  };

  environment.host?.navigator?.onChange(() =>
    store.update((state) => (state.result ? { ...state, stale: true } : state)),
  );
  return pane;
}
