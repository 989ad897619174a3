import { serial } from "./people";

/** What a row of the guides' book says besides who the client is; dates are serials, what is absent stays blank. */
export type GuideRow = {
  readonly issued?: number;
  readonly consent?: number;
  readonly consentBy?: string;
  readonly verified?: string;
  readonly group?: string;
  readonly profile?: number;
  readonly activation?: string;
  readonly contacted?: number;
  readonly decision?: string;
  readonly holdUntil?: number;
  readonly holdReason?: string;
  readonly activityEnd?: number;
  readonly revoked?: number;
  readonly reason?: string;
  /** Days logged in of August, September and October 2026, as the reports say; absent: no line of the month's report. */
  readonly days?: readonly (number | null)[];
  /** A true last login that the October report dates. */
  readonly lastLogin?: number;
};

const group = "CWES Unit 5";
const day = (month: number, date: number) => serial(2026, month, date);
const issuedIn = (month: number): GuideRow => ({
  issued: day(month, 9),
  consent: day(month, 2),
  consentBy: "SCD 2608 DocuSign",
  verified: "Yes",
  group,
  profile: day(month, 10),
  activation: "Activated",
});

const silent: GuideRow = { ...issuedIn(2), days: [null, 0, 0], lastLogin: day(5, 12) };

/** Unit 5 as it stands on 23 November 2026, reports up to 31 October: each row a place in the procedure, then 25 requests. */
export const unit5Rows: readonly GuideRow[] = [
  { ...issuedIn(3), days: [4, 2, 6] },
  silent,
  { ...issuedIn(4), days: [1, 0, 3] },
  silent,
  silent,
  // Never activated: invited long before the three months.
  { ...issuedIn(5), activation: "Invited", days: [null, null, null] },
  // Absent from the August report, which lists only people with activity: silence is inferred.
  { ...issuedIn(2), days: [null, 0, 0] },
  { ...silent, contacted: day(10, 28), decision: "Asked to stop" },
  { ...silent, contacted: day(11, 2), decision: "Hold", holdUntil: day(12, 1), holdReason: "Medical leave" },
  { ...silent, contacted: day(9, 14), decision: "Hold", holdUntil: day(10, 15), holdReason: "Moved, new laptop" },
  { ...issuedIn(9), activityEnd: day(12, 4), days: [null, 5, 7] },
  { ...issuedIn(1), revoked: day(8, 20), reason: "Not using license", days: [0, null, null] },
  { ...issuedIn(1), revoked: day(9, 3), reason: "Client asked to stop", days: [2, null, null] },
  // Activation overdue, then due.
  { ...issuedIn(11), issued: day(11, 2), consent: day(10, 30), profile: day(11, 3), activation: "Invited" },
  { ...issuedIn(11), issued: day(11, 19), consent: day(11, 18), profile: day(11, 19), activation: "Invited" },
  // Issued, without a group; then with one, without a profile.
  { issued: day(11, 18), consent: day(11, 17), consentBy: "Written", verified: "Yes", activation: "Invited" },
  { issued: day(11, 18), consent: day(11, 16), consentBy: "E-mail", verified: "Yes", activation: "Invited", group },
  // Issued before anybody wrote down a consent.
  { issued: day(7, 8), group, profile: day(7, 8), activation: "Activated", days: [3, 3, 1] },
  ...Array.from({ length: 25 }, (_, index): GuideRow => {
    if (index % 5 === 4) return {};
    return {
      consent: day(11, 10 + (index % 9)),
      consentBy: ["SCD 2608 DocuSign", "Written"][index % 2] ?? "",
      verified: "Yes",
    };
  }),
];

/** Unit 8 keeps no column of ours but the date of revoking. */
export const unit8Rows: readonly GuideRow[] = [
  { issued: day(2, 3), days: [null, 0, 0], lastLogin: day(4, 20) },
  { issued: day(3, 17), days: [8, 9, 5] },
  { issued: day(3, 24), days: [2, 1, 1] },
  { issued: day(4, 14), days: [null, 0, 0], lastLogin: day(6, 2) },
  { issued: day(4, 21), days: [5, 0, 2] },
  { issued: day(5, 5), revoked: day(9, 1), reason: "Case closed", days: [1, null, null] },
];

/** South County keeps first and last name in one cell. */
export const southRows: readonly GuideRow[] = [
  { issued: day(1, 20), days: [6, 4, 4] },
  { issued: day(6, 9), days: [1, 2, 2] },
  { issued: day(6, 16), days: [null, 0, 0], lastLogin: day(6, 30) },
  { issued: day(6, 23), days: [3, 3, 3] },
];
