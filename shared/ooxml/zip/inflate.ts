import { inflateSync } from "fflate";

/**
 * Unpacks raw deflated bytes that promise to be `size` long; a longer content shows itself by one byte more, and never
 * fills more memory than that. Throws on a damaged stream.
 */
export type Inflate = (deflated: Uint8Array, size: number) => Uint8Array;

/** Works everywhere; a host with a faster one of its own may hand that in, which must unpack the same bytes. */
export const inflateAnywhere: Inflate = (deflated, size) => inflateSync(deflated, { out: new Uint8Array(size + 1) });
