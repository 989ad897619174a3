import { backOf, enterAt, goOn, placeOf, stepBack, stepTo, trailHome } from "../../taskpane/clientPlace";

const home = { kind: "home" } as const;
const client = { kind: "client" } as const;
const request = { kind: "request", again: null } as const;
const steps = { kind: "guide", of: "steps" } as const;
const revoke = { kind: "guide", of: "revoke" } as const;

describe("the way through the Client tab", () => {
  test("it begins at home, from which nothing leads back", () => {
    expect(placeOf(trailHome)).toEqual(home);
    expect(backOf(trailHome)).toBeNull();
  });

  test("Back leads through the places one came by", () => {
    const trail = stepTo(stepTo(trailHome, client), steps);
    expect(placeOf(trail)).toEqual(steps);
    expect(backOf(trail)).toEqual(client);
    expect(backOf(stepBack(trail))).toEqual(home);
    expect(placeOf(stepBack(stepBack(trail)))).toEqual(home);
  });

  test("from Today, Back leads to Today, and the tab is at home after it", () => {
    const trail = enterAt(stepTo(trailHome, request), client, "today");
    expect(backOf(trail)).toBe("today");
    expect(backOf(stepTo(trail, steps))).toEqual(client);
    expect(placeOf(stepBack(trail))).toEqual(home);
  });

  test("another guide takes the place of a guide, and the card before it is gone back to", () => {
    const trail = stepTo(stepTo(stepTo(trailHome, client), steps), revoke);
    expect(trail.places).toEqual([home, client, revoke]);
    expect(stepTo(trail, client).places).toEqual([home, client]);
  });

  test("another client in place of a client is a move of its own: the place begins anew", () => {
    const trail = stepTo(trailHome, client);
    const next = stepTo(trail, client);
    expect(next.places).toEqual(trail.places);
    expect(next.moves).toBe(trail.moves + 1);
  });

  test("the hours of another client, from the list of all, take the place of the first client's", () => {
    const hours = { kind: "hours" } as const;
    const all = { kind: "attendance" } as const;
    const trail = stepTo(stepTo(stepTo(trailHome, client), hours), all);
    expect(backOf(trail)).toEqual(hours);
    expect(stepTo(trail, hours).places).toEqual([home, client, hours]);
  });

  test("what is done does not stay on the way", () => {
    const trail = goOn(stepTo(trailHome, request), [client, steps]);
    expect(trail.places).toEqual([home, client, steps]);
  });

  test("every move counts, also the way home", () => {
    const trail = stepTo(stepTo(stepTo(trailHome, client), steps), home);
    expect(trail).toEqual({ ...trailHome, moves: 3 });
  });
});
