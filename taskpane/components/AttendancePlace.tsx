import type { ReactNode } from "react";
import type { MonthState } from "../../src/app/state";
import { clientPlaceWords } from "../../src/text/clientWords";
import type { PlaceProps } from "../clientPlace";
import { useClientStyles } from "./clientStyles";
import { PlaceHeading } from "./PlaceHeading";

type Props = PlaceProps & {
  readonly month: MonthState;
  /** What came of the last act. */
  readonly children: ReactNode;
};

/** All that the sheet Attendance says. */
export function AttendancePlace({ children }: Props) {
  const styles = useClientStyles();
  return (
    <div className={styles.place}>
      <PlaceHeading>{clientPlaceWords.attendance}</PlaceHeading>
      {children}
    </div>
  );
}
