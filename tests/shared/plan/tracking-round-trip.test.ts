import fc from "fast-check";
import { expect, test } from "vitest";
import { detect } from "@shared/detect";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { writeTrackingWorkbook } from "@shared/hosts/tracking-workbook";
import { units } from "@shared/locale/vi/units";
import type { Plan } from "@shared/model/plan";
import { emptySettings } from "@shared/model/settings";
import { nextYearPlan } from "@shared/plan/edit";
import { planOfTracking } from "@shared/plan/plan-of-tracking";
import { plan2024 } from "@shared/plan/plans/plan-2024";
import { trackingSheet } from "@shared/plan/tracking";
import { structure } from "@shared/structure";
import { addDays } from "@shared/text/civil-date";
import { ooxmlErrors } from "../../support/ooxml";

/** What a tracking workbook keeps of a plan. */
function kept(plan: Plan | null) {
  return (
    plan && {
      title: plan.title,
      planYear: plan.planYear,
      schoolName: plan.schoolName,
      groups: plan.groups.map(({ code, title }) => [code, title]),
      duties: plan.duties.map(({ group, title, units: leads, due }) => [group, title, leads, due]),
      reports: plan.reports.map(({ quote: _, ...report }) => report),
    }
  );
}

async function thereAndBack(plan: Plan): Promise<Plan | null> {
  const workbook = openWorkbook(await writeTrackingWorkbook(trackingSheet(plan), "2025-01-01"), "so.xlsx");
  const layout = detect(workbook, emptySettings, { year: null, fallbackYear: 2020 });
  return planOfTracking(structure(workbook, layout, emptySettings, plan), layout);
}

test.each([
  ["the 2024 plan", plan2024],
  ["next year's", nextYearPlan(plan2024)],
])("%s comes back from its blank workbook", async (_name, plan) => {
  expect(kept(await thereAndBack(plan))).toEqual(kept(plan));
});

test("the same plan and day give the same bytes, and the OOXML validator passes them", async () => {
  const write = () => writeTrackingWorkbook(trackingSheet(plan2024), "2025-01-01");
  const [first, second] = [await write(), await write()];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(await ooxmlErrors(first, "xlsx")).toEqual([]);
});

const verb = fc.constantFrom(
  "Tổ chức",
  "Tuyên truyền",
  "Rà soát",
  "Phối hợp",
  "Niêm yết",
  "Đối thoại",
  "Công khai",
  "Kiểm tra",
);
const word = fc.constantFrom(
  ..."quy chế dân chủ cơ sở trường học viên chức người lao động thủ tục hành chính khen thưởng mô hình chuyển đổi thư viện an toàn".split(
    " ",
  ),
);
const title = fc
  .tuple(verb, fc.array(word, { minLength: 3, maxLength: 24 }))
  .map(([first, rest]) => [first, ...rest].join(" "));
const leads = fc.uniqueArray(fc.constantFrom(...units.map(({ name }) => name)), { maxLength: 3 });

interface Drawn {
  readonly year: number;
  readonly schoolYear: boolean;
  readonly groups: readonly {
    title: string;
    duties: readonly { title: string; leads: readonly string[]; day: number | null }[];
  }[];
  readonly rest: readonly { title: string; leads: readonly string[]; day: number | null }[];
  readonly half: boolean;
  readonly annual: boolean;
}

const duty = fc.record({ title, leads, day: fc.option(fc.integer({ min: 0, max: 363 })) });
const drawn: fc.Arbitrary<Drawn> = fc.record({
  year: fc.integer({ min: 2019, max: 2030 }),
  schoolYear: fc.boolean(),
  groups: fc.uniqueArray(fc.record({ title, duties: fc.array(duty, { minLength: 1, maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 7,
    selector: ({ title: name }) => name,
  }),
  rest: fc.array(duty, { maxLength: 4 }),
  half: fc.boolean(),
  annual: fc.boolean(),
});

function planOf({ year, schoolYear, groups, rest, half, annual }: Drawn): Plan {
  const first = schoolYear ? `${String(year)}-08-01` : `${String(year)}-01-01`;
  const dutyOf = (one: Drawn["rest"][number], group: string | null, place: number) => ({
    id: `${group ?? "III.1"}.${String(place + 1)}`,
    group,
    title: one.title,
    quote: one.title,
    units: one.leads,
    due: one.day === null ? null : addDays(first, one.day),
  });
  const annualDue = annual ? addDays(first, 300) : `${String(year)}-10-31`;
  const from = annual
    ? addDays(
        annualDue.replace(/^\d{4}/, (digits) => String(Number(digits) - 1)),
        1,
      )
    : `${String(year - 1)}-11-01`;
  const report = (code: "6-thang" | "nam", name: string, due: string) => ({
    code,
    title: name,
    quote: name,
    due,
    from,
    to: due,
    recipient: "Ủy ban nhân dân xã",
  });
  return {
    title: `Kế hoạch thực hiện công tác dân vận ${schoolYear ? `năm học ${String(year)}-${String(year + 1)}` : `năm ${String(year)}`}`,
    planYear: { year, schoolYear },
    date: null,
    schoolName: "Trường Tiểu học Hoa Sen",
    signer: null,
    groups: groups.map((group, index) => ({ code: String(index + 1), title: group.title, quote: group.title })),
    duties: [
      ...groups.flatMap((group, index) => group.duties.map((one, place) => dutyOf(one, String(index + 1), place))),
      ...rest.map((one, place) => dutyOf(one, null, place)),
    ],
    reports: [
      ...(half ? [report("6-thang", "Báo cáo 6 tháng", addDays(first, 150))] : []),
      ...(annual ? [report("nam", "Báo cáo năm", annualDue)] : []),
    ],
    citations: [],
  };
}

test("any plan comes back from its blank workbook: groups, duties, leads, deadlines, reports", async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (draw) => {
      const plan = planOf(draw);
      expect(kept(await thereAndBack(plan))).toEqual(kept(plan));
    }),
    { numRuns: 40 },
  );
}, 120_000);
