import { Button } from "@fluentui/react-components";
import type { Snapshot } from "@shared/model/snapshot";
import { words } from "../strings";

interface SaveButtonsProps {
  readonly snapshot: Snapshot;
  readonly save: (redacted: boolean) => void;
}

/** The copy to send, without names, comes first; the whole one is there only while the page has the names. */
export function SaveButtons({ snapshot, save }: SaveButtonsProps) {
  return (
    <>
      <Button onClick={() => save(true)}>{words.saveRedacted}</Button>
      {!snapshot.redacted && <Button onClick={() => save(false)}>{words.saveFull}</Button>}
    </>
  );
}
