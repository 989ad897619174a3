/** The reports of domain.md V1 to V10 and their near misses as text; `usageFiles.ts` gives each the bytes it really has. */
export const cleanSummary = `Name,Email,Unique User ID,Days Logged In,Hours Viewed,Course Views,Course Completions
Maria Santos,msantos@example.com,,6,4:12:05,5,1
"Nguyen, Thi Lan",lan.nguyen@example.net,,0,0:00:00,0,0
Dee Audio,dee@example.org,,3,0:00:00,0,0
Hal Long,hal@example.com,,19,27:15:30,22,4
`;

export const usersDownload = `invited_email_address,preferred_first_name,preferred_last_name,employee_id,work_title,cwes_license_hub_all_languages_status,groups,last_access_date
MSantos@Example.com ,Maria,Santos,,Client,active,"CWES Clients, Unit 12",2025-03-02
lan.nguyen@example.net,,,,,invited,CWES Clients,
old.timer@example.com,Otto,Timer,,Client,active,Unit 7,
ec.worker@county.example.gov,Ed,Counselor,E123,Employment Counselor,active,CWES Staff,2025-03-10
`;

export const learnerDetail = `Learner,Email Address,Content Name,Content Provider,Percent Completed,Hours Viewed,Last Viewed (PST/PDT)
Maria Santos,msantos@example.com,Excel Essential Training,LinkedIn,80%,2:00:00,9/3/22
Maria Santos,msantos@example.com,"Word: Tips, Tricks",LinkedIn,1,0:45:10,10/12/22
Maria Santos,msantos@example.com,Excel Essential Training,LinkedIn,100%,2:30:00,10/14/22
Maria Santos,msantos@example.com,Excel Essential Training,LinkedIn,100%,2:30:00,10/14/22
`;

export const apiLong = `email\tengagementType\tengagementValue\tengagementMetricQualifier\tassetType\tlastEngagedAt\tlatestDataAt
msantos@example.com\tSECONDS_VIEWED\t15125\tTOTAL\tVIDEO\t1665802800000\t1667285940000
msantos@example.com\tDAYS_ACTIVE\t6\tUNIQUE\t\t1665802800000\t1667285940000
dee@example.org\tVIEWS\t4\tTOTAL\tAUDIO\t1664866800000\t1667285940000
`;

/** Flattened with its full paths; logins count as days only for a person without a count of active days. */
export const apiPaths = `learnerDetails.name,learnerDetails.email,contentDetails.name,activities.engagementType,activities.engagementValue,activities.engagementMetricQualifier,activities.lastEngagedAt
Maria Santos,msantos@example.com,Excel,DAYS_ACTIVE,4,UNIQUE,1791864000000
Maria Santos,msantos@example.com,Excel,LOGINS,9,TOTAL,1791864000000
Maria Santos,msantos@example.com,Excel,SECONDS_VIEWED,600,TOTAL,1791864000000
Maria Santos,msantos@example.com,Excel,SECONDS_VIEWED,500,UNIQUE,1791864000000
Dee Audio,dee@example.org,,LOGINS,2,TOTAL,
Sil Ent,silent@example.net,,DAYS_ACTIVE,0,UNIQUE,
`;

export const analystSheet = `CWES LinkedIn Learning - October 2022
Prepared by: MA        CONFIDENTIAL

Last Name;First Name;E-mail;Unit;License Status;Time Spent;Last Login
Santos;Maria;msantos@example.com;12;Activated;4h 12m;10/14/2022
Nguyen;Thi Lan;lan.nguyen@example.net;12;Pending;-;Never
Long;Hal;hal@example.com;7;Activated;1635.5;10-31-2022
Audio;Dee;dee@example.org;7;ACTIVATED ;0;Oct 4, 2022
Zed;Al;al@example.com;7;Activated;3:15;2022-10-01T03:10:00Z
`;

/** Written as windows-1252: names with accents, a curly apostrophe, no-break spaces; addresses in brackets and mailto. */
export const legacyNames = `Name,Email,Days Logged In,Hours Viewed
José Nuñez,"""Nuñez, José"" <Jose@Example.com>",2,1:00:00
Pat O’Neil,mailto:pat.oneil@example.org,1,0:10:00
Ana\u00a0Peña,\u00a0ana@example.net\u00a0,0,0:00:00
`;

