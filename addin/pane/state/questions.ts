import type { Settings } from "@shared/model/settings";

/** What is asked before the first export and never guessed. */
export const questions = ["name", "superior", "place", "signer"] as const;
export type Question = (typeof questions)[number];

/** The clerk's own answer; "" when there is none yet. */
export function answerTo(settings: Settings, question: Question): string {
  if (question === "signer") return settings.report?.signerName ?? settings.school.principal ?? "";
  return settings.school[question] ?? "";
}

/** Questions that only the school can answer and has not: the first export waits for them. */
export function unanswered(settings: Settings): readonly Question[] {
  return questions.filter((question) => answerTo(settings, question).trim() === "");
}
