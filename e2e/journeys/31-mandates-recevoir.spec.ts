import { inamiOf, nissOf, numberOf } from "../fixtures/demonstration.ts";
import { command, daysFromNow, fillDay, value } from "../fixtures/file.ts";
import { goOn, listTitle, mandateAs, panel, plan, row, sign, titles } from "../fixtures/mandate.ts";
import { expectAria, expectArrived, expectPage, message } from "../fixtures/page.ts";
import { enter, nameOf } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// prosante-mandats: « Si le mandataire est une entreprise … » and « Le mandat doit toujours d’abord être signé par les 2
// parties (dispensateur de soins et mandataire). »

const organisation = `org-${numberOf("representative")}`;

test("An organisation starts a mandate, the provider signs it", async ({ page, elsewhere }) => {
  test.setTimeout(90_000);
  await enter(page, "representative", `/as/${organisation}/mandates`);
  await expectPage(page, listTitle);
  await expectAria(page, "received");
  const name = await nameOf(page, "physician-physio");
  await plan(page, "holder", {
    kind: /^Statut social INAMI/,
    number: inamiOf("physician-physio"),
    name,
    until: daysFromNow(400),
  });
  await expectPage(page, titles.review);
  await sign(page);
  await expect(panel(page, "Mandat signé")).toContainText(`${name} a reçu un message`);
  await expectPage(page, `Mandat « Statut social INAMI » – ${name}`);

  const other = await elsewhere();
  await enter(other, "physician-physio", "/messages");
  await expectPage(other, "Messages");
  await other.getByRole("link", { name: /^Un mandat attend votre signature/ }).first().click();
  await expectArrived(other, "Mandat « Statut social INAMI » – Fiduciaire Exemple SRL");
  await expectAria(other, "sign");
  await sign(other);
  await expect(panel(other, "Mandat signé par les deux parties")).toBeVisible();
  await expect(value(page, "Statut")).toContainText("Actif");
  // Both signatures, each with who signed and as whom.
  await expect(value(other, "Mandataire").last()).toContainText(await nameOf(page, "representative"));
});

test("A user of the organisation sees its mandates and may not start one", async ({ page }) => {
  await enter(page, "employee", `/as/${organisation}/mandates`);
  await expectPage(page, listTitle);
  await expect(page.getByText("Vous pouvez consulter ces mandats.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Créer un mandat" })).toHaveCount(0);
});

test("The provider refuses with a reason, which the other party reads", async ({ page, elsewhere }) => {
  await enter(page, "representative", `/as/${organisation}/mandates`);
  await plan(page, "holder", {
    kind: /^Indemnité maître de stages/,
    number: inamiOf("physician"),
    name: await nameOf(page, "physician"),
  });
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();

  const other = await elsewhere();
  await enter(other, "physician", mandateAs(page, "provider-physician"));
  await other.getByRole("link", { name: "Refuser", exact: true }).click();
  await expectPage(other, "Refuser ce mandat");
  await command(other, "Refuser le mandat").click();
  await expect(other.getByRole("alert")).toContainText("Écrivez la raison du refus");
  await other.getByLabel("Raison du refus").fill("Je n’accompagne plus de stagiaires.");
  await expect(other.getByText("Le mandat ne pourra plus être signé.")).toBeVisible();
  await expectAria(other, "refuse");
  await command(other, "Refuser le mandat").click();
  await expect(panel(other, "Mandat refusé")).toBeVisible();
  await expect(value(page, "Statut")).toContainText("Refusé");
  await expect(value(page, "Raison du refus")).toHaveText("Je n’accompagne plus de stagiaires.");
  await expectPage(page, `Mandat « Indemnité maître de stages » – ${await nameOf(page, "physician")}`);
});

test("The party that started a mandate withdraws it; the other, too late, is told and loses nothing", async ({
  page,
  elsewhere,
}) => {
  await enter(page, "representative", `/as/${organisation}/mandates`);
  await plan(page, "holder", {
    kind: /^Indemnité maître de stages/,
    number: inamiOf("physician"),
    name: await nameOf(page, "physician"),
  });
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  const other = await elsewhere();
  await enter(other, "physician", `${mandateAs(page, "provider-physician")}/refuse`);
  await other.getByLabel("Raison du refus").fill("Pas maintenant.");

  await page.getByRole("link", { name: "Retirer le mandat" }).click();
  await expectPage(page, "Retirer ce mandat");
  await expect(page.getByText(/ne pourra plus signer ce mandat/)).toBeVisible();
  await command(page, "Retirer le mandat").click();
  await expect(panel(page, "Mandat retiré")).toBeVisible();

  await expect(message(other, "Quelqu’un d’autre a été plus rapide")).toBeVisible();
  await expect(value(other, "Statut")).toContainText("Retiré");
  await expect(other.getByLabel("Raison du refus")).toHaveValue("Pas maintenant.");
  await expectPage(other, "Refuser ce mandat");
});

