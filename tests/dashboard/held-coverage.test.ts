import { expect, test } from "vitest";
import { emptySettings } from "@shared/model/settings";
import { defaultPlan } from "@shared/plan";
import { coverageOf } from "@shared/plan/coverage";
import { dashboardHtml } from "../../dashboard/export/single-file";
import { coverageToSend, heldCoverage } from "../../dashboard/held-coverage";
import { snapshot, task } from "../support/snapshot";

const tasks = [task("t1", { title: "Việc riêng của trường" })];
const first = defaultPlan.duties[0];
const pointed = coverageOf(defaultPlan, tasks, { "viec rieng cua truong": first?.id ?? null });

test("the clerk's pointing of a task to a duty is in the page's coverage and in the saved file", () => {
  const held = heldCoverage(pointed);
  expect(held.find(({ id }) => id === first?.id)?.taskIds).toEqual(["t1"]);
  const template = ["title", "style", "static", "data"]
    .map((name) => `<!--so-dan-van:${name}--><!--/so-dan-van:${name}-->`)
    .join("");
  const html = dashboardHtml(snapshot({ tasks }), template, { coverage: held });
  expect(html).toContain(JSON.stringify(held.find(({ id }) => id === first?.id)).replace(/&/g, "\\u0026"));
});

test("what goes out knows which duties are taken up, and no id of a task", () => {
  const sent = coverageToSend(pointed, emptySettings);
  expect(sent?.find(({ id }) => id === first?.id)?.taskIds).toEqual([""]);
  expect(JSON.stringify(sent)).not.toContain("t1");
});

test("a plan of the school's own does not go out; no plan stays none", () => {
  expect(coverageToSend(pointed, { plan: defaultPlan })).toBeNull();
  expect(coverageToSend(null, emptySettings)).toBeNull();
});
