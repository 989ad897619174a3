import { Field, Switch } from "@fluentui/react-components";

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** One thing to switch on or off, with a line on what it does. */
export function SetupSwitch({ label, hint, checked, onChange }: Props) {
  return (
    <Field hint={hint}>
      <Switch label={label} checked={checked} onChange={(_, data) => onChange(data.checked)} />
    </Field>
  );
}
