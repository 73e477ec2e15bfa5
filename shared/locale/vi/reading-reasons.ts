/** Why a column was taken for what it is, where the cells beneath it or its neighbours decided and no heading. */
export const columnReasons = {
  underSameHeading: "dưới cùng tiêu đề",
  leftOfTitle: "bên trái tên công việc",
  longWords: "lời văn dài, khác nhau",
  links: "đường dẫn",
  percents: "phần trăm",
  statusWords: "từ trạng thái",
  unitNames: "tên bộ phận",
  documentNumbers: "số và ký hiệu văn bản",
  oneUnit: "cột của một bộ phận",
  fewerRows: "ít dòng hơn cột bên cạnh",
  timeColumn: "cột thời gian",
  noOtherTime: "không có cột thời gian khác",
  groupNames: "tên nhóm của các dòng bên cạnh",
  countsWithUnits: "số lượng có đơn vị",
  ownTimeColumn: "có cột thời gian riêng",
  numbersOrPercents: "con số, phần trăm",
  words: "lời văn",
  repeatedNumbers: "số lặp lại hoặc nhiều cấp",
} as const;

/** What a value was read from, where no word or form did. */
export const valueReasons = {
  dayBehindStatus: "ngày sau từ trạng thái",
  completionDay: "có ngày hoàn thành",
  tickedBox: "ô đánh dấu",
  percentFormat: "định dạng %",
  fill: "màu nền theo chú thích",
  markedSpan: "tháng, quý được đánh dấu",
  number: "con số",
  serialDay: "số thứ tự ngày của Excel",
  sheetName: (sheet: string): string => `tên trang “${sheet}”`,
} as const;
