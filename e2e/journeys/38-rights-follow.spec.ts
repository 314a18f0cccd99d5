import { nissOf, numberOf } from "../fixtures/demonstration.ts";
import { changeContactData, command, daysFromNow, fillDay, tile, value } from "../fixtures/file.ts";
import { findParty, goOn, listTitle, panel, plan, row, sign, titles } from "../fixtures/mandate.ts";
import { expectArrived } from "../fixtures/page.ts";
import { enter, nameOf, ownFile } from "../fixtures/person.ts";
import { count, field, results } from "../fixtures/search.ts";
import { expect, test } from "../fixtures/test.ts";

const given = "/as/provider-physician/mandates";

test("« Pourquoi ? » names the mandate that awaits a signature, and leads to it", async ({ page, elsewhere }) => {
  await enter(page, "physician", given);
  await plan(page, "giver", { kind: /^ProSanté/, number: nissOf("citizen"), name: await nameOf(page, "citizen") });
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  const other = await elsewhere();
  await enter(other, "citizen", "/why/mandatary");
  await expect(other.getByText("Un mandat attend votre signature")).toBeVisible();
  await expect(other.getByText("Il en manque deux.")).toBeVisible();
  await expect(other.getByText("Peut l’ajouter : vous-même.")).toBeVisible();
  // The file says so too, where somebody opens it by its address.
  const file = await ownFile(page);
  await other.goto(file.replace(/\/as\/[^/]+/, "/as/mandatary"));
  await expect(other.getByText("Un mandat attend votre signature")).toBeVisible();
  await other.getByRole("link", { name: /^Signer maintenant/ }).click();
  await expectArrived(other, `Mandat « ProSanté » – ${await nameOf(page, "physician")}`);

  await test.step("once it is signed, the profile is there without a reload, and the file", async () => {
    await sign(other);
    await expect(panel(other, "Mandat signé par les deux parties")).toBeVisible();
    await other.getByRole("button", { name: "Changer de profil" }).click();
    await expect(other.getByRole("dialog").getByRole("button", { name: /^Mandataire/ })).toBeVisible();
    await other.getByRole("button", { name: "Fermer" }).click();
    await expect(other.getByRole("link", { name: "Ouvrir le dossier" })).toBeVisible();
  });
});

test("A mandate that begins later is named with its day", async ({ page, elsewhere }) => {
  await enter(page, "physician", given);
  await page.getByRole("main").getByRole("link", { name: "Créer un mandat" }).click();
  await page.getByRole("radio", { name: /^ProSanté/ }).check();
  await goOn(page);
  await findParty(page, { number: nissOf("citizen"), name: await nameOf(page, "citizen") });
  await goOn(page);
  await page.getByRole("link", { name: "Modifier : Période" }).click();
  await fillDay(page, "Premier jour", daysFromNow(30));
  await page.getByRole("radio", { name: /^Mandat à durée indéterminée/ }).check();
  await goOn(page);
  await expectArrived(page, titles.review);
  await sign(page);
  const other = await elsewhere();
  await enter(other, "citizen", "/as/citizen/mandates");
  await row(other, await nameOf(other, "physician")).getByRole("link").first().click();
  await sign(other);
  await expect(value(other, "Statut")).toContainText("Signé, pas encore en vigueur");
  await other.goto("/why/mandatary");
  await expect(other.getByText(/^Un mandat sera actif le/)).toBeVisible();
  await expect(other.getByText("Personne ne doit rien faire d’ici là.")).toBeVisible();
  await expect(other.getByText("d’ordinaire en quelques jours")).toHaveCount(0);
});

test("An open search and an open page follow a mandate that ends", async ({ page, elsewhere }) => {
  await enter(page, "physician", "/help");
  const own = await ownFile(page);
  const search = await elsewhere();
  await enter(search, "mandatary", "/as/mandatary/search");
  await field(search).fill("exemple alix");
  await expect(results(search)).toHaveCount(1);
  const before = await count(search).innerText();
  const file = await elsewhere();
  await enter(file, "mandatary", "/help");
  await changeContactData(file, own.replace(/\/as\/[^/]+/, "/as/mandatary"));
  await file.getByLabel("Numéro de téléphone").fill("081 22 33 44");
  await command(file, "Enregistrer").click();
  await expect(value(file, "Numéro de téléphone")).toBeVisible();

  await page.goto(given);
  await row(page, await nameOf(page, "mandatary")).getByRole("link").first().click();
  await page.getByRole("link", { name: "Mettre fin au mandat" }).click();
  await page.getByRole("radio", { name: "Maintenant" }).check();
  await command(page, "Confirmer la fin").click();
  await expect(panel(page, "Mandat terminé")).toBeVisible();

  await expect(file.getByText("Le mandat a pris fin : ce dossier n’est plus ouvert")).toBeVisible();
  await expect(file.getByRole("link", { name: /22 33 44/ })).toHaveCount(0);
  await expect(count(search)).not.toHaveText(before, { timeout: 5_000 });
});

test("An open file follows what is open still, when one of two mandates ends", async ({ page, elsewhere }) => {
  await enter(page, "physician", given);
  const name = await nameOf(page, "mandatary");
  await plan(page, "giver", { kind: /^Statut social INAMI/, number: nissOf("mandatary"), name });
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  const other = await elsewhere();
  await enter(other, "mandatary", "/as/citizen/mandates");
  await row(other, await nameOf(other, "physician")).filter({ hasText: "Statut social INAMI" }).getByRole("link").click();
  await sign(other);
  await other.getByRole("link", { name: "Ouvrir le dossier" }).click();
  await expect(tile(other, "Coordonnées")).not.toContainText("fermé");
  await expect(value(other, "Vos mandats")).toContainText("Dossier administratif INAMI");

  await page.goto(given);
  await row(page, name).filter({ hasText: "Dossier administratif INAMI" }).getByRole("link").first().click();
  await page.getByRole("link", { name: "Mettre fin au mandat" }).click();
  await page.getByRole("radio", { name: "Maintenant" }).check();
  await command(page, "Confirmer la fin").click();
  await expect(panel(page, "Mandat terminé")).toBeVisible();
  await expect(tile(other, "Coordonnées")).toContainText("fermé");
  await expect(value(other, "Votre mandat")).toContainText("Statut social INAMI");
});

test("A manager who opens no files is told what the search needs, and led to the mandates", async ({ page }) => {
  const organisation = `org-${numberOf("representative")}`;
  await enter(page, "manager", `/as/${organisation}/search`);
  await expectArrived(page, "Ce profil n’y donne pas droit");
  await expect(page.getByText("Vous n’êtes pas encore utilisateur de cette qualité")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Mandats" }).click();
  await expectArrived(page, listTitle);
});
