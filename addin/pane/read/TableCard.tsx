import { Badge, Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { areaAddress, columnLetters } from "@shared/model/cell";
import type { Column, ColumnRole, Table } from "@shared/model/layout";
import { spanRoles } from "@shared/locale/vi/spans";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { doubtful } from "../state/opening";
import { readStrings, roleName, roles, tableRoleNames } from "./strings";
import { switchSheet, teachColumn } from "./teach";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr) 260px", columnGap: "16px" },
  },
  header: { fontWeight: 600, overflowWrap: "anywhere" },
  letter: { fontFamily: tokens.fontFamilyMonospace, marginRight: "8px", color: tokens.colorNeutralForeground2 },
});

interface TableCardProps {
  readonly table: Table;
  readonly samples: Readonly<Record<number, readonly string[]>>;
  readonly open: boolean;
}

/** One table found: where, how sure, and each column with its meaning to be re-pointed. */
export function TableCard({ table, samples, open }: TableCardProps): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  const range = areaAddress({ ...table.header, bottom: table.body?.bottom ?? table.header.bottom });
  const doubt = table.confidence < doubtful;
  const title = (
    <>
      {tableRoleNames[table.role]} <span className={parts.quiet}>{readStrings.where(table.sheet, range)}</span>{" "}
      {doubt && (
        <Badge color="warning" appearance="tint">
          {readStrings.doubtful}
        </Badge>
      )}
    </>
  );
  return (
    <Fold title={title} open={open || doubt}>
      <ul className={parts.list}>
        {table.columns.map((column) => (
          <ColumnRow key={column.column} column={column} samples={samples[column.column] ?? []} />
        ))}
      </ul>
      <div>
        <Button
          size="small"
          onClick={() => void pane.teach(switchSheet(settings, table.sheet, false), readStrings.taughtOff(table.sheet))}
        >
          {readStrings.sheetOff}
        </Button>
      </div>
    </Fold>
  );
}

function ColumnRow({ column, samples }: { column: Column; samples: readonly string[] }): ReactElement {
  const styles = useStyles();
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  const letter = columnLetters(column.column);
  const header = column.header === "" ? readStrings.noSample : column.header;
  return (
    <li className={styles.column}>
      <div className={parts.tight}>
        <div className={styles.header}>
          <span className={styles.letter}>{letter}</span>
          {header}
        </div>
        <div className={parts.small}>{samples.length > 0 ? samples.join(" · ") : readStrings.noSample}</div>
      </div>
      <div className={parts.tight}>
        <Select
          size="medium"
          aria-label={readStrings.meaningOf(header, letter)}
          value={column.role}
          onChange={(_, data) => {
            const role = data.value as ColumnRole;
            void pane.teach(teachColumn(settings, column.header, role), readStrings.taughtColumn(header, role));
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleName(role)}
            </option>
          ))}
          <optgroup label={readStrings.months}>
            {spanRoles.map((role) => (
              <option key={role} value={role}>
                {roleName(role)}
              </option>
            ))}
          </optgroup>
        </Select>
        {column.reason === "correction" && <span className={parts.small}>{readStrings.corrected}</span>}
      </div>
    </li>
  );
}
