import { Field, Textarea } from "@fluentui/react-components";

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** Takes a worker's e-mail. What is pasted stays in the pane, and goes when the place is left (G8). */
export function GuidePaste({ label, hint, text, onText }: Props) {
  return (
    <Field label={label} hint={hint}>
      <Textarea value={text} rows={4} resize="vertical" onChange={(_, data) => onText(data.value)} />
    </Field>
  );
}
