import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  fold: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  summary: {
    padding: "8px 12px",
    cursor: "pointer",
    fontWeight: 600,
    lineHeight: "20px",
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  body: { padding: "4px 12px 12px", display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
});

interface FoldProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part that opens and closes: the browser's own element, so that keyboard and screen reader know it. */
export function Fold({ title, open = false, children }: FoldProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
