import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../src/domain/findings/severities";

const useStyles = makeStyles({
  /** Excel's contrast themes choose the color; the shape tells them apart. */
  root: { flexShrink: 0, "@media (forced-colors: active)": { color: "inherit" } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** A sign with a shape of its own for each severity. It is decoration: words beside it say the same. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles[severity], styles.root)}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {drawings[severity]}
    </svg>
  );
}

const drawings = {
  error: <path d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5zM8 4.5v4M8 11.3v.2" />,
  warning: <path strokeLinejoin="round" d="M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.1" />,
  note: <path d="M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 7.5v4M8 4.7v.1" />,
};
