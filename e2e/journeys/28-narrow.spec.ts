import { expectAccessible, expectWholeWords } from "../fixtures/a11y.ts";
import { nissOf, numberOf, surnameFirst } from "../fixtures/demonstration.ts";
import { command, daysFromNow, fillDay, fillPractice, save, tile } from "../fixtures/file.ts";
import { listTitle, panel, plan, sign } from "../fixtures/mandate.ts";
import { expectArrived, message } from "../fixtures/page.ts";
import { chooseProfile, enter, nameOf, ownFile, signInAs } from "../fixtures/person.ts";
import { field, results } from "../fixtures/search.ts";
import { expect, test } from "../fixtures/test.ts";

// 320 pixels, with a finger: what is touched is large enough and nothing scrolls sideways (`expectAccessible`).
test("On a small phone: search, open a file, change it @phone @phone-only", async ({ page }) => {
  await signInAs(page, "mandatary");
  await expectAccessible(page, "profiles on a phone");
  await expect(page.getByText("Démonstration : données inventées, clé de test active")).toBeVisible();
  await chooseProfile(page);
  await expectArrived(page, "Rechercher un dispensateur de soins");
  await field(page).fill("exemple alix");
  await expectAccessible(page, "search on a phone");
  await results(page).first().getByRole("link").tap();
  await expectArrived(page, surnameFirst("physician"));
  await expectAccessible(page, "a file on a phone");
  await tile(page, "Coordonnées").getByRole("link").tap();
  await command(page, "Modifier").tap();
  await expectAccessible(page, "the form on a phone");
  await page.getByLabel("Adresse e-mail").fill("pas une adresse");
  await save(page);
  await expectAccessible(page, "the form with an error on a phone");
  await page.getByLabel("Adresse e-mail").fill("petit@exemple.be");
  await save(page);
  await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();
});

test("On a small phone: a practice address, and who acted @phone @phone-only", async ({ page }) => {
  await signInAs(page, "physician");
  await chooseProfile(page, { profession: "Médecin" });
  const file = await ownFile(page);
  await page.goto(`${file}/practice-addresses`);
  await expectAccessible(page, "practice addresses on a phone");
  await command(page, "Ajouter une adresse").tap();
  await fillPractice(page, { name: "Cabinet du téléphone", street: "Rue Haute", number: "1", postcode: "5000" });
  await fillDay(page, "Premier jour", daysFromNow(0));
  await expectAccessible(page, "a new practice address on a phone");
  await save(page);
  await expect(message(page, "L’adresse de pratique est ajoutée.")).toBeVisible();
  await page.goto(`${file}/acts`);
  await expectArrived(page, "Qui a agi en mon nom");
  await expectAccessible(page, "who acted, on a phone");
  await expectWholeWords(page, "who acted, on a phone");
});

test("On a small phone: changing the profile @phone @phone-only", async ({ page }) => {
  await signInAs(page, "many");
  await chooseProfile(page);
  await expectArrived(page, "Rechercher un dispensateur de soins");
  await page.getByRole("button", { name: "Menu" }).tap();
  await page.getByRole("button", { name: "Changer de profil" }).tap();
  await expect(page.getByRole("dialog", { name: "Changer de profil" })).toBeVisible();
  await expectAccessible(page, "changing the profile on a phone");
  await expectWholeWords(page, "changing the profile on a phone");
});

test("The demonstration says so on every page, whatever one scrolls to @phone", async ({ page }) => {
  for (const address of ["/", "/sign-in/code", "/sign-in/test-identity", "/help", "/nowhere"]) {
    await page.goto(address);
    const strip = page.getByRole("complementary", { name: "Démonstration" });
    await expect(strip).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(strip, `${address}, scrolled to its end`).toBeInViewport();
  }
});

test("At 390 pixels, what stands above a page is a line each, and unfolds", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await enter(page, "representative", `/as/org-${numberOf("representative")}/mandates`);
  await expectArrived(page, listTitle);
  const banner = page.getByRole("region", { name: "Profil actif" });
  const above = async () => (await banner.boundingBox().then((box) => box && box.y + box.height)) ?? Infinity;
  expect(await above()).toBeLessThan(150);
  await expect(banner.getByRole("link", { name: "Recherche" })).toBeHidden();
  await expectAccessible(page, "the banner, folded");
  const menu = banner.getByRole("button", { name: "Menu" });
  await menu.click();
  await expect(menu).toHaveAttribute("aria-expanded", "true");
  await expectAccessible(page, "the banner, unfolded");
  await banner.getByRole("link", { name: "Recherche" }).click();
  await expectArrived(page, "Rechercher un dispensateur de soins");
  await expect(menu).toHaveAttribute("aria-expanded", "false");
  await page.goto(`/as/org-${numberOf("representative")}/mandates/bulk`);
  await expect(page.getByText("Choisir un fichier")).toBeVisible();
  await expect(page.getByText("Aucun fichier choisi")).toBeVisible();
});

test("On paper: what is folded on the page is read, and no page is blank", async ({ page }) => {
  await enter(page, "physician", "/as/provider-physician/mandates");
  await plan(page, "giver", { kind: /^ProSanté/, number: nissOf("citizen"), name: await nameOf(page, "citizen") });
  await sign(page);
  await expect(panel(page, "Mandat signé")).toBeVisible();
  const text = page.locator("details.text-of section");
  await expect(text).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(text).toBeVisible();
  await expect(page.getByRole("button", { name: "Changer de profil" })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).minBlockSize)).toBe("0px");
});
