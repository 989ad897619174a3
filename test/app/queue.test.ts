import { createQueue } from "../../src/app/queue";

describe("the queue of intents", () => {
  test("a job waits for the one before it", async () => {
    const done: string[] = [];
    const queue = createQueue();
    const slow = queue(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push("slow");
    });
    const quick = queue(() => Promise.resolve(void done.push("quick")));
    await Promise.all([slow, quick]);
    expect(done).toEqual(["slow", "quick"]);
  });

  test("a job that fails does not stop those behind it", async () => {
    const queue = createQueue();
    const broken = queue(() => Promise.reject(new Error("bug")));
    const next = queue(() => Promise.resolve());
    await expect(broken).rejects.toThrow("bug");
    await expect(next).resolves.toBeUndefined();
  });
});
