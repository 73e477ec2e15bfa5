import { ruleTables } from "../../../support/rule-tables";
import { evidence, findings, workbookWith } from "../../../support/structured";

import { expect, test } from "vitest";

const link = (address: string) => ({ evidence: [evidence({ link: address })] });

ruleTables("evidence-link-malformed", {
  ok: [
    ["https", link("https://drive.google.com/drive/folders/1Tap")],
    ["without a scheme", link("www.thtauyen.hcm.edu.vn")],
    ["a local one is another rule's", link("C:\\anh")],
  ],
  bad: [
    ["a slip in the scheme", link("htps://drive.google.com/drive/folders/1Tap"), ["J6"]],
    ["no colon", link("https//thtauyen.hcm.edu.vn/ket-luan"), ["J6"]],
    ["no address", link("http://"), ["J6"]],
    ["no host", link("https://drive"), ["J6"]],
  ],
});

test("a slip in the scheme is put right in the cell that shows it", () => {
  const workbook = workbookWith({ J6: "Bài viết htttps://thtauyen.hcm.edu.vn/cong-khai" });
  const [finding] = findings("evidence-link-malformed", link("htttps://thtauyen.hcm.edu.vn/cong-khai"), { workbook });
  expect(finding?.fix?.edits[0]?.value).toBe("Bài viết https://thtauyen.hcm.edu.vn/cong-khai");
});
