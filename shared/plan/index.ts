import type { PlanYear } from "../model/period";
import type { Plan, PlanGroup } from "../model/plan";
import { plan2024 } from "./plans/plan-2024";

export { legalRegister } from "./legal-register";

/** Plans that come with the software; one row a year. */
const plans: readonly Plan[] = [plan2024];

/** The plan that other years' workbooks are matched to when they have none of their own (the contract's section 2). */
export const defaultPlan: Plan = plan2024;

/** The built-in plan of a year: 2024 → the school's plan; a year or school year without one → null. */
export function planOf(planYear: PlanYear): Plan | null {
  return (
    plans.find(({ planYear: own }) => own.year === planYear.year && own.schoolYear === planYear.schoolYear) ?? null
  );
}

/** Task groups that a workbook of that year is matched to: its own plan's, else those of 2024. */
export function groupsFor(planYear: PlanYear): readonly PlanGroup[] {
  return (planOf(planYear) ?? defaultPlan).groups;
}
