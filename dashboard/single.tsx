import { useEffect, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { errorSentence } from "@shared/locale/vi/errors";
import { UserError } from "@shared/model/host";
import type { Snapshot } from "@shared/model/snapshot";
import { parseSnapshot } from "@shared/snapshot/parse";
import { Dashboard } from "./App";
import type { PlanCoverage } from "./lists";
import { words } from "./strings";
import { Boundary } from "./views/boundary";

interface Embedded {
  readonly snapshot: Snapshot;
  readonly coverage: PlanCoverage | null;
}

/** This very file as it was opened: `dashboardHtml` can fill it again. */
const pristine = `<!doctype html>\n${document.documentElement.outerHTML}`;

/** The data that `dashboardHtml` put into this file; throws a `UserError` when it is broken or from a later version. */
function embedded(): Embedded | null {
  const text = document.getElementById("so-dan-van-data")?.textContent ?? "";
  if (text.trim() === "") return null;
  let held: { snapshot?: unknown; coverage?: unknown };
  try {
    held = JSON.parse(text) as typeof held;
  } catch {
    throw new UserError("not-a-snapshot", { file: words.thisFile });
  }
  const coverage = Array.isArray(held.coverage) ? (held.coverage as PlanCoverage) : null;
  return { snapshot: parseSnapshot(held.snapshot, words.thisFile), coverage };
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
