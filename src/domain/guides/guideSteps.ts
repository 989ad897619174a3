/** The guides of the procedure: sections B (issue, group, profile, record) and H (revoke). */
export type Guide = "issue" | "group" | "profile" | "record" | "revoke";

/** One step of a guide in the procedure's own words, with the rules that it carries out. The county may word it anew on Setup. */
export type GuideStep = {
  /** The guide and the step's number in it: "issue-3". It never changes its meaning. */
  readonly id: string;
  readonly guide: Guide;
  readonly words: string;
  readonly rules: readonly string[];
};

/** The steps in the order of the procedure, word for word. */
export const guideSteps: readonly GuideStep[] = [
  { id: "issue-1", guide: "issue", words: "Go to admin role and click [People Select User].", rules: ["R42"] },
  { id: "issue-2", guide: "issue", words: "Click [Add New User].", rules: ["R43"] },
  {
    id: "issue-3",
    guide: "issue",
    words: "Click [Add User By Email] and enter the client’s email address.",
    rules: ["R44"],
  },
  {
    id: "issue-4",
    guide: "issue",
    words: "Select license: LinkedIn Learning Hub All Languages License (510).",
    rules: ["R45"],
  },
  { id: "issue-5", guide: "issue", words: "Select invitation email.", rules: ["R46"] },
  { id: "issue-6", guide: "issue", words: "Select Custom email template from the CWES One Drive.", rules: ["R47"] },
  {
    id: "issue-7",
    guide: "issue",
    words: "Click [Confirm]—license will be sent to the client via email.",
    rules: ["R48"],
  },
  { id: "group-1", guide: "group", words: "Select email you just added.", rules: ["R49"] },
  { id: "group-2", guide: "group", words: "This will take you to the Profile page of user.", rules: ["R49"] },
  { id: "group-3", guide: "group", words: "Scroll down and select [Add Groups].", rules: ["R50"] },
  { id: "group-4", guide: "group", words: "Select user group and click [Save].", rules: ["R50"] },
  { id: "profile-1", guide: "profile", words: "Select Pencil icon.", rules: ["R51"] },
  { id: "profile-2", guide: "profile", words: "Add the client’s First and Last Name.", rules: ["R51"] },
  {
    id: "profile-3",
    guide: "profile",
    words: "Under Business Title, type “Client” and click [Save].",
    rules: ["R52"],
  },
  {
    id: "record-1",
    guide: "record",
    words:
      'Enters the client’s information on the "LinkedIn Learning License Issued List" located in the CWES OneDrive',
    rules: ["R53"],
  },
  {
    id: "record-2",
    guide: "record",
    words: "Select the appropriate One Drive tab for the unit issuing the license.",
    rules: ["R54"],
  },
  {
    id: "record-3",
    guide: "record",
    words:
      "Enter client’s first name, last name, case number, SSN, email address, AEC/EC worker number and date license was issued.",
    rules: ["R55", "R56", "R57", "R58", "R59", "R60", "R61"],
  },
  {
    id: "revoke-1",
    guide: "revoke",
    words: "Terminates license of clients who are no longer using LinkedIn Learning.",
    rules: ["R82", "R91"],
  },
  { id: "revoke-2", guide: "revoke", words: "Updates revoked licenses on the OneDrive.", rules: ["R83", "R91"] },
  {
    id: "revoke-3",
    guide: "revoke",
    words: "Moves clients to alternate groups if necessary.",
    rules: ["R84", "R92"],
  },
];
