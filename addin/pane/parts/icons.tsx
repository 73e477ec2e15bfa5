import type { ReactElement } from "react";

/** Line drawings of 20 × 20, in the colour of the text around them. */
const paths = {
  plan: "M4 4h12v13H4zM7 2.5v3M13 2.5v3M4 8h12M7 11h3M7 14h6",
  read: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12",
  check: "M3 10.5 6 14l4-6M11 6h6M12 10h5M12 14h5",
  charts: "M3 17h14M5 14v-4M9 14V5M13 14V8M17 14v-2",
  export: "M10 3v9M6.5 8.5 10 12l3.5-3.5M4 13v4h12v-4",
  settings:
    "M10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM10 2v3M10 15v3M2 10h3M15 10h3M4.5 4.5l2 2M13.5 13.5l2 2M15.5 4.5l-2 2M6.5 13.5l-2 2",
  open: "M3 6V4h5l2 2h7v10H3V8",
  undo: "M7 4 3 8l4 4M3 8h9a5 5 0 0 1 0 10H8",
  previous: "M5 12.5 10 7.5l5 5",
  next: "M5 7.5l5 5 5-5",
  close: "M5 5l10 10M15 5 5 15",
  again: "M16 6v4h-4M16 10a6 6 0 1 0-1.6 5",
  save: "M4 3h10l2 2v12H4zM7 3v4h6V3M7 17v-5h6v5",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
