/** Wordings written side by side: "Hạn | Hạn chót" → two of them. */
export function list(wordings: string): readonly string[] {
  return wordings
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter((wording) => wording !== "");
}
