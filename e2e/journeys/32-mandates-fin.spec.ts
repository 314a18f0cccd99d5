import { nissOf } from "../fixtures/demonstration.ts";
import { changeContactData, command, daysFromNow, fillDay, value } from "../fixtures/file.ts";
import { findParty, goOn, listTitle, panel, plan, row, sign, titles } from "../fixtures/mandate.ts";
import { expectAria, expectArrived, expectPage, message } from "../fixtures/page.ts";
import { enter, nameOf, ownFile } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// prosante-mandats: « Le dispensateur de soins ou le mandataire peuvent aussi consulter les mandats en cours ou mettre fin à
// un mandat ».

const given = "/as/provider-physician/mandates";

test("A mandate ended while the other edits: closed within a second, and what was typed is still there", async ({
  page,
  elsewhere,
}) => {
  await enter(page, "physician", "/help");
  const own = await ownFile(page);
  const other = await elsewhere();
  await enter(other, "mandatary", "/help");
  await changeContactData(other, own.replace(/\/as\/[^/]+/, "/as/mandatary"));
  await other.getByLabel("Adresse e-mail").fill("pas-encore@exemple.be");

  await page.goto(given);
  await row(page, await nameOf(page, "mandatary")).getByRole("link").first().click();
  await page.getByRole("link", { name: "Mettre fin au mandat" }).click();
  await expectPage(page, "Mettre fin à ce mandat");
  await page.getByRole("radio", { name: "Maintenant" }).check();
  await expect(page.getByText(/ne pourra plus ouvrir «\sCoordonnées\s»,.* dès maintenant/)).toBeVisible();
  await expectAria(page, "end");
  await command(page, "Confirmer la fin").click();
  const closed = other.getByRole("alert").filter({ hasText: "Le mandat a pris fin : ce dossier n’est plus ouvert" });
  await expect(closed).toBeVisible({ timeout: 1_000 });
  await expect(panel(page, "Mandat terminé")).toBeVisible();

  await expect(other.getByLabel("Adresse e-mail")).toHaveValue("pas-encore@exemple.be");
  await expect(other.getByRole("button", { name: "Enregistrer" })).toHaveAttribute("aria-disabled", "true");
  // Enter in a field sends a form as well; nothing is sent any more.
  await other.getByLabel("Adresse e-mail").press("Enter");
  await expect(message(other, "Les coordonnées sont enregistrées.")).toHaveCount(0);
  await expect(closed).toBeVisible();
  await closed.getByText("Pourquoi ?").click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAria(other, "closed");
});

test("A mandate is given a last day, which can only be brought forward", async ({ page }) => {
  await enter(page, "physician", given);
  await row(page, await nameOf(page, "mandatary")).getByRole("link").first().click();
  const address = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Mettre fin au mandat" }).click();
  await page.getByRole("radio", { name: "À une date" }).check();
  await fillDay(page, "Dernier jour du mandat", daysFromNow(10));
  await expect(page.getByText(/ne vaudra plus à partir du/)).toBeVisible();
  await command(page, "Confirmer la fin").click();
  await expect(panel(page, "Fin du mandat enregistrée")).toBeVisible();
  await expect(value(page, "Statut")).toContainText("Actif");
  await expect(page.getByRole("link", { name: "Dernier jour dans votre agenda (.ics)" })).toBeVisible();
  await page.goto(`${address}/end`);
  await page.getByRole("radio", { name: "À une date" }).check();
  await fillDay(page, "Dernier jour du mandat", daysFromNow(20));
  await command(page, "Confirmer la fin").click();
  await expect(page.getByRole("alert")).toContainText("Le dernier jour peut seulement être avancé");
  await expectPage(page, "Mettre fin à ce mandat");
});

test("A mandate is renewed before it ends; both sign again", async ({ page, elsewhere }) => {
  await enter(page, "physician", given);
  const name = await nameOf(page, "citizen");
  await plan(page, "giver", { kind: /^ProSanté/, number: nissOf("citizen"), name, until: daysFromNow(20) });
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  const other = await elsewhere();
  await enter(other, "citizen", "/as/citizen/mandates");
  await row(other, await nameOf(other, "physician")).getByRole("link").click();
  await sign(other);
  await expect(panel(other, "Mandat signé par les deux parties")).toBeVisible();

  await page.getByRole("link", { name: "Renouveler" }).click();
  await expectPage(page, titles.period);
  await expect(page.getByText("Ce mandat en renouvelle un autre")).toBeVisible();
  await page.getByRole("radio", { name: /^Mandat à durée indéterminée/ }).check();
  await goOn(page);
  await expectArrived(page, titles.review);
  await expect(value(page, "Mandataire").first()).toContainText(name);
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  await expect(page.getByRole("link", { name: "Renouvelle un mandat précédent" })).toBeVisible();
  await other.goto("/as/citizen/mandates?status=awaiting-signature");
  await row(other, await nameOf(other, "physician")).getByRole("link").click();
  await sign(other);
  await expect(panel(other, "Mandat signé par les deux parties")).toContainText("Il sera actif le");
  await expect(value(other, "Statut")).toContainText("Signé, pas encore en vigueur");
});

test("A mandate is transferred: the old one ends once the new holder has signed", async ({ page, elsewhere }) => {
  await enter(page, "physician", given);
  const old = await nameOf(page, "mandatary");
  await row(page, old).getByRole("link").first().click();
  const before = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Transférer à un autre mandataire" }).click();
  await expectPage(page, titles.giver.party);
  await findParty(page, { number: nissOf("citizen"), name: await nameOf(page, "citizen") });
  await goOn(page);
  await expectArrived(page, titles.review);
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();

  await page.goto(before);
  await expect(value(page, "Statut")).toContainText("Actif");
  const other = await elsewhere();
  await enter(other, "citizen", "/as/citizen/mandates");
  await row(other, await nameOf(other, "physician")).getByRole("link").click();
  await sign(other);
  await expect(panel(other, "Mandat signé par les deux parties")).toBeVisible();
  await expect(value(page, "Statut")).toContainText("Transféré");
  await page.goto(given);
  await expectArrived(page, listTitle);
});

test("Messages: the count in the banner, and what was new", async ({ page, elsewhere }) => {
  await enter(page, "physician", given);
  const other = await elsewhere();
  await enter(other, "citizen", "/as/citizen/home");
  const messages = other.getByRole("link", { name: /^Messages/ });
  await expect(messages).toHaveAccessibleName("Messages");
  await plan(page, "giver", { kind: /^ProSanté/, number: nissOf("citizen"), name: await nameOf(page, "citizen") });
  await sign(page);
  // Without loading the page anew.
  await expect(messages).toHaveAccessibleName(/1 non lu/);
  await messages.click();
  await expectPage(other, "Messages");
  await expect(other.getByRole("listitem").filter({ hasText: "non lu" })).toHaveCount(1);
  await expect(messages).toHaveAccessibleName("Messages");
  await expectAria(other, "messages");
  await other.getByRole("link", { name: /^Un mandat attend votre signature/ }).click();
  await expectArrived(other, `Mandat « ProSanté » – ${await nameOf(other, "physician")}`);
});
