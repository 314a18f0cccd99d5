import { expectAccessible, expectWholeWords } from "../fixtures/a11y.ts";
import { surnameFirst } from "../fixtures/demonstration.ts";
import { command, daysFromNow, fillDay, fillPractice, save, tile } from "../fixtures/file.ts";
import { expectArrived, message } from "../fixtures/page.ts";
import { chooseProfile, ownFile, signInAs } from "../fixtures/person.ts";
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
