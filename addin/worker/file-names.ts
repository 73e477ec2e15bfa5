/** File name without its ending: "sổ 2024.v2.xlsx" → "sổ 2024.v2". */
export function baseName(fileName: string): string {
  return fileName.replace(/\.[^.]{1,5}$/, "");
}

/** The clerk's workbook with our sheets in it, beside the original: "sổ.xlsx" → "sổ (đã chuẩn hóa).xlsx". */
export function normalisedName(fileName: string): string {
  const base = baseName(fileName).replace(/ \(đã chuẩn hóa\)$/, "");
  return `${base} (đã chuẩn hóa)${/\.xlsm$/i.test(fileName) ? ".xlsm" : ".xlsx"}`;
}

/** Latin letters only: files go through messengers and old zip programs. */
export const trackingName = (year: number): string => `So theo doi ${year}.xlsx`;

/** The form that a school may change in Word. */
export const formName = "Mau bao cao.docx";
