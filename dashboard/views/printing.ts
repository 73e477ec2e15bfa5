import { createContext, useContext } from "react";

/** True while the page is being printed; also for lists that stand outside of a school's page. */
export const PrintingContext = createContext(false);

export function useIsPrinting(): boolean {
  return useContext(PrintingContext);
}
