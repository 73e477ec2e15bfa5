import { rules } from "@shared/validate";
import type { RuleCard } from "./calls";

/** Every rule with its reason and examples, as the pane shows them. */
export function ruleCards(): readonly RuleCard[] {
  return rules.map((rule) => ({ id: rule.id, why: rule.why, good: rule.good, bad: rule.bad }));
}
