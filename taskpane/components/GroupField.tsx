import { Field, Input, Select } from "@fluentui/react-components";
import type { GuideRefusal } from "../../src/domain/guidance/guideAct";
import type { UnitGroups } from "../../src/domain/settings/settings";
import { groupWords } from "../../src/text/guideWords";
import { answerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";

type Props = {
  readonly label: string;
  /** What Setup lists for the unit. */
  readonly groups: UnitGroups;
  readonly group: string;
  readonly onGroup: (group: string) => void;
  /** What an empty choice means. */
  readonly none: string;
  readonly refusals: readonly GuideRefusal[];
};

/** A group of the unit: from its list on Setup, or typed where it has none (R50). */
export function GroupField({ label, groups: { groups, alternates }, group, onGroup, none, refusals }: Props) {
  const styles = useClientStyles();
  const fault = answerFault(refusals, "group");
  if (groups.length + alternates.length === 0)
    return (
      <Field label={label} hint={`${groupWords.noList} ${groupWords.typed}`} {...fault}>
        <Input className={styles.field} value={group} onChange={(_, data) => onGroup(data.value)} />
      </Field>
    );
  return (
    <Field label={label} {...fault}>
      <Select className={styles.select} value={group} onChange={(_, data) => onGroup(data.value)}>
        <option value="">{none}</option>
        {groups.length > 0 && <Options title={groupWords.own} names={groups} />}
        {alternates.length > 0 && <Options title={groupWords.alternates} names={alternates} />}
      </Select>
    </Field>
  );
}

function Options({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  return (
    <optgroup label={title}>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
