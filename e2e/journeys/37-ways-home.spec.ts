import { surnameFirst } from "../fixtures/demonstration.ts";
import { listTitle, row } from "../fixtures/mandate.ts";
import { expectArrived, heading } from "../fixtures/page.ts";
import { enter, nameOf, ownFile } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

test("From the mandates and the messages of a provider to their own file", async ({ page }) => {
  await enter(page, "physician", "/as/provider-physician/mandates");
  const file = await ownFile(page);
  const banner = page.getByRole("region", { name: "Profil actif" });
  const links = page.getByRole("navigation", { name: "Aller à" });
  await links.getByRole("link", { name: /^Messages/ }).click();
  await expectArrived(page, "Messages");
  await expect(page).toHaveURL(/\/as\/provider-physician\/messages$/);
  await expect(banner).toContainText("médecin");
  await expect(banner.getByRole("button", { name: "Changer de profil" })).toBeVisible();
  await links.getByRole("link", { name: "Mandats" }).click();
  await expectArrived(page, listTitle);
  await links.getByRole("link", { name: "Mon dossier" }).click();
  await expectArrived(page, surnameFirst("physician"));
  expect(new URL(page.url()).pathname).toBe(file);
});

test("From a mandate in force to the file that it opens, and to the search", async ({ page }) => {
  await enter(page, "mandatary", "/as/mandatary/mandates?status=active&party=alix");
  await row(page, await nameOf(page, "physician")).getByRole("link").first().click();
  await expect(heading(page, /^Mandat «/)).toBeVisible();
  await page.getByRole("link", { name: "Ouvrir le dossier" }).click();
  await expectArrived(page, surnameFirst("physician"));
  await page.getByRole("navigation", { name: "Aller à" }).getByRole("link", { name: "Recherche" }).click();
  await expectArrived(page, "Rechercher un dispensateur de soins");
});
