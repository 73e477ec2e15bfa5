import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { createContext, useContext, useSyncExternalStore } from "react";

/** The product's green, from nearly black to nearly white; 80 carries white text at 5.2 : 1. */
const brand: BrandVariants = {
  10: "#03110E",
  20: "#0A211D",
  30: "#0B362F",
  40: "#0A453B",
  50: "#085548",
  60: "#066556",
  70: "#05705F",
  80: "#047A68",
  90: "#2A9380",
  100: "#4BA893",
  110: "#6ABBA7",
  120: "#88CDBB",
  130: "#A5DECF",
  140: "#C1EDE2",
  150: "#DBF7F0",
  160: "#F0FCF9",
};

const fonts = {
  fontFamilyBase: '"Segoe UI", "Segoe UI Web", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif',
};

export const lightTheme: Theme = { ...createLightTheme(brand), ...fonts };

const dark = createDarkTheme(brand);
export const darkTheme: Theme = {
  ...dark,
  ...fonts,
  // The stock dark brand texts are too dim on our dark backgrounds.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorCompoundBrandForeground1: brand[120],
};

const query = "(prefers-color-scheme: dark)";

/** Light or dark, as the system asks; a page inside Excel may say otherwise. */
export function useSystemDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** Dark or not, whoever decided it: the root tells everything below. */
const DarkContext = createContext(false);
export const DarkProvider = DarkContext.Provider;
export const useDark = (): boolean => useContext(DarkContext);
