import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Plan, PlanDuty, PlanGroup } from "@shared/model/plan";
import { defaultPlan, planOf } from "@shared/plan";
import { addDuty, changeDuty, changeGroup, changeReportDue, nextYearPlan, removeDuty } from "@shared/plan/edit";
import type { ReadResult } from "../../worker/calls";
import { isDay } from "../export/window";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { planStrings } from "./strings";
import { unitsOf } from "./units-of";

const useStyles = makeStyles({
  duty: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))", gap: "8px", alignItems: "end" },
});

interface Editing {
  readonly plan: Plan;
  readonly change: (plan: Plan) => void;
}

/** Last year's plan moved on by a year: titles, units and deadlines changed here, then a blank workbook made from it. */
export default function NextPlan({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const { year, schoolYear } = result.snapshot.plan;
  const [plan, change] = useState<Plan>(() =>
    nextYearPlan(settings.plan ?? planOf({ year, schoolYear: schoolYear !== null }) ?? defaultPlan),
  );
  const next = plan.planYear.year;
  return (
    <div className={parts.stack}>
      <p className={parts.text}>{planStrings.nextLead}</p>
      <Field label={planStrings.planTitle}>
        <Textarea resize="vertical" value={plan.title} onChange={(_, { value }) => change({ ...plan, title: value })} />
      </Field>
      {plan.groups.map((group) => (
        <GroupEditor key={group.code} group={group} plan={plan} change={change} />
      ))}
      <div className={styles.pair}>
        {plan.reports.map((report) => (
          <Field key={report.code} label={planStrings.reportDue(report.code)}>
            <Input
              type="date"
              value={report.due}
              onChange={(_, { value }) => isDay(value) && change(changeReportDue(plan, report.code, value))}
            />
          </Field>
        ))}
      </div>
      <div>
        <Button appearance="primary" onClick={() => void pane.makeTracking(next, plan)}>
          {planStrings.blank(next)}
        </Button>
      </div>
    </div>
  );
}

function GroupEditor({ group, plan, change }: Editing & { group: PlanGroup }): ReactElement {
  const parts = useParts();
  const duties = plan.duties.filter((duty) => duty.group === group.code);
  return (
    <Fold title={planStrings.groupWith(group.code, duties.length)}>
      <Field label={planStrings.groupTitle}>
        <Textarea
          resize="vertical"
          value={group.title}
          onChange={(_, { value }) => change(changeGroup(plan, group.code, { title: value }))}
        />
      </Field>
      <ul className={parts.list}>
        {duties.map((duty) => (
          <DutyEditor key={duty.id} duty={duty} plan={plan} change={change} />
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => change(addDuty(plan, group.code, planStrings.newDuty))}>
          {planStrings.addDuty}
        </Button>
      </div>
    </Fold>
  );
}

function DutyEditor({ duty, plan, change }: Editing & { duty: PlanDuty }): ReactElement {
  const styles = useStyles();
  const [units, setUnits] = useState(duty.units.join(", "));
  return (
    <li className={styles.duty}>
      <Field label={planStrings.dutyTitle}>
        <Textarea
          resize="vertical"
          value={duty.title}
          onChange={(_, { value }) => change(changeDuty(plan, duty.id, { title: value }))}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={planStrings.dutyUnits}>
          <Input
            value={units}
            onChange={(_, { value }) => {
              setUnits(value);
              change(changeDuty(plan, duty.id, { units: unitsOf(value) }));
            }}
          />
        </Field>
        <Field label={planStrings.dutyDueDay}>
          <Input
            type="date"
            value={duty.due ?? ""}
            onChange={(_, { value }) =>
              (value === "" || isDay(value)) && change(changeDuty(plan, duty.id, { due: value || null }))
            }
          />
        </Field>
        <Button
          size="medium"
          aria-label={planStrings.removeOf(duty.title)}
          onClick={() => change(removeDuty(plan, duty.id))}
        >
          {planStrings.remove}
        </Button>
      </div>
    </li>
  );
}
