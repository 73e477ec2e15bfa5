import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Frame } from "./frame/Frame";
import { DarkProvider, darkTheme, lightTheme, useSystemDark } from "./frame/theme";
import { PaneProvider, usePaneState } from "./parts/use-pane";
import type { Pane } from "./state/pane";
import { Screens } from "./Screens";

/** The whole pane: the same tree in Excel, in a browser and in the offline file. `dark` overrides the system. */
export function Root({ pane, dark = null }: { pane: Pane; dark?: boolean | null }): ReactElement {
  const systemDark = useSystemDark();
  const isDark = dark ?? systemDark;
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <DarkProvider value={isDark}>
        <PaneProvider value={pane}>
          <Frame>
            <Current />
          </Frame>
        </PaneProvider>
      </DarkProvider>
    </FluentProvider>
  );
}

function Current(): ReactElement {
  const { screen, result } = usePaneState();
  return <Screens screen={screen} result={result} />;
}
