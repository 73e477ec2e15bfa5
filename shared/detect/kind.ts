import type { RegisterKind } from "../model/layout";
import type { Label } from "../locale/vi/columns";
import { registerTitles } from "../locale/vi/registers";
import { fold } from "../text/fold";

/** Labels with how often each stands in a header. */
export type LabelCounts = ReadonlyMap<Label, number>;

/** What kind of table a header makes, or null for a table that is none of ours. */
export type Kind =
  { readonly role: "tasks" | "evidence" } | { readonly role: "register"; readonly register: RegisterKind };

/** What columns of months, quarters or semesters hold: marks, words of any kind, or there are none. */
export type Matrix = "marks" | "words" | "none";

const has = (labels: LabelCounts, ...wanted: Label[]): boolean => wanted.some((label) => labels.has(label));
const count = (labels: LabelCounts, ...wanted: Label[]): number => wanted.filter((label) => labels.has(label)).length;

/** Signs that somebody plans or follows work, not just lists things. */
const planning: readonly Label[] = [
  ...(["lead", "start", "due", "due-or-done", "time", "status", "progress", "situation", "percent", "done"] as const),
  ...(["doing", "not-done", "completed", "partners", "start-or-time", "lateness"] as const),
];

/**
 * What a header is for: work to follow, evidence, or a register; contract, sections 1 and 6.
 *
 * A register whose rows name tasks is an evidence list. A staff list, a budget, a marks table, a summary is none.
 */
export function kindOf(labels: LabelCounts, matrix: Matrix, title: string): Kind | null {
  const namesTasks = has(labels, "task-key");
  const work = count(labels, ...planning) + (matrix === "marks" ? 2 : 0);
  const documents = count(
    labels,
    "document-name",
    "document-number",
    "document-date",
    "document-kind",
    "link",
    "count",
  );
  const register = registerOf(labels, title, work);
  if (register !== null && !(namesTasks && documents + count(labels, "evidence") > 0))
    return { role: "register", register };

  if (namesEvidence(labels, documents, work, title)) return { role: "evidence" };

  const content = has(labels, "title", "task-name", "any-content");
  const people = has(labels, "person") && !has(labels, "lead", "status", "due", "time", "evidence");
  const measured = labels.get("measure") ?? 0;
  if (!content || people || work <= 0) {
    return content &&
      !people &&
      measured === 0 &&
      has(labels, "evidence", "product", "result") &&
      (has(labels, "title", "task-name") || (has(labels, "evidence") && has(labels, "number", "result")))
      ? { role: "tasks" }
      : null;
  }
  // Things of a unit of measure (cái, bộ), by their state: an inventory.
  if (has(labels, "count") && has(labels, "unit") && !has(labels, "lead", "due", "time", "start", "evidence", "title"))
    return null;
  // A table of figures has amounts and nobody who does anything at any time.
  if (measured > 0 && !has(labels, "lead", "status", "due", "time", "start", "evidence", "done") && matrix === "none")
    return null;
  if (measured >= 2 && work < 2 && matrix === "none") return null;
  const onlyShares = work === count(labels, "percent", "progress");
  if (onlyShares && !has(labels, "evidence", "result", "title", "task-name")) return null;
  return { role: "tasks" };
}

const evidenceTitle = /\b(minh chung|ho so|hinh anh|tai lieu|mc|dmmc|tin bai|lien ket)\b/;

function namesEvidence(labels: LabelCounts, documents: number, work: number, title: string): boolean {
  const evidence =
    has(labels, "document-name", "evidence") ||
    (has(labels, "any-content") &&
      (documents >= 2 || (documents === 1 && has(labels, "task-key") && has(labels, "number"))));
  if (!evidence) return false;
  const planned = has(labels, "lead", "due", "status", "percent", "progress", "done", "partners", "situation", "start");
  if (planned) return false;
  // Results beside the evidence of tasks that no column numbers: work that is followed, not a list of papers.
  if (documents === 0 && has(labels, "result") && !has(labels, "task-key")) return false;
  if (has(labels, "task-key", "task-name") && (documents > 0 || !has(labels, "title", "any-content"))) return true;
  if (has(labels, "title") && documents > 0 && work <= 1 && !has(labels, "result", "product")) return true;
  // A list of documents that names no task is evidence only where its title says so.
  const named = evidenceTitle.test(fold(title)) || has(labels, "evidence", "evidence-code");
  return (
    named && has(labels, "document-name", "evidence") && !has(labels, "title", "task-name", "any-content") && work <= 1
  );
}

/** The register whose name stands in a folded title with a space at either end. */
function registerNamed(title: string): RegisterKind | undefined {
  for (const { register, words } of registerTitles)
    for (const word of words) if (title.includes(` ${word} `)) return register;
  return undefined;
}

/** Which register a header or its title says; null when none. */
function registerOf(labels: LabelCounts, title: string, work: number): RegisterKind | null {
  const reception = count(
    labels,
    "reception-date",
    "citizen",
    "identity",
    "case",
    "case-type",
    "people-count",
    "accepted",
    "returned",
    "passed-on",
    "handling",
  );
  const petitions = count(
    labels,
    "received-date",
    "sender",
    "petition-kind",
    "case",
    "case-type",
    "citizen",
    "handling",
  );
  const incoming = count(labels, "arrival-date", "arrival-number", "author", "answer-number");
  const outgoing = count(labels, "signer", "recipient", "copies", "receipt", "sent-date");
  const documents = count(labels, "document-name", "document-number", "document-date", "any-content", "document-kind");
  const named = registerNamed(` ${fold(title)} `);
  const enough = (signs: number): boolean => signs >= 2 || (signs >= 1 && named !== undefined);

  if (has(labels, "arrival-number", "arrival-date") && incoming + documents + outgoing >= 2)
    return "incoming-documents";
  if (has(labels, "reception-date", "identity") && reception >= 2) return "citizen-reception";
  if (outgoing >= 1 && documents >= 2 && work === 0 && !has(labels, "title", "task-name")) {
    return named === "incoming-documents" ? named : "outgoing-documents";
  }
  if (named === "citizen-reception" && reception >= 1) return named;
  if (
    petitions >= 2 &&
    has(labels, "sender", "citizen", "petition-kind", "case-type") &&
    has(labels, "received-date", "case", "handling", "petition-kind")
  ) {
    return reception > petitions ? "citizen-reception" : (named ?? "petitions");
  }
  if (named !== undefined && enough(reception + petitions + incoming + outgoing)) return named;
  if (
    (named === "outgoing-documents" || named === "incoming-documents") &&
    documents >= 2 &&
    !has(labels, "title", "lead", "status")
  )
    return named;
  return null;
}
