import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Snapshot } from "@shared/model/snapshot";
import { redact } from "@shared/snapshot/redact";
import { dashboardHtml } from "../../../dashboard/export/single-file";
import { readSample, sampleNames } from "../../support/samples";
import { evidence, finding, snapshot, task } from "../../support/snapshot";
import { root } from "../../support/sources";

const template = readFileSync(join(root, "dashboard/template.html"), "utf8");

/** The page as a reader without scripts has it. */
const parse = (html: string) => new JSDOM(html).window.document;
const pageOf = (held: Snapshot) => parse(dashboardHtml(held, template));

const dataOf = (page: Document): unknown => JSON.parse(page.getElementById("so-dan-van-data")?.textContent ?? "");

test.each(sampleNames)(
  "%s: the data comes out as it went in; figures, charts and lists stand without scripts",
  (name) => {
    const held = readSample(name).snapshot;
    const page = pageOf(held);
    expect(dataOf(page)).toEqual(JSON.parse(JSON.stringify(held)));
    expect(page.querySelectorAll("figure svg[role=img]")).toHaveLength(5);
    expect(page.querySelector(".sdv-tile .sdv-value")?.textContent).toBe(String(held.tasks.length));
    expect(page.querySelectorAll(".sdv-lists section")).toHaveLength(6);
    expect(page.title).toContain(held.school.name);
  },
);

test("a day of the calendar and its count stay apart for those who read the words", () => {
  const page = pageOf(snapshot({ asOf: "2024-10-15", tasks: [task("t1", { due: "2024-10-31" })] }));
  const days = [...page.querySelectorAll(".sdv-calendar td")].map((day) => day.textContent ?? "");
  expect(days.filter((day) => day.startsWith("31/10"))[0]).toMatch(/^31\/10 1 nhiệm vụ đến hạn/);
});

test("a figure that the clerk typed stands in the lists without scripts, as on the live page", () => {
  const indicators = [{ code: "A01", title: "Văn bản đã ban hành", value: 3, unit: "văn bản", sources: [] }];
  const report = { kind: "nam", from: "2023-11-01", to: "2024-10-31", typedIndicators: { A01: 12 } } as const;
  const words = pageOf(snapshot({ indicators, report })).querySelector(".sdv-lists")?.textContent ?? "";
  expect(words).toContain("Văn bản đã ban hành12văn bản");
});

test("a report past its day is told in the colour of what is late, without scripts too", () => {
  const late = { code: "nam", title: "Báo cáo năm", from: "2023-11-01", to: "2024-10-31", due: "2024-10-31" };
  const held = snapshot({ asOf: "2024-12-31" });
  const page = pageOf({ ...held, plan: { ...held.plan, reports: [late] } });
  expect(page.querySelector(".sdv-days")?.className).toBe("sdv-days sdv-late");
});

test("the policy allows no network at all", () => {
  const policy = pageOf(snapshot()).querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/https?:|\*|'self'|script-src[^;]*unsafe/);
});

const nasty: readonly (readonly [string, string])[] = [
  ["end of a script", `</script><script>alert(1)</script>`],
  ["a comment", `<!--<script>`],
  ["an image", `"><img src=x onerror=alert(1)>`],
  ["an attribute", `' onmouseover='alert(1)`],
  ["line separators", `a\u2028b\u2029c`],
  ["turned text", `a\u202Etxt.exe\u202C`],
  ["our own marks", `<!--/so-dan-van:static--><!--so-dan-van:data-->`],
  ["replacement patterns", `$& $1 $\``],
  ["30,000 letters", "Việc dài ".repeat(3_400)],
];

test.each(nasty)("cell text is data, never markup: %s", (_, text) => {
  const held = snapshot({
    school: { ...snapshot().school, name: text },
    plan: { ...snapshot().plan, title: text, groups: [{ code: text, title: text }] },
    tasks: [
      task("t1", {
        title: text,
        lead: [text],
        planGroup: text,
        due: "2024-01-01",
        source: { sheet: text, cell: "B1" },
      }),
    ],
    evidence: [evidence("e1", "t1", { text })],
    findings: [finding(text, { message: text })],
    indicators: [{ code: text, title: text, value: null, unit: text, sources: [] }],
  });
  const html = dashboardHtml(held, template);
  const page = parse(html);
  expect(dataOf(page)).toEqual(JSON.parse(JSON.stringify(held)));
  expect(page.querySelectorAll("img, [onerror], [onmouseover]")).toHaveLength(0);
  expect([...page.querySelectorAll("script")].every(({ type }) => type === "application/json")).toBe(true);
  expect(page.body.innerHTML.replace(/<script[\s\S]*?<\/script>/g, "")).not.toMatch(/[\u202A-\u202E]/);
});

test("a file is itself a template: filled again, nothing of the first filling stays", () => {
  const first = dashboardHtml(snapshot({ tasks: [task("t1", { title: "Việc của cô Nguyễn Thị Lan" })] }), template);
  const again = dashboardHtml(snapshot(), first);
  expect(first).toContain("Nguyễn Thị Lan");
  expect(again).toBe(dashboardHtml(snapshot(), template));
});

test("a redacted file holds no name, phone or identity number, in its data or in its text", () => {
  const held = snapshot({
    tasks: [
      task("t1", {
        title: "Gọi 0901234567",
        lead: ["Nguyễn Thị Lan"],
        notes: "CCCD 079301012345",
        result: "Cô Lan báo",
      }),
    ],
    evidence: [evidence("e1", "t1", { text: "Giấy của Nguyễn Thị Lan" })],
    findings: [
      finding("lead-unknown", { message: "“Nguyễn Thị Lan”", params: { words: "Nguyễn Thị Lan" }, taskId: "t1" }),
    ],
  });
  const planted = ["Nguyễn Thị Lan", "0901234567", "079301012345", "Cô Lan"];
  const whole = dashboardHtml(held, template);
  expect(planted.every((words) => whole.includes(words))).toBe(true);
  const sent = dashboardHtml(redact(held), template);
  expect(planted.filter((words) => sent.includes(words))).toEqual([]);
});

test("a template without its places is refused", () => {
  expect(() => dashboardHtml(snapshot(), "<html></html>")).toThrowError("template-broken");
});

test("the same snapshot gives the same bytes", () => {
  const held = readSample("01-bang-chuan").snapshot;
  expect(dashboardHtml(held, template)).toBe(dashboardHtml(JSON.parse(JSON.stringify(held)) as Snapshot, template));
});
