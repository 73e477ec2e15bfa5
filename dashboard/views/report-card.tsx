import type { NextReport } from "@shared/summarise/readiness";
import { shownDate, words } from "../strings";
import { Figure } from "./figure";

/** The report that comes next, the days left, and what the readiness figure is made of. */
export function ReportCard({ nextReport }: { readonly nextReport: NextReport | null }) {
  if (nextReport === null) {
    return (
      <section className="sdv-card sdv-report" aria-label={words.nextReport}>
        <p>{words.noReport}</p>
      </section>
    );
  }
  const { report, daysLeft, percent, parts, errors } = nextReport;
  const ready = parts.reduce((sum, part) => sum + part.ready, 0);
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  return (
    <section className="sdv-card sdv-report" aria-label={words.nextReport}>
      <div>
        <h2>{words.nextReport}</h2>
        <p>{report.title}</p>
        <p className={daysLeft < 0 ? "sdv-days sdv-late" : "sdv-days"}>{words.daysLeft(daysLeft)}</p>
        <p className="sdv-weak">
          {words.reportDue(shownDate(report.due))}. {words.reportWindow(shownDate(report.from), shownDate(report.to))}.
        </p>
      </div>
      <div>
        <h2>{percent === null ? words.readiness : `${words.readiness}: ${percent}%`}</h2>
        {percent === null ? (
          <p>{words.readinessUnknown}</p>
        ) : (
          <>
            <div className="sdv-meter" aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </div>
            <p>{words.readinessMade(ready, total)}</p>
            <ul className="sdv-parts">
              {parts.map((part) => (
                <li key={part.part}>
                  {words.readinessParts[part.part]}: <b>{words.ofTotal(part.ready, part.total)}</b>
                  {part.missing !== null && part.ready < part.total && (
                    <span className="sdv-screen-only">
                      <Figure
                        filters={part.missing}
                        label={`${words.readinessParts[part.part]}: ${words.showMissing(part.total - part.ready)}`}
                      >
                        {words.showMissing(part.total - part.ready)}
                      </Figure>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <Figure filters={errors === 0 ? null : { severity: "error" }} label={words.errorsLeft(errors)}>
            {words.errorsLeft(errors)}
          </Figure>
        </p>
      </div>
    </section>
  );
}
