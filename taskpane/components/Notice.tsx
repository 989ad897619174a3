import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

type Props = {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** The one way to say something at the place where it matters. It is silent: the live region speaks. */
export function Notice({ intent, children, actions }: Props) {
  const id = useId();
  // Fluent names it by a title of its own, and here is none: it is called what it says.
  return (
    <MessageBar intent={intent} layout="multiline" aria-labelledby={id}>
      <MessageBarBody id={id}>{children}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
