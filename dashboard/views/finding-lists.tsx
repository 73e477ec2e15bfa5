import type { Summary } from "@shared/summarise/figures";
import { worstFirst } from "../lists";
import { ruleWords, severityWords, shownNumber, words } from "../strings";
import { shorten, shown } from "../text";
import { DataTable } from "./data-table";
import { Figure } from "./figure";
import { ListCard } from "./list-card";

/** What the check found: counts by rule, each a filter, and the findings with their cells. */
export function FindingList({ summary }: { readonly summary: Summary }) {
  return (
    <ListCard title={words.findingList} count={summary.findings.length}>
      {summary.rules.length > 0 && (
        <details>
          <summary>{words.byRule}</summary>
          <DataTable
            label={words.byRule}
            items={summary.rules}
            keyOf={({ rule }) => rule}
            empty={words.noneLeft}
            columns={[
              { heading: words.columns.rule, cell: ({ rule }) => ruleWords[rule] ?? shorten(rule, 60) },
              { heading: words.columns.severity, cell: ({ severity }) => severityWords[severity] },
              {
                heading: words.columns.count,
                kind: "number",
                cell: ({ rule, count }) => (
                  <Figure filters={{ rule }} label={`${ruleWords[rule] ?? rule}: ${shownNumber(count)}`}>
                    {shownNumber(count)}
                  </Figure>
                ),
              },
            ]}
          />
        </details>
      )}
      <DataTable
        label={words.findingList}
        items={worstFirst(summary.findings)}
        keyOf={({ rule }, index) => `${index} ${rule}`}
        empty={words.noneLeft}
        columns={[
          { heading: words.columns.severity, cell: ({ severity }) => severityWords[severity], kind: "nowrap" },
          {
            heading: words.columns.message,
            cell: ({ message }) => <bdi className="sdv-task">{shorten(message, 400)}</bdi>,
          },
          {
            heading: words.columns.cell,
            kind: "cell",
            cell: ({ source }) => (source ? words.cell(shown(source.sheet), source.cell) : ""),
          },
        ]}
      />
    </ListCard>
  );
}
