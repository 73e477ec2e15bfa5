/** A day and a time of day as a serial number stands for; nothing of a time zone. */
export interface SerialParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
}

const lastSerial = 2_958_465;

/**
 * Excel's serial number to its parts: 45366 → 15 March 2024. With the 1900 system, serial 60 is 29 February 1900, a day
 * that never was, as Excel shows it; 0 is "0 January". Null outside of what Excel can show.
 */
export function serialParts(serial: number, date1904: boolean): SerialParts | null {
  if (!(serial >= 0) || serial >= lastSerial + 1) return null;
  // Whole seconds: 45366.9999999999 is the 16th at midnight, as Excel shows it.
  const ticks = Math.round(serial * 86_400);
  const days = Math.floor(ticks / 86_400);
  const rest = ticks - days * 86_400;
  const parts = {
    year: 1900,
    month: 1,
    day: 0,
    weekday: 6,
    hours: Math.floor(rest / 3600),
    minutes: Math.floor(rest / 60) % 60,
    seconds: rest % 60,
  };
  if (date1904) setDay(parts, days + 1462);
  else if (days === 60) {
    parts.month = 2;
    parts.day = 29;
    parts.weekday = 3;
  } else if (days > 0) setDay(parts, days < 60 ? days + 1 : days);
  return parts;
}

/** Days since 30 December 1899 as a date of the Gregorian calendar. */
function setDay(parts: { -readonly [Key in keyof SerialParts]: SerialParts[Key] }, days: number): void {
  // Era arithmetic on days since 1 March of the year 0.
  const shifted = days + 693_899;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  parts.month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  parts.year = yearOfEra + era * 400 + (parts.month <= 2 ? 1 : 0);
  parts.day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  parts.weekday = (days + 6) % 7;
}

/** "2024-03-15" when the parts are a day that exists; null for Excel's 0 January and 29 February 1900. */
export function civilDateOf(parts: SerialParts): string | null {
  if (parts.day === 0 || (parts.year === 1900 && parts.month === 2 && parts.day === 29)) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(parts.year).padStart(4, "0")}-${two(parts.month)}-${two(parts.day)}`;
}