/** The same letters read as windows-1252 and saved again as UTF-8, with a zero-width space behind an address. */
export const damagedNames = `Name,Email,Days Logged In,Hours Viewed
JosÃ© NuÃ±ez,jose@example.com\u200b,2,1:00:00
Ren\u00c3\u00a9e Dub\u00c3\u00a9,\ufeffrenee@example.org,1,0:10:00
Ángel Ãngulo,'angel@example.net',0,0:00:00
Two Homes,one@example.com; two@example.com,1,0:10:00
No Home,not an address,1,0:10:00
`;

/** The report's side of V8; which of these lines belongs to whom is decided by matching, not by reading. */
export const mismatchPack = `Name,Email,Days Logged In,Hours Viewed
Maria Santos,maria.santos@example.com ,3,1:00:00
Hal Long,hal+linkedin@example.com,2,1:00:00
Lan Nguyen,lannguyen@gmail.example,2,1:00:00
Kim,kim@exmaple.com,2,1:00:00
Pat,pat@example.com,1,0:30:00
Family,family@example.net,1,0:30:00
Stranger,stranger@example.com,1,0:30:00
Ed Counselor,ec.worker@county.example.gov,5,1:00:00
Maria Santos,,2,1:00:00
`;

export const stackedMonths = `Month,Name,Email,Status,Days Logged In,Hours Viewed
Aug-22,Maria Santos,msantos@example.com,Active,6,4:12:05
Aug-22,Gone Person,gone@example.com,No License,2,0:40:00
,Subtotal,,,8,4:52:05
Month,Name,Email,Status,Days Logged In,Hours Viewed
Sep-22,(deleted user),,,1,0:10:00
Sep-22,Maria Santos,msantos@example.com,Active,0,0:00:00
`;

/** Two exports pasted under each other: each has its titles, the second has another order and wording of columns. */
export const stackedTitles = `LinkedIn Learning
Period: 08/01/2026 - 08/31/2026
Name,Email,Days Logged In,Courses Viewed
Maria Santos,msantos@example.com,6,5
Hal Long,hal@example.com,0,0
Total,,6,5

Period: 09/01/2026 - 09/30/2026
Email Address,Full Name,Course Views,Days logged in
msantos@example.com,Maria Santos,0,0
hal@example.com,Hal Long,2,1
Grand total,,2,1
Data as of 10/01/2026
`;

export const organizationSummary = `Start Day (PST/PDT),End Day (PST/PDT),People Logged In,Unique Viewers,Hours Viewed,Courses Viewed
10/01/2026,10/31/2026,41,38,112:10:05,97
`;

