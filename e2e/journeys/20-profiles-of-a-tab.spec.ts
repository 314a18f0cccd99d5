import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "../fixtures/a11y.ts";
import { surnameFirst } from "../fixtures/demonstration.ts";
import { expectAria, expectArrived, expectPage, heading } from "../fixtures/page.ts";
import { chooseProfile, enter, ownFile, signInAs } from "../fixtures/person.ts";
import { count, field, results } from "../fixtures/search.ts";
import { expect, test } from "../fixtures/test.ts";

const search = "Rechercher un dispensateur de soins";

function banner(page: Page): Locator {
  return page.getByRole("region", { name: "Profil actif" });
}

/** The organisation of a profile, without the capacity in which one acts for it. */
function nameOnly(profile: string): string {
  return (profile.split(/ · |\n/)[0] ?? "").trim();
}

test("Two tabs act under two profiles and never mix", async ({ page, context }) => {
  await signInAs(page, "many");
  await chooseProfile(page);
  await expectArrived(page, search);
  const other = await context.newPage();
  await other.goto("/profiles");
  const organisation = other.getByRole("combobox", { name: "Au sein de l’organisation" }).getByRole("option").nth(1);
  const name = nameOnly(await organisation.innerText());
  await chooseProfile(other, { organisation: (await organisation.innerText()).trim() });
  await expectArrived(other, search);

  await expect(banner(page)).toContainText("Vous agissez en tant que mandataire");
  await expect(banner(other)).toContainText(`Vous agissez pour ${name}`);
  const [mine, theirs] = [await count(page).innerText(), await count(other).innerText()];
  expect(mine).not.toBe(theirs);
  // Neither tab follows the other, whichever was used last.
  await page.bringToFront();
  await page.reload();
  await expect(banner(page)).toContainText("Vous agissez en tant que mandataire");
  await expect(count(page)).toHaveText(mine);
  await results(page).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/as\/mandatary\/files\/\d+$/);
  await other.bringToFront();
  await results(other).first().getByRole("link").click();
  await expect(other).toHaveURL(/\/as\/org-\d+\/files\/\d+$/);
  await expect(banner(other)).toContainText(`au nom de ${name}`);
  await expect(banner(page)).not.toContainText(name);
  // Each request said as whom, in its address.
  const asked = other.waitForRequest(/\/api\/v1\/as\/org-\d+\//);
  await other.reload();
  await asked;
});

test("Signing out in one tab ends the other, which loses nothing of what was typed", async ({ page, context }) => {
  await enter(page, "physician", "/profiles");
  const file = await ownFile(page);
  const other = await context.newPage();
  await other.goto(file);
  await expect(banner(other)).toBeVisible();
  await page.goto("/profiles");
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page.getByText("Vous êtes déconnecté.")).toBeVisible();
  await other.getByRole("link", { name: "Coordonnées" }).click();
  await expect(heading(other, "Choisissez votre clé numérique")).toBeVisible();
  await expect(other.getByText("Votre session est terminée")).toBeVisible();
});

test("The profile is changed at any time, without signing in again", async ({ page }) => {
  await signInAs(page, "many");
  await chooseProfile(page);
  await expectArrived(page, search);
  await page.getByRole("button", { name: "Changer de profil" }).click();
  const dialog = page.getByRole("dialog", { name: "Changer de profil" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^Mandataire/ })).toHaveAttribute("aria-current", "true");
  await expectAccessible(page, "changing the profile");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Changer de profil" })).toBeFocused();

  await page.getByRole("button", { name: "Changer de profil" }).click();
  const organisations = dialog.getByRole("button", { name: /en tant que|en tant qu’/ });
  const name = nameOnly(await organisations.first().innerText());
  const filter = dialog.getByLabel("Filtrer les profils");
  if (await filter.isVisible()) {
    await filter.fill("zzzz");
    await expect(dialog.getByText("Aucun profil ne correspond.")).toBeVisible();
    await filter.fill(name.toUpperCase());
  }
  await organisations.first().click();
  await expectPage(page, search);
  await expect(banner(page)).toContainText(`Vous agissez pour ${name}`);
});

