import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { isCaCertificateInstalled } from "office-addin-dev-certs";
import { generate } from "selfsigned";

/** Key and certificate for https://localhost; `trusted` says whether the browser opens it without a question. */
export type Certificate = { readonly key: string; readonly cert: string; readonly trusted: boolean };

const dayInMilliseconds = 86_400_000;
const daysValid = 365;

/**
 * The certificate of the practice Excel: Microsoft's development certificate where it is installed and trusted, else one
 * of our own, made once and kept in `folder`. Never installs anything on the machine.
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  return developmentCertificate(join(homedir(), ".office-addin-dev-certs")) ?? (await ownCertificate(folder));
}

function developmentCertificate(folder: string): Certificate | null {
  const [key, cert] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  if (!existsSync(key) || !existsSync(cert) || !isCaCertificateInstalled()) return null;
  const pair = { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  return isCurrent(pair.cert) ? { ...pair, trusted: true } : null;
}

async function ownCertificate(folder: string): Promise<Certificate> {
  const [keyFile, certFile] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
    if (isCurrent(kept.cert)) return { ...kept, trusted: false };
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + daysValid * dayInMilliseconds),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert, trusted: false };
}

function isCurrent(cert: string): boolean {
  return new Date(new X509Certificate(cert).validTo).getTime() > Date.now() + dayInMilliseconds;
}
