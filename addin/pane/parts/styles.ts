import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** Looks that several steps share. */
export const useParts = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
  tight: { display: "flex", flexDirection: "column", rowGap: "4px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "8px" },
  spread: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
    rowGap: "4px",
  },
  title: { fontSize: "20px", lineHeight: "26px", fontWeight: 600, margin: 0, ":focus": { outlineStyle: "none" } },
  subtitle: { fontSize: "16px", lineHeight: "22px", fontWeight: 600, margin: 0 },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, lineHeight: "20px", overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  card: {
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "12px",
    minWidth: 0,
  },
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: "13px",
    "& th, & td": {
      ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
      padding: "4px 6px",
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: 600 },
  },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
    whiteSpace: "nowrap",
  },
});
