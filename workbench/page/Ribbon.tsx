import { useRef, type ReactNode } from "react";
import { BadDay } from "./BadDay";
import type { Faults } from "./faults";
import type { RibbonButton as AddinButton, RibbonGroup } from "./manifest";
import { openPicture, savePicture, secondPersonPicture } from "./pictures";
import { RibbonButton } from "./RibbonButton";

type Props = {
  readonly groups: readonly RibbonGroup[];
  readonly ready: boolean;
  readonly secondPerson: boolean;
  readonly faults: Faults;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onAddinButton: (button: AddinButton) => void;
  readonly onSecondPerson: () => void;
  readonly onFaults: (faults: Faults) => void;
};

/** One row: the file, the add-in's own groups from its manifest, and what only a practice Excel has. */
export function Ribbon(props: Props) {
  const { groups, ready, secondPerson, faults, onOpen, onSave, onAddinButton, onSecondPerson, onFaults } = props;
  const file = useRef<HTMLInputElement>(null);
  return (
    <nav className="ribbon" aria-label="Ribbon">
      <Group label="File">
        <RibbonButton
          label="Open file"
          tooltip="Open an .xlsx workbook from this computer."
          picture={openPicture}
          onPress={() => file.current?.click()}
        />
        <RibbonButton
          label="Save file"
          tooltip="Download the workbook as .xlsx."
          picture={savePicture}
          disabled={!ready}
          onPress={onSave}
        />
        <input
          ref={file}
          type="file"
          hidden
          accept=".xlsx"
          aria-label="Workbook to open"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) onOpen(chosen);
            event.target.value = "";
          }}
        />
      </Group>
      {groups.map((group) => (
        <Group key={group.id} label={group.label}>
          {group.buttons.map((button) => (
            <RibbonButton
              key={button.id}
              label={button.label}
              tooltip={button.tooltip}
              picture={<img src={button.icon} alt="" />}
              disabled={!ready}
              onPress={() => onAddinButton(button)}
            />
          ))}
        </Group>
      ))}
      <Group label="Practice">
        <RibbonButton
          label="Second person"
          tooltip="Open the add-in a second time on this workbook, as a colleague would. Each sees the other's changes as remote."
          picture={secondPersonPicture}
          pressed={secondPerson}
          disabled={!ready}
          onPress={onSecondPerson}
        />
        <BadDay faults={faults} disabled={!ready} onFaults={onFaults} />
      </Group>
    </nav>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="buttons">{children}</div>
      <span className="label" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}
