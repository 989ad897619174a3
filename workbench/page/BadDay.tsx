import { useState } from "react";
import { faultSentences, type Faults } from "./faults";
import { badDayPicture } from "./pictures";
import { RibbonButton } from "./RibbonButton";

type Props = { readonly faults: Faults; readonly disabled: boolean; readonly onFaults: (faults: Faults) => void };

/** The list of things that can go wrong in Excel, each with a switch. Escape closes it. */
export function BadDay({ faults, disabled, onFaults }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className="bad-day" onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <RibbonButton
        label="Bad day"
        tooltip="Let Excel fail on purpose, to see what the add-in does."
        picture={badDayPicture}
        expanded={open}
        disabled={disabled}
        onPress={() => setOpen(!open)}
      />
      {open && (
        <div className="bad-day-list" role="group" aria-label="What goes wrong">
          {faultSentences.map(([fault, sentence]) => (
            <label key={fault}>
              <input
                type="checkbox"
                checked={faults[fault]}
                onChange={(event) => onFaults({ ...faults, [fault]: event.target.checked })}
              />
              {sentence}
            </label>
          ))}
          <p>Untick to make it a good day again.</p>
        </div>
      )}
    </div>
  );
}
