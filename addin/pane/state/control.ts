import { cellKey } from "@shared/model/cell";
import { UserError, type OutputFile, type Progress } from "@shared/model/host";
import type { PlanReading } from "@shared/model/plan-document";
import type { CellEdit } from "@shared/model/finding";
import type { Settings } from "@shared/model/settings";
import type { Opened, Product } from "../../worker/calls";
import { stateStrings } from "../strings";
import type { Environment } from "./environment";
import { createJournal } from "./journal";
import { createKeeping } from "./keeping";
import type { Pane } from "./pane";
import { failed, goTo, initialCheck, initialState, worked, type PaneState, type Problem } from "./state";
import { createStore } from "./store";

const problemOf = (error: unknown): Problem =>
  error instanceof UserError
    ? { code: error.code, details: error.details }
    : { code: "unexpected", details: { reason: error instanceof Error ? error.message : String(error) } };

/** The pane over its surroundings: one state, and every step that changes it. */
export function createPane(environment: Environment): Pane {
  const { engine } = environment;
  const store = createStore(initialState(environment.door, environment.today()));
  const journal = createJournal();
  const { remembered, keep } = createKeeping(environment, store);
  let reading = 0;

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

  /** The journal as the page shows it. */
  const written = (): Pick<PaneState, "journal" | "unsaved"> => ({
    journal: journal.entries(),
    unsaved: environment.door === "file" && journal.unsaved(),
  });

  /** Reads the workbook on the worker's desk; of two readings under way only the later one is shown. */
  const read = async (settings: Settings, progress: Progress, patch: Partial<PaneState> = {}): Promise<void> => {
    const mine = ++reading;
    const { asOf, today } = store.get();
    const result = await engine.call("read", { settings, options: { asOf, today } }, progress);
    if (mine !== reading) return;
    store.update((state) => worked(state, { ...patch, result, settings }));
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
      journal.clear();
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

  /** Makes one file and hands it to the clerk. */
  const handOut = async (make: (progress: Progress) => Promise<OutputFile>): Promise<void> => {
    const progress = start("write");
    await guard(async () => {
      const file = await make(progress);
      await environment.deliver(file);
      store.update((state) => worked(state, { notice: stateStrings.delivered([file.name]) }));
    });
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
        if (label) journal.add(label, () => takeBack(before), { edits: false });
        store.update((state) => ({ ...state, ...written() }));
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
        // Recorded before the reading: a workbook that cannot be read any more with this edit can be put right.
        journal.add(label, await edit(changes), { edits: true });
        store.update((state) => ({ ...state, ...written() }));
        await read(store.get().settings, progress, { notice: label });
      });
    },
    async undo() {
      const entry = store.get().journal.at(-1);
      if (!entry) return;
      const progress = start("fix");
      await guard(async () => {
        await journal.takeBack();
        store.update((state) => ({ ...state, ...written() }));
        await read(store.get().settings, progress, { notice: stateStrings.undone(entry.label) });
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
      const { settings } = store.get();
      await handOut((progress) => engine.call("tracking", { plan: plan ?? settings.plan, year }, progress));
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
    startForm: () => handOut((progress) => engine.call("form-start", null, progress)),
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
        journal.saved();
        store.update((state) => worked(state, { notice: stateStrings.delivered([file.name]), ...written() }));
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
