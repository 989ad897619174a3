import { Field, Select, Text, Textarea, mergeClasses } from "@fluentui/react-components";
import { withEntry, linesOf, type SetupDrafts, type UnitDraft } from "../../src/app/setup/drafts";
import { faultAt } from "../../src/app/setup/faultAt";
import { unitFields, type UnitFields } from "../../src/app/setup/unitsStep";
import { unitsWords } from "../../src/text/setupWords";
import { SetupCard } from "./SetupCard";
import { setupFaultProps } from "./setupFaultProps";
import { useSetupStyles, type SetupFormProps } from "./setupFields";

type Props = SetupFormProps<SetupDrafts["units"]>;

const MONTHS = [1, 2, 3];

/** Months of silence, groups and alternate groups of each unit tab, and whether exercises count there. */
export function SetupUnitsForm({ view, draft, onDraft, faults }: Props) {
  const styles = useSetupStyles();
  const units = unitFields(view, draft);
  if (units.length === 0) return <Text>{unitsWords.none}</Text>;
  return (
    <ul className={mergeClasses(styles.list, styles.tight)}>
      {units.map((unit, at) => (
        <li key={unit.tab}>
          <SetupCard
            title={unit.tab}
            summary={unitsWords.summary(unit.months, linesOf(unit.groups).length)}
            startsOpen={at === 0}
            mustOpen={faults.some(({ item }) => item === unit.tab)}
          >
            <UnitFieldset
              unit={unit}
              county={view.settings.hours.exercises}
              faults={faults}
              onChange={(change) => onDraft(withEntry(draft, unit.tab, { ...draft.get(unit.tab), ...change }))}
            />
          </SetupCard>
        </li>
      ))}
    </ul>
  );
}

type FieldsetProps = Pick<Props, "faults"> & {
  readonly unit: UnitFields;
  /** Whether exercises count in the whole county. */
  readonly county: boolean;
  readonly onChange: (change: UnitDraft) => void;
};

function UnitFieldset({ unit, county, faults, onChange }: FieldsetProps) {
  const { tab, months, groups, alternates, exercises } = unit;
  return (
    <>
      <Field
        label={unitsWords.months}
        hint={unitsWords.monthsHint}
        {...setupFaultProps(faultAt(faults, "months", tab))}
      >
        <Select value={String(months)} onChange={(_, data) => onChange({ months: Number(data.value) })}>
          {MONTHS.map((count) => (
            <option key={count} value={count}>
              {unitsWords.month(count)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={unitsWords.groups} hint={unitsWords.groupsHint} {...setupFaultProps(faultAt(faults, "group", tab))}>
        <Textarea value={groups} resize="vertical" onChange={(_, data) => onChange({ groups: data.value })} />
      </Field>
      <Field label={unitsWords.alternates} hint={unitsWords.alternatesHint}>
        <Textarea value={alternates} resize="vertical" onChange={(_, data) => onChange({ alternates: data.value })} />
      </Field>
      <Field label={unitsWords.exercises} hint={unitsWords.exercisesHint}>
        <Select
          value={exercises === null ? "" : exercises ? "yes" : "no"}
          onChange={(_, data) => onChange({ exercises: data.value === "" ? null : data.value === "yes" })}
        >
          <option value="">{unitsWords.asCounty(county)}</option>
          <option value="yes">{unitsWords.count}</option>
          <option value="no">{unitsWords.doNotCount}</option>
        </Select>
      </Field>
    </>
  );
}
