import { isPersonName } from "../locale/vi/people";
import { knownUnit, readParties } from "../locale/vi/units";
import { anonymous } from "./person-names";

/** Does a name stand at the end: "Giáo viên toán Nguyễn Văn An"; two words count only where no unit is called so. */
function endsWithPerson(text: string): boolean {
  const words = text.split(/\s+/);
  const fewest = /^(?:Tổ|Khối)\s/iu.test(text) ? 3 : 2;
  return words.some(
    (_, from) => from > 0 && words.length - from >= fewest && isPersonName(words.slice(from).join(" ")),
  );
}

/**
 * The name under which a lead may leave the school: of a unit or of everybody, never of a person: "BGH" → "Ban giám hiệu",
 * "Tổ 4-5" → "Tổ 4-5", "Công đoàn (cô Lan)" → "Công đoàn"; null for people and for words that are no known unit.
 */
export function unitName(lead: string): string | null {
  if (lead === anonymous) return lead;
  const known = knownUnit(lead);
  if (known !== null) return known;
  const [party, ...more] = readParties(lead);
  if (party === undefined || more.length > 0 || (party.kind !== "unit" && party.kind !== "collective")) return null;
  return /[()\d]{9}|[()@]/.test(party.name) || endsWithPerson(party.name) ? null : party.name;
}
