import type { AgendaKind, Seats } from "../../src/domain/clients/agenda";
import { agendaWords, describeAgendaLine, describeSeats } from "../../src/text/agendaWords";
import { day } from "../builders/month";

const kinds: readonly AgendaKind[] = [
  "toRevoke",
  "activationOverdue",
  "activationDue",
  "consentMissing",
  "requestOpen",
  "licenseUnfinished",
  "decisionDue",
  "holdEnding",
  "intervalEnding",
];
const seats: Seats = { pool: 510, onList: 408, invited: 25, active: 301, returnable: 7 };

describe("the words of today's list", () => {
  test("every kind has its line, in the singular and in the plural", () => {
    for (const kind of kinds) {
      expect(describeAgendaLine(kind, 1)).toMatch(/^1 [a-z]/);
      expect(describeAgendaLine(kind, 1204)).toMatch(/^1,204 [a-z]/);
      expect(describeAgendaLine(kind, 1)).not.toBe(describeAgendaLine(kind, 2).replace("2", "1"));
    }
  });

  test("a row is named with the day it is about, never with the person", () => {
    expect(agendaWords.item({ tab: "Unit 12", row: 14 })).toBe("Unit 12, row 14");
    expect(agendaWords.day("activationDue", day("2026-11-25"))).toBe("due Nov 25, 2026");
    expect(agendaWords.day("requestOpen", null)).toBe("");
  });

  test("[G10] the seats say what is free, what is used, and what would come back", () => {
    expect(describeSeats(seats)).toBe(
      "408 of 510 licenses on the list, 102 free. Of these 25 invited and 301 active. 7 come back if the candidates are revoked.",
    );
    expect(describeSeats({ ...seats, onList: 510, returnable: 1 })).toMatch(/none is free.* 1 comes back/);
    expect(describeSeats({ ...seats, onList: 512, returnable: 0 })).toMatch(/on the list, 2 more than there are\./);
  });

  test("[G10] where nobody said how many there are, that is said", () => {
    expect(describeSeats({ pool: null, onList: 0, invited: 0, active: 0, returnable: 0 })).toBe(
      "0 licenses on the list. How many there are in all is not on Setup.",
    );
  });
});
