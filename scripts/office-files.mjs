/**
 * The files of @microsoft/office-js/dist that Excel loads at run time, to be copied to dist/office/.
 *
 * office.js is the only one that a page names; it picks the host's file by the `_host_Info` that Excel puts in the
 * address, and the strings by the display language. Debug builds and the other hosts' files stay behind.
 */
export const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

/** Where a page finds its own copy, and the public one behind the switch OFFICE_JS=cdn. */
export const officeScript = {
  own: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
};
