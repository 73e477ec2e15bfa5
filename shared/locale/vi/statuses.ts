import type { CivilDate, PlanYear } from "../../model/period";
import type { Status } from "../../model/task";
import { fold } from "../../text/fold";

export interface StatusReading {
  readonly status: Status;
  readonly by: string;
  readonly completedOn: CivilDate | null;
  readonly late: boolean | null;
}

export function readStatus(
  text: string,
  context: { percent: number | null; planYear: PlanYear; words?: Readonly<Record<string, Status>> },
): StatusReading | null {
  const key = fold(text);
  const own = context.words?.[key];
  if (own !== undefined) return { status: own, by: text, completedOn: null, late: null };
  if (/^(?:da |hoan thanh|ht$|xong|dat$)/.test(key)) return { status: "done", by: text, completedOn: null, late: null };
  if (/^(?:dang|chua hoan thanh)/.test(key)) return { status: "in-progress", by: text, completedOn: null, late: null };
  if (/^chua/.test(key)) return { status: "not-started", by: text, completedOn: null, late: null };
  return null;
}
