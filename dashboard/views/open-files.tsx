import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { words } from "../strings";

interface OpenFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly workbooks: boolean;
  readonly primary?: boolean;
}

/** A button that opens the file picker; the whole page takes dropped files too. */
export function OpenFiles({ onFiles, workbooks, primary = false }: OpenFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {words.openFiles}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.openFiles}
        accept={workbooks ? ".json,.xlsx,.xlsm,application/json" : ".json,application/json"}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
