const { charCodeAt } = String.prototype;

/**
 * The UTF-16 code at a place of a text, for loops over every character.
 *
 * A file's texts come in more shapes than V8 keeps apart at one call (flat, cut from another, joined; one byte a letter or
 * two): `text.charCodeAt(index)` in a loop that meets them all takes six times as long. Keep `text.length` out of such a
 * loop for the same reason.
 */
export const codeAt = (text: string, index: number): number => charCodeAt.call(text, index);
