import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate, type Certificate } from "../../../workbench/server/certificate";
import { startPracticeServer, type PracticeServer } from "../../../workbench/server/practiceServer";

type Answer = { readonly status: number; readonly type: string; readonly text: string };

describe("the server of the practice Excel", () => {
  const folder = mkdtempSync(join(tmpdir(), "practice-server-"));
  let certificate: Certificate;
  let server: PracticeServer;

  beforeAll(async () => {
    for (const name of ["page", "addin"]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "index.html"), name);
    }
    writeFileSync(join(folder, "private.txt"), "private");
    certificate = await localCertificate(join(folder, "certificate"));
    server = await startPracticeServer(0, certificate, [
      ["/addin/", join(folder, "addin")],
      ["/book.xlsx", join(folder, "private.txt")],
      ["/", join(folder, "page")],
    ]);
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test("page and add-in have one host name, as office.js asks of a host it trusts", async () => {
    expect(server.address).toMatch(/^https:\/\/localhost:\d+\/$/);
    expect(await get("/")).toMatchObject({ status: 200, text: "page", type: "text/html; charset=utf-8" });
    expect(await get("/addin/")).toMatchObject({ status: 200, text: "addin" });
  });

  test("a single file is served under its own address", async () => {
    expect(await get("/book.xlsx")).toMatchObject({ status: 200, text: "private" });
  });

  test.each(["/../private.txt", "/%2e%2e/private.txt", "/addin/..%2f..%2fprivate.txt", "/%E0%A4%A", "/nothing.js"])(
    "%s is answered with 404",
    async (path) => expect((await get(path)).status).toBe(404),
  );

  test("an own certificate is made once and kept", async () => {
    const again = await localCertificate(join(folder, "certificate"));
    if (!again.trusted) expect(again.cert).toBe(certificate.cert);
  });

  test("a port in use is refused", async () => {
    const port = Number(new URL(server.address).port);
    await expect(startPracticeServer(port, certificate, [])).rejects.toThrow("EADDRINUSE");
  });

  function get(path: string): Promise<Answer> {
    const { port } = new URL(server.address);
    return new Promise((resolve, reject) => {
      const asked = request({ host: "localhost", port, path, rejectUnauthorized: false }, (response) => {
        let text = "";
        response.on("data", (part) => (text += String(part)));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, type: String(response.headers["content-type"]), text }),
        );
      });
      asked.on("error", reject);
      asked.end();
    });
  }
});
