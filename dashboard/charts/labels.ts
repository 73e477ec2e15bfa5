import { none } from "@shared/summarise/filters";
import type { Slice } from "@shared/summarise/figures";
import { words } from "../strings";
import { shorten, shown } from "../text";

/** "1. Tổ chức quán triệt, tuyên truyền, …" cut to fit beside a bar. */
export function groupLabel({ key, label }: Pick<Slice, "key" | "label">): string {
  if (key === none) return words.noGroupShort;
  return label === "" ? words.groupLabel(shown(key), "").trim() : words.groupLabel(shown(key), shorten(label, 46));
}

/** A unit's or a person's name, or the words for none. */
export function unitLabel(key: string): string {
  return key === none ? words.noUnit : shorten(key, 40);
}
