export const developmentBase: string;
export function stampManifest(manifest: string, base: string): string;
