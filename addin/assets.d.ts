/** Files that the build hands out: an address, or in the offline file a data address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
