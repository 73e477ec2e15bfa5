import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { useParts } from "./styles";

/** A step's heading; it takes the focus when the step comes up, so that a screen reader says where one is. */
export function StepHeading({ children, focus = true }: { children: ReactNode; focus?: boolean }): ReactElement {
  const parts = useParts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={parts.title}>
      {children}
    </h1>
  );
}
