import type { TextAt } from "../model/reading";
import type { Task } from "../model/task";

/** What the result and the notes of a task say; most tasks have one of them at most. */
export function remarksOf({ result, notes }: Task): readonly TextAt[] {
  if (notes.length === 0) return result;
  return result.length === 0 ? notes : [...result, ...notes];
}
