import type { DraftId, DraftWords } from "../domain/drafts/draft";

/** The standard words of the drafts in English: plain and short. The county words them anew on Setup (section Text). */
export const draftTexts: Readonly<Record<DraftId, DraftWords>> = {
  welcome: {
    subject: "Your LinkedIn Learning license",
    body: `Hello {first name},

You have a free LinkedIn Learning license. You can learn on a computer, a tablet or a smart phone.

How to start:
1. Look for an e-mail from {sender}. Look in your junk mail too.
2. Click the activation link in it within one week, by {activation due}.
3. You can connect a LinkedIn profile, or go on without one. You do not need a profile.
4. If you go on without a profile, make a password. It is for LinkedIn Learning only. It does not work on LinkedIn.com.
5. Confirm that it is you, then click Accept & Continue.
6. After that, sign in at {sign-in page}

Your first course is New to LinkedIn Learning:
{first course}

Do you have questions? Ask your worker.`,
  },
  activationReminder: {
    subject: "Please activate your LinkedIn Learning license",
    body: `Hello {first name},

On {issued} we sent you a LinkedIn Learning license. It is not active yet. Please activate it within one week, by {activation due}.

1. Look for the e-mail from {sender}. Look in your junk mail too.
2. Click the activation link in it.
3. You can connect a LinkedIn profile, or go on without one.

Is the day over, or can you not find the e-mail? Tell your worker. We can send it again.`,
  },
  quietNudge: {
    subject: "Keep your LinkedIn Learning license",
    body: `Hello {first name},

We have not seen you on LinkedIn Learning for {quiet months}.

One video or one audio a month keeps your license. You choose what you like. Sign in at {sign-in page}

Do you need help, or do you want to stop? Tell your worker.`,
  },
  beforeRevoke: {
    subject: "Do you want to keep your LinkedIn Learning license?",
    body: `Hello {first name},

We have not seen you on LinkedIn Learning in the last {months}. A license that is not used can go to another client.

Do you want to keep yours? Watch a video or listen to an audio at {sign-in page}
Then tell your worker.

Do you want to stop? Tell your worker too. That is fine.`,
  },
  revokeNotice: {
    subject: "Your LinkedIn Learning license has ended",
    body: `Hello {first name},

Your LinkedIn Learning license ended on {revoked}. Thank you for learning with us.

Do you want to learn again? Ask your worker for a new license.`,
  },
  licenseRequest: {
    subject: "LinkedIn Learning license request",
    body: `Please issue a LinkedIn Learning license to this client. The client's consent is on record.

First name: {first name}
Last name: {last name}
E-mail: {e-mail}
Case number: {case number}`,
  },
  revokeRequest: {
    subject: "LinkedIn Learning license to revoke",
    body: `This client does not want to continue with LinkedIn Learning. Please revoke the license.

Name: {name}
Case number: {case number}`,
  },
  staffReport: {
    subject: "LinkedIn Learning: your clients",
    body: `CONFIDENTIAL: client information. Do not forward.

LinkedIn Learning, clients of worker {worker number}, {today}

{rows}

One video or one audio a month keeps a license. Please tell your supervisor who wants to keep it, who wants to stop, and whom you could not reach.`,
  },
  journalIssued: {
    subject: null,
    body: `LinkedIn Learning license issued on {issued}. The client's consent is on record. The invitation comes by e-mail from {sender}. The client is to activate it by {activation due}.`,
  },
  journalRevoked: {
    subject: null,
    body: `LinkedIn Learning license revoked on {revoked}. The client can ask for a new license.`,
  },
  calsawsActivity: {
    subject: null,
    body: `In CalSAWS, on the page Select Activity:
Category: WPR
Type: Education-Emp
Activity Number: 43 LinkedIn Learning
Click Search. Provider 43 LinkedIn appears. Click Select.`,
  },
  wtw2: {
    subject: null,
    body: `On the WTW 2, select the category Adult Basic Education. On page 2, add LinkedIn Learning. Schedule it for up to three months at a time.

In CalSAWS the same activity has the category WPR and the type Education-Emp. Both are right: the form and the screen each have their own list.`,
  },
  attendanceHours: {
    subject: null,
    body: `LinkedIn Learning, hours of {month} from the attendance sheet (SCD 1755A)
Course time: {course hours}
Study time documented: {study hours}
Study time credited: {credited hours}
Exercises: {exercise hours}
Countable: {countable hours}
Average of a week: {weekly hours} (divided by {weeks})
Working: {working}
Courses: {courses}`,
  },
  huddle: {
    subject: null,
    body: `LinkedIn Learning, {unit}, {month}

Licenses on the list: {licenses}
Active: {active}
Invited: {invited}
Free to give out: {available}
Hours viewed: {viewed hours}
Countable hours: {countable hours}
By the reports up to {as of}
{small counts}

Every CWES client can learn with it, on a computer, a tablet or a smart phone. Who will you offer it to this week?`,
  },
};