test("Favourites come first, then the last used", async ({ page }) => {
  await signInAs(page, "many");
  await expect(page.getByRole("heading", { name: "Derniers profils et favoris" })).toHaveCount(0);
  const organisation = page.getByRole("combobox", { name: "Au sein de l’organisation" });
  const names = (await organisation.getByRole("option").allInnerTexts()).slice(1);
  const [first = "", second = ""] = names.map(nameOnly);
  await chooseProfile(page, { organisation: first });
  await expectArrived(page, search);
  await page.goto("/profiles");
  await chooseProfile(page, { organisation: second });
  await expectArrived(page, search);

  await page.goto("/profiles");
  const quick = page
    .getByRole("region", { name: "Derniers profils et favoris" })
    .or(page.locator("section").filter({ has: page.getByRole("heading", { name: "Derniers profils et favoris" }) }))
    .getByRole("listitem");
  await expect(quick).toContainText([second, first]);
  await quick.nth(1).getByRole("button", { name: new RegExp(`^Favori : ${first}`) }).click();
  await expect(quick).toContainText([first, second]);
  await expect(page.getByRole("button", { name: new RegExp(`^Favori : ${first}`) })).toHaveAttribute("aria-pressed", "true");
  await expectPage(page, "Choisissez votre profil");
  await page.reload();
  await expect(quick).toContainText([first, second]);
  // One click leads there.
  await quick.nth(0).getByRole("button").first().click();
  await expectArrived(page, search);
  await expect(banner(page)).toContainText(first);
});

test("An address that is opened under the wrong profile offers the right one", async ({ page }) => {
  await enter(page, "mandatary", "/as/mandatary/search");
  await field(page).fill(surnameFirst("physician").replace(",", ""));
  await results(page).first().getByRole("link").click();
  await expectArrived(page, surnameFirst("physician"));
  const address = new URL(page.url()).pathname;
  const wrong = address.replace("/as/mandatary/", "/as/provider-physician/");
  await page.goto(`${wrong}/contact-data`);
  await expectPage(page, "Cette page s’ouvre sous un autre profil");
  await expectAria(page, "wrong-profile");
  await page.getByRole("main").getByRole("link", { name: "Mandataire" }).click();
  await expectPage(page, "Coordonnées");
  await expect(page).toHaveURL(`${address}/contact-data`);

  await page.goto("/as/provider-physician/search");
  await expectPage(page, "Cette page s’ouvre sous un autre profil");
  await page.getByRole("main").getByRole("link", { name: "Mandataire" }).click();
  await expectArrived(page, search);
  await expect(page).toHaveURL("/as/mandatary/search");
});

test("An address that is kept leads there after signing in", async ({ page }) => {
  await page.goto("/as/mandatary/search");
  await expect(page.getByText("Connectez-vous d’abord : vous reviendrez ensuite à la page demandée.")).toBeVisible();
  await page.getByRole("link", { name: /^Identité de test/ }).click();
  await page.getByLabel("Filtrer les personnes").fill(surnameFirst("mandatary").split(",")[0] ?? "");
  await page.getByRole("main").getByRole("listitem").first().getByRole("button").click();
  await expectArrived(page, search);
  await expect(page).toHaveURL("/as/mandatary/search");
});

test("Pages that do not exist say so, to strangers and to those who are signed in", async ({ page }) => {
  for (const address of ["/as/king/search", "/nowhere", "/as/mandatary/files/x", "/why/me"]) {
    await page.goto(address);
    await expect(heading(page, "Cette page n’existe pas"), address).toBeVisible();
  }
  await expectPage(page, "Cette page n’existe pas");
  await page.getByRole("main").getByRole("link", { name: "Aller à l’accueil" }).click();
  await expectArrived(page, "Choisissez votre clé numérique");
});
