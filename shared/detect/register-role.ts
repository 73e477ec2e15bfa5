import type { ColumnRole } from "../model/layout";
import { byHeading, unused, type Choice, type LabelledColumn } from "./role-choice";

/** What a column of a register is. */
export function registerRole(column: LabelledColumn): Choice {
  const { label } = column;
  const said = (role: ColumnRole): Choice => byHeading(column, role);
  switch (label) {
    case "number":
      return said("code");
    case "reception-date":
    case "received-date":
    case "arrival-date":
    case "document-date":
    case "time":
      return said("register-date");
    case "case-type":
    case "petition-kind":
      return said("register-type");
    case "accepted":
    case "returned":
    case "passed-on":
    case "handling":
    case "result":
    case "status":
    case "progress":
    case "situation":
      return said("register-outcome");
    case "people-count":
      return said("register-text");
    default:
      return unused(column);
  }
}
