/** The little of jsdom that tests use: a page read without running its scripts. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: Document };
  }
}
