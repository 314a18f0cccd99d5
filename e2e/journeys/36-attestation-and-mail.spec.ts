import { writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from "jose";
import { want } from "../fixtures/ask.ts";
import { MailServer } from "../fixtures/mail.ts";
import { numbers, sign, start } from "../fixtures/mandates.ts";
import { enter } from "../fixtures/person.ts";
import { program } from "../fixtures/server.ts";
import { expect, test } from "../fixtures/test.ts";

/** What a command prints, and whether it was content. */
function run(args: string[]): { good: boolean; text: string } {
  try {
    return { good: true, text: execFileSync(program, args, { encoding: "utf8", stdio: "pipe" }) };
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
    return { good: false, text: stdout + stderr };
  }
}

test("An attestation is verified by anybody, and refused when a byte changes", async ({ page, elsewhere, server }, info) => {
  await enter(page, "physician", "/help");
  const other = await elsewhere();
  await enter(other, "citizen", `${server.url}/help`);
  const { summary } = await start(page, "provider-physician", numbers.citizen);
  const early = await page.request.get(`/api/v1/as/provider-physician/mandates/${summary.id}/attestation/jws`);
  expect(early.ok(), "no attestation before both have signed").toBe(false);
  await sign(other, "citizen", summary.id);

  const folder = info.outputPath();
  const files = { jws: `${folder}.jws`, pdf: `${folder}.pdf`, keys: `${folder}.jwks.json` };
  const download = async (profile: string, format: string) => {
    const answer = await page.request.get(`/api/v1/as/${profile}/mandates/${summary.id}/attestation/${format}`);
    expect(answer.status()).toBe(200);
    return answer.body();
  };
  const jws = (await download("provider-physician", "jws")).toString().trim();
  const pdf = await download("provider-physician", "pdf");
  const keys = (await (await page.request.get("/.well-known/jwks.json")).json()) as JSONWebKeySet;
  writeFileSync(files.jws, jws);
  writeFileSync(files.pdf, pdf);
  writeFileSync(files.keys, JSON.stringify(keys));

  // An independent library agrees.
  const { payload } = await compactVerify(jws, createLocalJWKSet(keys), { algorithms: ["ES256"] });
  const claims = new TextDecoder().decode(payload);
  expect(claims).not.toContain("740312");
  expect(claims).not.toContain("950301");
  const [head, body, signature] = jws.split(".") as [string, string, string];
  const changed = `${head}.${body.slice(0, 20)}${body[20] === "A" ? "B" : "A"}${body.slice(21)}.${signature}`;
  await expect(compactVerify(changed, createLocalJWKSet(keys))).rejects.toThrow();

  // So does our own command, without the database.
  for (const file of [files.jws, files.pdf]) {
    const outcome = run(["verify", file, "--keys", files.keys]);
    expect(outcome.good, outcome.text).toBe(true);
  }
  writeFileSync(files.jws, changed);
  expect(run(["verify", files.jws, "--keys", files.keys]).good).toBe(false);
  for (const place of [100, Math.floor(pdf.length / 2), pdf.length - 200]) {
    const forged = Buffer.from(pdf);
    forged[place] = (forged[place] ?? 0) ^ 1;
    writeFileSync(files.pdf, forged);
    expect(run(["verify", files.pdf, "--keys", files.keys]).good, `byte ${place}`).toBe(false);
  }
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test("Both parties are told by e-mail, in their language", async ({ page, elsewhere, startServer }) => {
  const mail = await MailServer.start();
  try {
    const server = await startServer({
      args: ["--public-url", "{url}", "--smtp-url", mail.url, "--mail-from", "Mandatum <mandatum@exemple.example>"],
    });
    await enter(page, "physician", `${server.url}/help`);
    const other = await elsewhere();
    await enter(other, "citizen", `${server.url}/help`);
    const [giver, holder] = ["giver@exemple.example", "holder@exemple.example"];
    await want(page, "PUT", "/messages/address", { email: giver });
    await want(other, "PUT", "/messages/address", { email: holder });
    const { summary } = await start(page, "provider-physician", numbers.citizen);
    await expect.poll(() => mail.to(holder).length, { timeout: 20_000 }).toBe(1);
    const [first] = mail.to(holder);
    expect(first?.subject).toMatch(/mandat/i);
    expect(first?.text).toContain(`/as/citizen/mandates/${summary.id}`);
    expect(first?.text, "no national number").not.toMatch(/95\.?03\.?01|74\.?03\.?12/);
    await sign(other, "citizen", summary.id);
    // Nobody is told of what they did themselves.
    await expect.poll(() => mail.to(giver).length, { timeout: 20_000 }).toBe(1);
    await want(page, "POST", `/as/provider-physician/mandates/${summary.id}/end`, {});
    await expect.poll(() => mail.to(holder).length, { timeout: 20_000 }).toBe(2);
    // In the application too, with the same news.
    const messages = await want<{ messages: { kind: string }[]; unread: number }>(other, "GET", "/messages");
    expect(messages.messages.map(({ kind }) => kind)).toEqual(["ended", "to-sign"]);
    expect(messages.unread).toBe(2);
  } finally {
    await mail.stop();
  }
});
