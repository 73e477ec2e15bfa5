import { contrastPalette, darkPalette, lightPalette, type Palette } from "../svg/palette";
import { useMedia } from "./use-media";

export type ThemeChoice = "system" | "light" | "dark" | "contrast";
export type ThemeName = Exclude<ThemeChoice, "system">;

export const themeChoices: readonly ThemeChoice[] = ["system", "light", "dark", "contrast"];

export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: lightPalette,
  dark: darkPalette,
  contrast: contrastPalette,
};

/** The theme that a choice means on this machine. */
export function useTheme(choice: ThemeChoice): ThemeName {
  const dark = useMedia("(prefers-color-scheme: dark)");
  const contrast = useMedia("(prefers-contrast: more)");
  if (choice !== "system") return choice;
  return contrast ? "contrast" : dark ? "dark" : "light";
}
