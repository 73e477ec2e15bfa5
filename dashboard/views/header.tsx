import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Snapshot } from "@shared/model/snapshot";
import { planLine } from "../export/static-page";
import { themeChoices, type ThemeChoice } from "../state/use-theme";
import { shownDate, words } from "../strings";
import { shorten } from "../text";

interface HeaderProps {
  readonly snapshot: Snapshot | null;
  readonly theme: ThemeChoice;
  readonly onTheme: ((theme: ThemeChoice) => void) | null;
  readonly onImage: () => void;
  readonly onPrint: (() => void) | null;
  readonly children: ReactNode;
}

/** School, plan, day judged on, and what can be done with the page. */
export function Header({ snapshot, theme, onTheme, onImage, onPrint, children }: HeaderProps) {
  const themeId = useId();
  return (
    <header className="sdv-header">
      <div>
        <h1>{snapshot ? shorten(snapshot.school.name || snapshot.source.fileName, 160) : words.page}</h1>
        {snapshot && (
          <>
            <p>{planLine(snapshot)}</p>
            <p className="sdv-weak">
              {words.asOf(shownDate(snapshot.asOf))}. {words.source(shorten(snapshot.source.fileName, 80))}.{" "}
              {snapshot.redacted ? words.redacted : words.full}.
            </p>
          </>
        )}
      </div>
      <div className="sdv-tools">
        {children}
        {snapshot && <Button onClick={onImage}>{words.saveOverview}</Button>}
        {snapshot && onPrint && <Button onClick={onPrint}>{words.print}</Button>}
        {onTheme && (
          <label htmlFor={themeId}>
            <span className="sdv-hidden">{words.theme}</span>
            <select
              id={themeId}
              className="sdv-select"
              value={theme}
              onChange={({ target }) => onTheme(themeChoices.find((choice) => choice === target.value) ?? "system")}
            >
              {themeChoices.map((choice) => (
                <option key={choice} value={choice}>
                  {`${words.theme}: ${words.themes[choice]}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </header>
  );
}
