import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ColumnRole } from "@shared/model/layout";
import type { Status } from "@shared/model/task";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { readStrings, statusNames } from "./strings";
import { forget, lessons, type Lesson } from "./teach";

const lessonWords = ({ kind, key, value }: Lesson): string => {
  if (kind === "columns") return readStrings.taughtColumn(key, value as ColumnRole);
  if (kind === "statuses") return readStrings.taughtStatus(key, statusNames[value as Status]);
  if (kind === "duties") return readStrings.taughtDuty(key);
  return readStrings.taughtUnit(key, value);
};

/** What the clerk taught, each to be taken away again. */
export function Taught(): ReactElement | null {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  const all = lessons(settings);
  if (all.length === 0) return null;
  return (
    <Fold title={`${readStrings.taught} (${all.length})`}>
      <ul className={parts.list}>
        {all.map((lesson) => (
          <li key={`${lesson.kind} ${lesson.key}`} className={parts.spread}>
            <span className={parts.text}>{lessonWords(lesson)}</span>
            <Button
              size="small"
              aria-label={readStrings.forgetOf(lessonWords(lesson))}
              onClick={() => void pane.teach(forget(settings, lesson), readStrings.forgot(lesson.key))}
            >
              {readStrings.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
