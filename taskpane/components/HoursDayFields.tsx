import { Switch, makeStyles } from "@fluentui/react-components";
import { lineWords as words } from "../../src/text/hoursPaneWords";
import type { LineFieldsProps } from "../attendanceLine";
import { useClientStyles } from "./clientStyles";
import { DayField } from "./DayField";

const useStyles = makeStyles({ switch: { marginInlineStart: "-8px" } });

/** The day that a line is about, or the first and the last of several. The switch stands before them: it is seldom needed. */
export function HoursDayFields({ line, faultOf, onChange }: LineFieldsProps) {
  const shared = useClientStyles();
  const styles = useStyles();
  return (
    <div className={shared.tight}>
      <Switch
        className={styles.switch}
        label={words.several}
        checked={line.several}
        onChange={(_, { checked }) => onChange({ several: checked })}
      />
      <DayField
        label={line.several ? words.first : words.date}
        day={line.date}
        onDay={(date) => onChange({ date })}
        fault={faultOf("date")}
      />
      {line.several && (
        <DayField
          label={words.through}
          day={line.through}
          onDay={(through) => onChange({ through })}
          fault={faultOf("through")}
        />
      )}
    </div>
  );
}