test("The list is narrowed by an address that can be kept, and can be exported", async ({ page }) => {
  await enter(page, "representative", `/as/${organisation}/mandates`);
  await expect(page.getByRole("status").filter({ hasText: "mandats" })).toHaveText("Les 25 premiers mandats");
  await page.getByRole("button", { name: "Afficher la suite" }).click();
  await expect(page.getByRole("status").filter({ hasText: "mandats" })).toHaveText("Les 50 premiers mandats");
  await page.getByText("Filtrer les mandats").click();
  await page.getByLabel("Statut", { exact: true }).selectOption({ label: "En attente de l’autre signature" });
  await page.getByLabel("Nom du mandant").fill("exemple-voor");
  await page.getByRole("button", { name: "Filtrer", exact: true }).click();
  await expect(page).toHaveURL(/\?status=awaiting-signature&party=exemple-voor$/);
  await expect(row(page, await nameOf(page, "physician-physio"))).toHaveCount(1);
  await expectPage(page, listTitle);
  await page.reload();
  await expect(page.getByLabel("Nom du mandant")).toHaveValue("exemple-voor");
  await expect(page.getByRole("row")).toHaveCount(2);
  const csv = page.getByRole("link", { name: "fichier .csv" });
  await expect(csv).toHaveAttribute("href", /\/mandate-export\/csv\?status=awaiting-signature&party=exemple-voor$/);
  await fillDay(page, "En vigueur à partir du", null);
  await page.getByRole("group", { name: "En vigueur à partir du" }).getByLabel("Jour").fill("31");
  await page.getByRole("button", { name: "Filtrer", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("indiquez une date qui existe");
  await page.getByRole("link", { name: "Effacer les filtres" }).click();
  await expect(page).toHaveURL(/\/mandates$/);
});

test("Whoever is known by a mandate is found by name, however many there are", async ({ page }) => {
  await enter(page, "representative", `/as/${organisation}/mandates/new`);
  await page.getByRole("radio", { name: /^Statut social INAMI/ }).check();
  await goOn(page);
  await expectArrived(page, titles.holder.party);
  const known = page.getByRole("group", { name: "Déjà connus par un autre mandat" });
  await expect(known.getByRole("status")).toHaveText(/^Les 10 premiers noms/);
  // One of the oldest among 1,509, by any part of the name in any order.
  await known.getByLabel("Rechercher un nom parmi eux").fill("wiele veerle");
  await expect(known.getByRole("status")).toHaveText("1 nom");
  const found = known.getByRole("radio", { name: /^Veerle Van der Wiele/ });
  await found.check();
  await expectPage(page, titles.holder.party);
  // Whoever was chosen stays in sight, and a typing error is forgiven and said.
  await known.getByLabel("Rechercher un nom parmi eux").fill("lauwesr jan");
  await expect(known.getByRole("status")).toHaveText(/^Aucun nom ne correspond exactement, voici des noms approchants/);
  await expect(known.getByRole("radio", { name: /^Jan Lauwers/ }).first()).toBeVisible();
  await expect(found).toBeChecked();
  await known.getByLabel("Rechercher un nom parmi eux").fill("Personne de ce nom");
  await expect(known.getByRole("status")).toHaveText("Aucun nom ne correspond.");
  await goOn(page);
  await expectArrived(page, titles.review);
  await expect(value(page, "Mandant")).toContainText("Veerle Van der Wiele");
});

test("A person starts a mandate as the holder, with a provider of two professions", async ({ page }) => {
  await enter(page, "citizen", "/as/citizen/mandates");
  await expect(page.getByText("Aucun mandat pour le moment")).toBeVisible();
  await plan(page, "holder", {
    kind: /^ProSanté/,
    number: nissOf("physician-physio"),
    name: await nameOf(page, "physician-physio"),
    profession: "Kinésithérapeute",
  });
  await expect(value(page, "Mandant")).toContainText("Kinésithérapeute");
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
});