export const webPage = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head>
<body><table><tr><th>Email</th><th>Days Logged In</th></tr><tr><td>msantos@example.com</td><td>6</td></tr></table></body></html>
`;

export const headerOnly = "Name,Email,Unique User ID,Days Logged In,Hours Viewed\n\n";

export const spanish = `Nombre;Correo electrónico;Días con inicio de sesión;Horas visualizadas
María Santos;msantos@example.com;3;1,5
Hal Long;hal@example.com;0;0
`;

export const openDayOrder = `Name,Email,Status,Hours Viewed,Last Login
Maria Santos,msantos@example.com,Active,1:00:00,03/04/2022
Hal Long,hal@example.com,Active,0:30:00,02/03/2022
Dee Audio,dee@example.org,Active,0:00:00,05/05/2022
`;

export const formulaText = `Name,Email,Days Logged In,Hours Viewed
"=HYPERLINK(""https://evil.example/"",""open"")",msantos@example.com,6,4:12:05
+1 408 555 0100,hal@example.com,1,0:10:00
-2+3,dee@example.org,0,0:00:00
@SUM(A1:A9),al@example.com,2,0:20:00
Cmd,"=cmd|' /C calc'!A0",3,0:10:00
Min Us,minus@example.com,-2,0:10:00
`;

/** Line 3 has a quote that never closes and would swallow the next people; line 6 a true line break inside a cell. */
export const quotes = `Name,Email,Days Logged In,Hours Viewed
Maria Santos,msantos@example.com,6,4:12:05
"Hal Long,hal@example.com,0,0:00:00
Dee Audio,dee@example.org,3,0:00:00
"Nguyen, ""Lan"" Thi",lan.nguyen@example.net,1,0:05:00
"Two
Lines",two.lines@example.com,2,0:20:00
Last Stray,"last@example.com,0,0:00:00
`;

export const ragged = `Name,Email,Days Logged In,Hours Viewed,Course Views
Maria Santos,msantos@example.com,6,4:12:05,5
Nguyen, Thi Lan,lan.nguyen@example.net,0,0:00:00,0
Hal Long,hal@example.com
Dee Audio,dee@example.org,3
Al Zed,al@example.com,0,0:00:00,0,,,
`;

export const contradictions = `Email,Status,Start Day,End Day,Days Logged In,Last Login
msantos@example.com,Active,10/01/2026,10/31/2026,6,10/30/2026
msantos@example.com,Active,10/01/2026,10/31/2026,0,
hal@example.com,Active,08/01/2026,10/31/2026,0,
hal@example.com,Active,09/01/2026,09/30/2026,2,09/20/2026
dee@example.org,Active,10/01/2026,10/31/2026,3,10/05/2026
dee@example.org,Active,10/01/2026,10/31/2026,3,10/05/2026
al@example.com,Active,09/01/2026,09/30/2026,0,
al@example.com,Active,10/01/2026,10/31/2026,4,10/09/2026
kim@example.com,Active,10/01/2026,10/31/2026,1,10/09/2026
kim@example.com,Pending,10/01/2026,10/31/2026,1,10/09/2026
`;

/** Every value that decides and cannot be: days beyond the month, words, a date that is none, a date in the far future. */
export const doubtfulValues = `Name,Email,Days Logged In,Hours Viewed,Last Login
Many Days,many@example.com,40,1:00:00,10/02/2026
Word Days,word@example.com,some,1:00:00,10/02/2026
No Day,noday@example.com,2,1:00:00,02/30/2026
Far Off,faroff@example.com,2,1:00:00,10/02/2099
Too Long,toolong@example.com,2,900:00:00,10/02/2026
Below,below@example.com,2,-1:00:00,10/02/2026
Blank,blank@example.com,,,
`;

/** Nothing to ask: the headers say the unit and the form, the percents agree, the dates settle themselves. */
export const nothingToAsk = `Usage of the unit, Oct 1 - 31, 2026
Name,E-mail Address,Manager Email,Time Spent (min),% Completed,Last Login Date
Maria Santos,msantos@example.com,ma@county.example.gov,"1,635.5",80%,10/14/2026
Hal Long,hal@example.com,ma@county.example.gov,90,1%,10/02/2026
Dee Audio,dee@example.org,ma@county.example.gov,0,100%,n/a
`;

/** A list of users dated in its title; days before months, as no US file has them. */
export const datedUsers = `All users
10/31/2026

Email,First Name,Last Name,Business Title,License Status,Last Access Date
msantos@example.com,Maria,Santos,Client,Active,25/10/2026
hal@example.com,Hal,Long,Client,Invitation sent,
dee@example.org,Dee,Audio,Client,No license,04/09/2026
ma@county.example.gov,Mo,Analyst,Management Analyst,Active,01/10/2026
gone@example.com,Gone,Person,Client,Deleted,-
`;

/** Title and file name speak of different months. */
export const disputed = `Period: 09/01/2026 - 09/30/2026
Name,Email,Days Logged In,Hours Viewed
Maria Santos,msantos@example.com,0,0:00:00
`;

/** In the column "Title" stands the course; minutes and seconds by the header; lines about the report around the table. */
export const detailWithTitle = `Report date: 11/02/2026
Date range: 2026-10-01 to 2026-10-31

User Email,Title,Progress,Time Viewed (mm:ss),Last Viewed
msantos@example.com,Excel Essentials,1,75:10,10/03/2026
msantos@example.com,Word Essentials,0.5,12:00,10/31/2026
Page 1 of 1
Total,,,87:10,
`;

/** A column for each month, called alike: reading one of them as the whole would call Hal silent. */
export const wideMonths = `Name,Email,Days Logged In (Aug),Days Logged In (Sep),Days Logged In (Oct),Hours Viewed
Maria Santos,msantos@example.com,6,0,2,4:12:05
Hal Long,hal@example.com,0,3,0,1:00:00
`;

/** Two licenses in one download; only the person knows which column is LinkedIn Learning's. */
export const twoLicenses = `invited_email_address,cwes_license_hub_status,other_license_recruiter_status,last_access_date
msantos@example.com,active,inactive,10/14/2026
hal@example.com,inactive,active,
`;
