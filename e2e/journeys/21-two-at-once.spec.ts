import { writeFileSync } from "node:fs";
import { mandatesBetween, surnameFirst } from "../fixtures/demonstration.ts";
import { changeContactData, command, daysFromNow, fillDay, fillPractice, practice, save, value } from "../fixtures/file.ts";
import { expectAria, expectArrived, message } from "../fixtures/page.ts";
import { expectAccessible } from "../fixtures/a11y.ts";
import { enter, nameOf, ownFile } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

const told = "Quelqu’un d’autre a modifié ces données entre-temps";

test("Two people change the contact data at once: the second is told and loses nothing", async ({ page, elsewhere }) => {
  await enter(page, "physician", "/profiles");
  const own = await ownFile(page);
  const held = own.replace(/\/as\/[^/]+/, "/as/mandatary");
  const other = await elsewhere();
  await enter(other, "mandatary", "/help");

  await changeContactData(page, own);
  await changeContactData(other, held);
  await other.getByLabel("Numéro de téléphone").fill("0477 12 34 56");
  await save(other);
  await expect(message(other, "Les coordonnées sont enregistrées.")).toBeVisible();

  await page.getByLabel("Adresse e-mail").fill("la-mienne@exemple.be");
  await save(page);
  const conflict = page.getByRole("alert", { name: told });
  await expect(conflict).toBeVisible();
  await expect(page.getByRole("heading", { name: told })).toBeFocused();
  await expect(conflict).toContainText(`Modifiées par ${await nameOf(page, "mandatary")}`);
  await expect(conflict).toContainText("rien de votre saisie n’est perdu.");
  const row = (field: string) => conflict.getByRole("row").filter({ hasText: field });
  await expect(row("Adresse e-mail")).toContainText("la-mienne@exemple.be");
  await expect(row("Adresse e-mail")).toContainText("votre saisie");
  await expect(row("Numéro de téléphone")).toContainText("+32 477 12 34 56");
  await expect(row("Numéro de téléphone")).toContainText("la valeur actuelle");
  await expectAccessible(page, "somebody else was faster");
  await expectAria(page, "conflict");

  await page.getByRole("button", { name: "Enregistrer mes modifications sur la nouvelle version" }).click();
  await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();
  await expect(value(page, "Adresse e-mail")).toHaveText("la-mienne@exemple.be");
  await expect(value(page, "Numéro de téléphone")).toHaveText("+32 477 12 34 56");
});

test("The second goes back to the form, or keeps what the first has saved", async ({ page, elsewhere }) => {
  await enter(page, "physician", "/profiles");
  const own = await ownFile(page);
  const held = own.replace(/\/as\/[^/]+/, "/as/mandatary");
  const other = await elsewhere();
  await enter(other, "mandatary", "/help");

  await changeContactData(page, own);
  await changeContactData(other, held);
  await other.getByLabel("Adresse e-mail").fill("la-premiere@exemple.be");
  await save(other);
  await expect(message(other, "Les coordonnées sont enregistrées.")).toBeVisible();
  await page.getByLabel("Adresse e-mail").fill("la-seconde@exemple.be");
  await save(page);
  await page.getByRole("button", { name: "Revenir à ma saisie" }).click();
  await expect(page.getByLabel("Adresse e-mail")).toHaveValue("la-seconde@exemple.be");

  await changeContactData(other, held);
  await other.getByLabel("Adresse e-mail").fill("la-troisieme@exemple.be");
  await save(other);
  await expect(message(other, "Les coordonnées sont enregistrées.")).toBeVisible();
  await save(page);
  await page.getByRole("button", { name: "Garder les valeurs actuelles" }).click();
  await expect(value(page, "Adresse e-mail")).toHaveText("la-troisieme@exemple.be");
});

test("Two people change one practice address at once", async ({ page, elsewhere }) => {
  await enter(page, "physician", "/profiles");
  const own = await ownFile(page);
  const held = own.replace(/\/as\/[^/]+/, "/as/mandatary");
  await page.goto(`${own}/practice-addresses/new`);
  await fillPractice(page, { ...practice, name: "Cabinet commun" });
  await fillDay(page, "Premier jour", daysFromNow(0));
  await save(page);
  await expect(message(page, "L’adresse de pratique est ajoutée.")).toBeVisible();
  const entry = page.getByRole("listitem").filter({ hasText: "Cabinet commun" });
  await command(entry, /^Modifier/).click();
  await expectArrived(page, "Modifier l’adresse de pratique");

  const other = await elsewhere();
  await enter(other, "mandatary", `${held}/practice-addresses`);
  await command(other.getByRole("listitem").filter({ hasText: "Cabinet commun" }), /^Mettre fin/).click();
  await fillDay(other, "Dernier jour de pratique à cette adresse", daysFromNow(30));
  await other.getByRole("button", { name: "Confirmer la fin" }).click();
  await expect(message(other, "La fin de l’adresse de pratique est enregistrée.")).toBeVisible();

  await page.getByLabel("Rue").fill("Rue Basse");
  await save(page);
  await expect(page.getByRole("heading", { name: told })).toBeFocused();
  await expectAccessible(page, "somebody else was faster with a practice address");
  await page.getByRole("button", { name: "Enregistrer mes modifications sur la nouvelle version" }).click();
  await expect(message(page, "L’adresse de pratique est modifiée.")).toBeVisible();
  await expect(entry).toContainText("Rue Basse 1");
  await expect(entry).toContainText(/du \d+.* (au|jusqu’au) \d+/);
});

test("A right that ends while the file is open ends at once, and says so", async ({ page, server }, info) => {
  await enter(page, "mandatary", "/as/mandatary/search");
  await expectArrived(page, "Rechercher un dispensateur de soins");
  await page.getByRole("searchbox").fill(surnameFirst("physician").replace(",", ""));
  await page.getByRole("searchbox").press("Enter");
  await expectArrived(page, surnameFirst("physician"));
  const file = info.outputPath("mandates.csv");
  writeFileSync(file, mandatesBetween("physician", "mandatary", { state: "ended" }));
  await server.command("import", "mandates", file);
  await page.getByRole("link", { name: "Coordonnées" }).click();
  await expect(page.getByText("Aucun mandat n’est en vigueur aujourd’hui")).toBeVisible();
  await expectAccessible(page, "a mandate that has ended");
});
