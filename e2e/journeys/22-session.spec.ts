import { expectAccessible } from "../fixtures/a11y.ts";
import { changeContactData, command, fillPractice, practice, save, value } from "../fixtures/file.ts";
import { expectArrived, heading, message } from "../fixtures/page.ts";
import { choosePerson, enter, ownFile } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

test("What was typed survives an expired session", async ({ page, context }) => {
  await enter(page, "physician", "/profiles");
  const file = await ownFile(page);
  await changeContactData(page, file);
  await page.getByLabel("Adresse e-mail").fill("survit@exemple.be");
  await context.clearCookies({ name: "__Host-mandatum" });
  await save(page);

  await expect(heading(page, "Choisissez votre clé numérique")).toBeVisible();
  await expect(message(page, "Votre session est terminée")).toContainText(
    "Reconnectez-vous : vous reviendrez à la même page, et ce que vous avez écrit est gardé.",
  );
  await expectAccessible(page, "the session is over");
  await choosePerson(page, "physician");
  await expectArrived(page, "Coordonnées");
  await expect(page.getByText("Ce que vous aviez écrit sur cette page a été rétabli.")).toBeVisible();
  await expect(page.getByLabel("Adresse e-mail")).toHaveValue("survit@exemple.be");
  await expectAccessible(page, "what was typed is back");
  await save(page);
  await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();
  await expect(value(page, "Adresse e-mail")).toHaveText("survit@exemple.be");
});

test("A new practice address survives a reload and can be dropped", async ({ page }) => {
  await enter(page, "physician", "/profiles");
  const address = `${await ownFile(page)}/practice-addresses/new`;
  await page.goto(address);
  await fillPractice(page, { ...practice, name: "Cabinet du matin" });
  await page.reload();
  await expect(page.getByText("Ce que vous aviez écrit sur cette page a été rétabli.")).toBeVisible();
  await expect(page.getByLabel("Nom du cabinet ou de l’établissement")).toHaveValue("Cabinet du matin");
  await command(page, "L’abandonner").click();
  await expect(page.getByLabel("Nom du cabinet ou de l’établissement")).toHaveValue("");
  await page.reload();
  await expect(page.getByLabel("Nom du cabinet ou de l’établissement")).toHaveValue("");
});

test("Nobody finds what another typed in the same tab", async ({ page, context }) => {
  await enter(page, "physician", "/profiles");
  const own = await ownFile(page);
  await changeContactData(page, own);
  await page.getByLabel("Adresse e-mail").fill("secret@exemple.be");
  await context.clearCookies({ name: "__Host-mandatum" });
  await save(page);
  await expect(heading(page, "Choisissez votre clé numérique")).toBeVisible();
  await choosePerson(page, "citizen");
  await expect(heading(page, "Introuvable")).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).not.toContain("secret@exemple.be");
});

test("Signing out drops what was typed, and going back shows nothing", async ({ page }) => {
  await enter(page, "physician", "/profiles");
  await changeContactData(page, await ownFile(page));
  await page.getByLabel("Adresse e-mail").fill("secret@exemple.be");
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page.getByText("Vous êtes déconnecté.")).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("secret@exemple.be");
  await page.goBack();
  // The key that this browser knows, and no word of who used it.
  await expect(heading(page, "Choisissez une identité de test")).toBeVisible();
  await expect(page.getByText("secret@exemple.be")).toHaveCount(0);
});

test("Before the session ends, the page says so, and a click prolongs it", async ({ page, startServer }) => {
  const server = await startServer({ args: ["--session-idle-minutes", "3"] });
  await page.clock.install();
  await page.goto(`${server.url}/help`);
  await page.evaluate(() =>
    fetch("/api/v1/session/test-identity", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ person: "citizen" }),
    }),
  );
  await page.goto(`${server.url}/profiles`);
  await expectArrived(page, "Choisissez votre profil");
  await page.clock.fastForward("01:30");
  const notice = message(page, /Votre session se termine dans/);
  await expect(notice).toBeVisible();
  await expectAccessible(page, "the session is about to end");
  await notice.getByRole("button", { name: "Rester connecté" }).click();
  await expect(notice).toBeHidden();
});

test("A restart of the server ends nobody's session", async ({ page, server }) => {
  await enter(page, "physician", "/profiles");
  const file = await ownFile(page);
  await changeContactData(page, file);
  await page.getByLabel("Adresse e-mail").fill("apres@exemple.be");
  await server.stop();
  await save(page);
  await expect(message(page, "Le serveur ne répond pas")).toBeVisible();
  await expect(page.getByLabel("Adresse e-mail")).toHaveValue("apres@exemple.be");
  await expectAccessible(page, "the server does not answer");
  await server.resume();
  await save(page);
  await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();
});
