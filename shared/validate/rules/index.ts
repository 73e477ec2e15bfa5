import type { Rule } from "../define-rule";
import { dateSwapped } from "./date-swapped";
import { doneInFuture } from "./done-in-future";
import { doneWithoutEvidence } from "./done-without-evidence";
import { dueBeforeStart } from "./due-before-start";
import { dueMissing } from "./due-missing";
import { dueOutsidePlan } from "./due-outside-plan";
import { evidenceDateBeforePlan } from "./evidence-date-before-plan";
import { evidenceDateFuture } from "./evidence-date-future";
import { evidenceDuplicate } from "./evidence-duplicate";
import { evidenceKindMismatch } from "./evidence-kind-mismatch";
import { evidenceLinkLocal } from "./evidence-link-local";
import { evidenceLinkMalformed } from "./evidence-link-malformed";
import { evidenceNumberMalformed } from "./evidence-number-malformed";
import { evidenceNumberReused } from "./evidence-number-reused";
import { evidenceOrphan } from "./evidence-orphan";
import { evidenceUnspecified } from "./evidence-unspecified";
import { formulaError } from "./formula-error";
import { formulaUncached } from "./formula-uncached";
import { headingEmpty } from "./heading-empty";
import { hiddenRow } from "./hidden-row";
import { leadMissing } from "./lead-missing";
import { leadUnknown } from "./lead-unknown";
import { legacyEncoding } from "./legacy-encoding";
import { legalBasisSuperseded } from "./legal-basis-superseded";
import { numberingGap } from "./numbering-gap";
import { overdue } from "./overdue";
import { percentOutOfRange } from "./percent-out-of-range";
import { personalData } from "./personal-data";
import { planGroupUncovered } from "./plan-group-uncovered";
import { quantityConflict } from "./quantity-conflict";
import { reportTaskMissing } from "./report-task-missing";
import { settingsUnreadable } from "./settings-unreadable";
import { statusMissing } from "./status-missing";
import { statusPercentConflict } from "./status-percent-conflict";
import { statusUnreadable } from "./status-unreadable";
import { taskDuplicate } from "./task-duplicate";
import { taskTitleMissing } from "./task-title-missing";
import { textDamaged } from "./text-damaged";
import { timeUnreadable } from "./time-unreadable";

/** Every rule, in the order of the contract's table; `text-damaged` and `settings-unreadable` are of our own making. */
export const rules: readonly Rule[] = [
  taskTitleMissing,
  leadMissing,
  leadUnknown,
  dueMissing,
  timeUnreadable,
  dueBeforeStart,
  dueOutsidePlan,
  dateSwapped,
  statusMissing,
  statusUnreadable,
  statusPercentConflict,
  percentOutOfRange,
  overdue,
  doneWithoutEvidence,
  doneInFuture,
  evidenceUnspecified,
  evidenceOrphan,
  evidenceDateFuture,
  evidenceDateBeforePlan,
  evidenceNumberMalformed,
  evidenceKindMismatch,
  evidenceDuplicate,
  evidenceNumberReused,
  evidenceLinkLocal,
  evidenceLinkMalformed,
  taskDuplicate,
  numberingGap,
  headingEmpty,
  planGroupUncovered,
  reportTaskMissing,
  legalBasisSuperseded,
  formulaError,
  formulaUncached,
  hiddenRow,
  legacyEncoding,
  personalData,
  quantityConflict,
  textDamaged,
  settingsUnreadable,
];
