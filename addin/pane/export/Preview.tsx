import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportAppendix, ReportDocument, ReportParagraph } from "@shared/model/report";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { exportStrings } from "./strings";

const useStyles = makeStyles({
  page: {
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontSize: "14px",
    lineHeight: "20px",
    backgroundColor: "#ffffff",
    color: "#000000",
    padding: "20px 16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    overflowY: "auto",
    maxHeight: "70vh",
    boxSizing: "border-box",
    whiteSpace: "pre-wrap",
    "& p": { margin: "0 0 6px" },
    "@media (min-width: 1000px)": { maxHeight: "calc(100vh - 170px)" },
    "@media (min-width: 640px)": { padding: "32px 48px" },
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
  head: {
    display: "grid",
    gridTemplateColumns: "2fr 3fr",
    columnGap: "8px",
    textAlign: "center",
    marginBottom: "12px",
  },
  bold: { fontWeight: 700 },
  italic: { fontStyle: "italic" },
  centre: { textAlign: "center" },
  body: { textAlign: "justify", textIndent: "24px" },
  stamp: {
    display: "inline-block",
    border: "2px solid #b10e1c",
    color: "#b10e1c",
    fontWeight: 700,
    padding: "2px 10px",
    marginBottom: "8px",
  },
  foot: { display: "grid", gridTemplateColumns: "2fr 3fr", columnGap: "8px", marginTop: "16px" },
  small: { fontSize: "12px", lineHeight: "16px" },
  sign: { textAlign: "center", fontWeight: 700, "& p:last-child": { marginTop: "48px" } },
});

const rowsShown = 8;

/** The pages' text as the .docx will have it. */
export function Preview({ report }: { report: ReportDocument | null }): ReactElement {
  const styles = useStyles();
  if (!report) return <Spinner label={exportStrings.previewLoading} />;
  const { head, title, addressee, recipients, signature } = report;
  return (
    <Fold title={exportStrings.preview} open>
      <div className={styles.page} data-testid="preview" tabIndex={0} role="group" aria-label={exportStrings.preview}>
        {report.draft && <span className={styles.stamp}>{report.draftStamp}</span>}
        <div className={styles.head}>
          <div>
            <p>{head.superior}</p>
            <p className={styles.bold}>{head.school}</p>
            <p>{head.number}</p>
          </div>
          <div>
            <p className={styles.bold}>{head.nation}</p>
            <p className={styles.bold}>{head.motto}</p>
            <p className={styles.italic}>{head.placeAndDate}</p>
          </div>
        </div>
        <p className={mergeClasses(styles.centre, styles.bold)}>{title.type}</p>
        {title.subject.map((line) => (
          <p key={line} className={mergeClasses(styles.centre, styles.bold)}>
            {line}
          </p>
        ))}
        {addressee.names.length > 0 && (
          <p className={styles.centre}>{`${addressee.label} ${addressee.names.join("; ")}`}</p>
        )}
        <Paragraphs paragraphs={report.opening} />
        {report.sections.map((section) => (
          <div key={section.code}>
            <p className={styles.bold}>{`${section.number} ${section.title}`}</p>
            <Paragraphs paragraphs={section.paragraphs} />
          </div>
        ))}
        <Paragraphs paragraphs={report.closing} />
        <div className={styles.foot}>
          <div className={styles.small}>
            <p className={mergeClasses(styles.bold, styles.italic)}>{recipients.label}</p>
            {recipients.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div className={styles.sign}>
            {signature.positions.map((position) => (
              <p key={position}>{position}</p>
            ))}
            <p>{signature.name}</p>
          </div>
        </div>
        {report.appendices.map((appendix) => (
          <Appendix key={appendix.number} appendix={appendix} />
        ))}
      </div>
    </Fold>
  );
}

function Paragraphs({ paragraphs }: { paragraphs: readonly ReportParagraph[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {paragraphs.map(({ style, runs }, index) => (
        <p key={index} className={mergeClasses(style !== "note" && styles.body, style === "note" && styles.italic)}>
          {style === "item" ? "- " : ""}
          {runs.map(({ text, bold, italic }, at) => (
            <span key={at} className={mergeClasses(bold && styles.bold, italic && styles.italic)}>
              {text}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

function Appendix({ appendix }: { appendix: ReportAppendix }): ReactElement {
  const styles = useStyles();
  const parts = useParts();
  const { table } = appendix;
  const rest = table.rows.length - rowsShown;
  return (
    <div>
      <p className={mergeClasses(styles.centre, styles.bold)}>{`Phụ lục ${appendix.number}`}</p>
      <p className={mergeClasses(styles.centre, styles.bold)}>{appendix.title}</p>
      {table.rows.length === 0 ? (
        <p>{appendix.emptyText}</p>
      ) : (
        <div className={parts.scroll} tabIndex={0} role="group" aria-label={appendix.title}>
          <table className={mergeClasses(parts.table, styles.small)} style={{ color: "inherit" }}>
            <thead>
              <tr>
                {table.columns.map(({ key, header }) => (
                  <th key={key} scope="col" style={{ background: "#f0f0f0" }}>
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.slice(0, rowsShown).map((row, index) => (
                <tr key={index}>
                  {row.kind === "group" ? (
                    <td colSpan={table.columns.length} className={styles.bold}>
                      {row.text}
                    </td>
                  ) : (
                    row.cells.map((cell, at) => <td key={table.columns[at]?.key ?? at}>{cell.text}</td>)
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rest > 0 && <p className={styles.italic}>{exportStrings.rows(rest)}</p>}
    </div>
  );
}
