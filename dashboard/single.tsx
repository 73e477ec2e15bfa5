import { useEffect, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { errorSentence } from "@shared/locale/vi/errors";
import { UserError } from "@shared/model/host";
import type { Snapshot } from "@shared/model/snapshot";
import { parseSnapshot } from "@shared/snapshot/parse";
import { Dashboard } from "./App";
import type { PlanCoverage } from "./held-coverage";
import { words } from "./strings";
import { Boundary } from "./views/boundary";

interface Embedded {
  readonly snapshot: Snapshot;
  readonly coverage: PlanCoverage | null;
}

/** This very file as it was opened: `dashboardHtml` can fill it again. */
const pristine = `<!doctype html>\n${document.documentElement.outerHTML}`;

/** What an element of this file holds; undefined for none, throws a `UserError` for broken JSON. */
function held(id: string): unknown {
  const text = document.getElementById(id)?.textContent ?? "";
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("not-a-snapshot", { file: words.thisFile });
  }
}

/** The data that `dashboardHtml` put into this file; throws a `UserError` when it is broken or from a later version. */
function embedded(): Embedded | null {
  const data = held("so-dan-van-data");
  if (data === undefined) return null;
  const coverage = held("so-dan-van-coverage");
  return {
    snapshot: parseSnapshot(data, words.thisFile),
    coverage: Array.isArray(coverage) ? (coverage as PlanCoverage) : null,
  };
}

/** Once the live page stands, the part that shows without scripts goes; should drawing fail, it stays. */
function Live({ children }: { readonly children: ReactNode }) {
  useEffect(() => document.getElementById("so-dan-van-static")?.remove(), []);
  return <>{children}</>;
}

function Message({ text }: { readonly text: string }) {
  return (
    <p role="alert" style={{ padding: 16, font: "15px sans-serif" }}>
      {text}
    </p>
  );
}

function start(container: HTMLElement): void {
  const root = createRoot(container);
  try {
    const data = embedded();
    root.render(
      <Boundary fallback={<Message text={words.broken} />}>
        <Live>
          <Dashboard
            snapshots={data ? [data.snapshot] : []}
            coverage={data?.coverage ?? null}
            template={() => Promise.resolve(pristine)}
          />
        </Live>
      </Boundary>,
    );
  } catch (error) {
    root.render(<Message text={error instanceof UserError ? errorSentence(error) : words.broken} />);
  }
}

const container = document.getElementById("so-dan-van-app");
if (container) start(container);
