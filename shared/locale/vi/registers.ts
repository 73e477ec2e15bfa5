import type { RegisterKind } from "../../model/layout";
import type { RegisterEntry } from "../../model/register";

/** Titles of sheets and tables that say which register it is; folded. */
export const registerTitles: readonly { readonly register: RegisterKind; readonly words: readonly string[] }[] = [
  {
    register: "citizen-reception",
    words: [
      "so tiep cong dan",
      "so tiep dan",
      "tiep cong dan",
      "so theo doi tiep cong dan",
      "tcd",
      "nhat ky tiep cong dan",
    ],
  },
  {
    register: "petitions",
    words: [
      "so don thu",
      "so theo doi don thu",
      "don thu",
      "so theo doi khieu nai",
      "so khieu nai to cao",
      "khieu nai to cao",
      "xu ly don",
      "so tiep nhan don",
    ],
  },
  {
    register: "incoming-documents",
    words: [
      "so van ban den",
      "so dang ky van ban den",
      "van ban den",
      "vb den",
      "so cong van den",
      "cong van den",
      "so theo doi giai quyet van ban den",
      "cv den",
    ],
  },
  {
    register: "outgoing-documents",
    words: ["so van ban di", "so dang ky van ban di", "van ban di", "vb di", "so cong van di", "cong van di", "cv di"],
  },
];

/** What a register's own words say about an entry; folded, at word bounds, first fit. */
export const entryTypes: readonly (readonly [NonNullable<RegisterEntry["type"]>, readonly string[]])[] = [
  ["denunciation", ["to cao", "tc"]],
  ["complaint", ["khieu nai", "kn"]],
  ["feedback", ["phan anh", "pa"]],
  ["petition", ["kien nghi", "de nghi", "gop y", "y kien"]],
];

export const entryOutcomes: readonly (readonly [NonNullable<RegisterEntry["outcome"]>, readonly string[]])[] = [
  ["passed-on", ["chuyen don", "chuyen co quan", "da chuyen", "chuyen den", "chuyen cho", "chuyen"]],
  ["returned", ["tra lai", "huong dan", "tra don", "khong thu ly", "khong thuoc tham quyen"]],
  [
    "in-progress",
    [
      "dang giai quyet",
      "dang xu ly",
      "dang xem xet",
      "chua giai quyet",
      "dang xac minh",
      "thu ly",
      "chua xong",
      "dang",
      "chua",
    ],
  ],
  [
    "resolved",
    [
      "da giai quyet",
      "da tra loi",
      "giai quyet xong",
      "da xong",
      "xong",
      "da giai thich",
      "hoan thanh",
      "da xu ly",
      "giai quyet",
      "tra loi",
      "giai thich",
      "da",
    ],
  ],
];
