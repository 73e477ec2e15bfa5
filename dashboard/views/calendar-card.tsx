import { useId } from "react";
import { includesFilters } from "@shared/summarise/filters";
import type { CalendarDay } from "@shared/summarise/series";
import { words } from "../strings";
import { usePage } from "./context";

/** The coming 60 days, week by week: tasks due and reports to send; a day with tasks is a filter. */
export function CalendarCard({ weeks }: { readonly weeks: readonly (readonly CalendarDay[])[] }) {
  const titleId = useId();
  const busy = weeks.flat().filter(({ tasks }) => tasks > 0);
  return (
    <figure className="sdv-card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.calendar}</h2>
      <table className="sdv-calendar">
        <thead>
          <tr>
            {words.weekdays.map((day, index) => (
              <th key={day} scope="col">
                <abbr title={words.weekdayNames[index]}>{day}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((day) => (
                <td key={day.date} className={day.within ? undefined : "sdv-outside"}>
                  <Day of={day} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="sdv-caption">
        {words.calendarCaption(
          busy.reduce((sum, { tasks }) => sum + tasks, 0),
          busy.length,
        )}
      </figcaption>
    </figure>
  );
}

function Day({ of }: { readonly of: CalendarDay }) {
  const page = usePage();
  const { date, tasks, reports } = of;
  const day = `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
  const report = reports.length > 0 && <span className="sdv-day-report">{words.reportDay}</span>;
  if (tasks === 0) {
    return (
      <span className="sdv-day">
        {day}
        {report}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="sdv-day"
      aria-pressed={includesFilters(page.filters, { day: date })}
      onClick={() => page.toggle({ day: date })}
    >
      {day} <b>{tasks}</b>
      <span className="sdv-hidden">{words.dueTasks}</span>
      {report}
    </button>
  );
}
