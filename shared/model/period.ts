/** A civil date "YYYY-MM-DD"; no time of day, no time zone. */
export type CivilDate = string;

/** How often a task comes back; the contract's section 4. */
export type Recurrence = "continuous" | "daily" | "weekly" | "monthly" | "quarterly" | "semiannual" | "yearly";

/** What a time cell says: "từ 15/1 đến 30/3/2024" → start 2024-01-15, due 2024-03-30. */
export interface Period {
  readonly start: CivilDate | null;
  readonly due: CivilDate | null;
  readonly recurrence: Recurrence | null;
}

/** The year that dates without one belong to: a calendar year, or a school year known by its first year. */
export interface PlanYear {
  /** 2024; for the school year 2024-2025 its first year, 2024. */
  readonly year: number;
  /** True: months 8–12 belong to `year`, months 1–7 to `year + 1`. */
  readonly schoolYear: boolean;
}
