export const officeFiles: readonly string[];
export const officeScript: { readonly own: string; readonly cdn: string };
