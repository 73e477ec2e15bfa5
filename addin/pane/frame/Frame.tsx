import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon, type IconName } from "../parts/icons";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { frameStrings, product, screenNames } from "../strings";
import { steps, type Step } from "../state/state";
import { Messages, NoticeRoom } from "./Messages";
import { WorkBar } from "./WorkBar";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel lays its own menu over the pane's top right corner.
  excelHeader: { paddingRight: "40px" },
  wideOnly: { "@media (max-width: 639px)": { display: "none" } },
  narrowOnly: { "@media (min-width: 640px)": { display: "none" } },
  names: { flexGrow: 1, minWidth: 0 },
  product: { fontWeight: 600, fontSize: "14px", lineHeight: "18px", color: tokens.colorBrandForeground1 },
  home: {
    display: "block",
    border: "none",
    padding: 0,
    backgroundColor: "transparent",
    fontFamily: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  file: {
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  // The steps stay in view while a long list scrolls.
  nav: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(5, minmax(0, 1fr))",
    margin: 0,
    padding: "0 4px",
    listStyleType: "none",
  },
  step: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "2px",
    padding: "6px 0 5px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (min-width: 640px)": { flexDirection: "row", justifyContent: "center", columnGap: "8px", fontSize: "14px" },
  },
  here: {
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandForeground1,
    fontWeight: 600,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  main: {
    flexGrow: 1,
    padding: "12px",
    width: "100%",
    maxWidth: "1160px",
    boxSizing: "border-box",
    margin: "0 auto",
    "@media (min-width: 640px)": { padding: "20px 24px" },
  },
  wide: { padding: "12px" },
  skip: { ":focus": { position: "static", width: "auto", height: "auto", clip: "auto" } },
});

/** The pane's frame: who and which file, the steps, what is going on, and the step itself. */
export function Frame({ children }: { children: ReactNode }): ReactElement {
  const styles = useStyles();
  const parts = useParts();
  const pane = usePane();
  const state = usePaneState();
  const open = state.result !== null;
  const again = state.door === "excel";
  const home = (): void => pane.go("home");
  return (
    <div className={styles.page}>
      <a href="#noi-dung" className={mergeClasses(parts.hidden, styles.skip)}>
        {frameStrings.skip}
      </a>
      <header className={mergeClasses(styles.header, again && styles.excelHeader)}>
        <div className={styles.names}>
          {open ? (
            <button type="button" className={mergeClasses(styles.product, styles.home)} onClick={home}>
              {product}
              <span className={parts.hidden}>{`: ${screenNames.home}`}</span>
            </button>
          ) : (
            <div className={styles.product}>{product}</div>
          )}
          {state.opened && <div className={styles.file}>{state.opened.fileName}</div>}
        </div>
        {open && (
          <>
            <HeaderButton
              icon={again ? "again" : "open"}
              label={again ? frameStrings.readAgain : frameStrings.otherFile}
              press={() => (again ? void pane.readAgain() : pane.go("start"))}
            />
            <HeaderButton
              icon="settings"
              label={frameStrings.settings}
              here={state.screen === "settings"}
              press={() => pane.go("settings")}
            />
          </>
        )}
      </header>
      {open && (
        <nav aria-label={frameStrings.steps} className={styles.nav}>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>
                <StepButton step={step} here={state.screen === step} go={() => pane.go(step)} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <WorkBar />
      {state.screen === "dashboard" ? (
        // The dashboard brings a main part of its own.
        <div id="noi-dung" className={styles.wide}>
          <Messages />
          {children}
          <NoticeRoom />
        </div>
      ) : (
        <main id="noi-dung" className={styles.main} aria-busy={state.work !== null}>
          <Messages />
          {children}
          <NoticeRoom />
        </main>
      )}
    </div>
  );
}

interface HeaderButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly here?: boolean;
  readonly press: () => void;
}

/** A button of the header: a picture with a name, in words where there is room. */
function HeaderButton({ icon, label, here = false, press }: HeaderButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Tooltip content={label} relationship="label">
        <Button
          className={styles.narrowOnly}
          appearance="subtle"
          icon={<Icon name={icon} />}
          aria-current={here ? "page" : undefined}
          onClick={press}
        />
      </Tooltip>
      <Button
        className={styles.wideOnly}
        appearance="subtle"
        icon={<Icon name={icon} />}
        aria-current={here ? "page" : undefined}
        onClick={press}
      >
        {label}
      </Button>
    </>
  );
}

function StepButton({ step, here, go }: { step: Step; here: boolean; go: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.step, here && styles.here)}
      aria-current={here ? "step" : undefined}
      onClick={go}
    >
      <Icon name={step} />
      {screenNames[step]}
    </button>
  );
}
