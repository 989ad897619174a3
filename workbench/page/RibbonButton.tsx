import type { ReactNode } from "react";

type Props = {
  readonly label: string;
  readonly tooltip: string;
  readonly picture: ReactNode;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
};

/** A large ribbon button: picture above its label, the tooltip as Excel's supertip. */
export function RibbonButton({ label, tooltip, picture, onPress, pressed, expanded, disabled }: Props) {
  return (
    <button
      type="button"
      className="ribbon-button"
      title={tooltip}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onPress}
    >
      {picture}
      <span>{label}</span>
    </button>
  );
}
