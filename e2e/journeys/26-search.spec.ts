import { expectAccessible } from "../fixtures/a11y.ts";
import { inamiOf, surnameFirst } from "../fixtures/demonstration.ts";
import { expectArrived, heading } from "../fixtures/page.ts";
import { chooseProfile, enter } from "../fixtures/person.ts";
import { count, field, results } from "../fixtures/search.ts";
import { expect, test } from "../fixtures/test.ts";

const search = "Rechercher un dispensateur de soins";

test("The keys of the search: /, Escape, Enter and the arrows", async ({ page }) => {
  await enter(page, "mandatary", "/as/mandatary/search");
  await expectArrived(page, search);
  await expect(results(page)).toHaveCount(20);
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  // In the field a slash is a slash.
  await page.keyboard.type("1/2");
  await expect(field(page)).toHaveValue("1/2");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(results(page)).toHaveCount(20);

  await page.keyboard.type("exemple");
  await expect(results(page).first()).toContainText("Exemple");
  await expect(results(page).first().locator("mark").first()).toHaveText("Exemple");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await page.getByRole("button", { name: "Effacer" }).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
});

test("What is typed wrongly is forgiven, what matches nothing is said", async ({ page }) => {
  await enter(page, "mandatary", "/as/mandatary/search");
  await expectArrived(page, search);
  await field(page).fill("exmeple alix");
  await expect(page.getByRole("heading", { name: "Résultats approchants" })).toBeVisible();
  await expect(results(page).filter({ hasText: surnameFirst("physician") })).toHaveCount(1);
  await expect(results(page).filter({ hasText: "approchant" })).toHaveCount(await results(page).count());
  await expectAccessible(page, "close results");
  // What was only guessed is looked at before it is opened.
  await field(page).press("Enter");
  await expect(page).toHaveURL("/as/mandatary/search");
  await field(page).fill("zzzzqqqq");
  await expect(page.getByRole("heading", { name: "Aucun dispensateur de soins trouvé" })).toBeVisible();
  await expect(count(page)).toHaveText("0 résultat sur 304 mandats actifs");
  await expectAccessible(page, "no result");
});

test("More results are shown when asked for, and stay", async ({ page }) => {
  await enter(page, "mandatary", "/as/mandatary/search");
  await expect(results(page)).toHaveCount(20);
  await page.getByRole("button", { name: "Afficher 20 résultats de plus" }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole("link")).toBeFocused();
});

test("Going back finds the search as it was, and each page takes the focus to its heading", async ({ page }) => {
  await enter(page, "mandatary", "/as/mandatary/search");
  await field(page).fill(inamiOf("physician"));
  await results(page).first().getByRole("link").click();
  await expectArrived(page, surnameFirst("physician"));
  await expect(heading(page, surnameFirst("physician"))).toBeFocused();
  // What was typed may be a national register number: no address holds it.
  expect(page.url()).not.toContain(inamiOf("physician"));
  await page.getByRole("link", { name: "Coordonnées" }).click();
  await expectArrived(page, "Coordonnées");
  await expect(heading(page, "Coordonnées")).toBeFocused();
  await page.goBack();
  await expectArrived(page, surnameFirst("physician"));
  await page.goBack();
  await expectArrived(page, search);
  await expect(field(page)).toHaveValue(inamiOf("physician"));
  await expect(results(page)).toHaveCount(1);
  await page.goForward();
  await expectArrived(page, surnameFirst("physician"));
  await page.getByRole("main").getByRole("link", { name: "Recherche" }).click();
  await expectArrived(page, search);
  await expect(heading(page, search)).toBeFocused();
});

test("A holder without a mandate in force is told so, with « Pourquoi ? »", async ({ page }) => {
  await enter(page, "mandatary-ended", "/as/mandatary/search");
  await expect(page.getByText("Vous n’avez aucun mandat en vigueur")).toBeVisible();
  await expectAccessible(page, "no mandate in force");
  await page.getByRole("main").getByRole("link", { name: "Pourquoi ?" }).click();
  await expectArrived(page, "Pourquoi ne puis-je pas me connecter en tant que mandataire ?");
});

test("1,503 providers of an organisation are there at once", async ({ page }) => {
  await enter(page, "representative", "/profiles");
  await chooseProfile(page, { organisation: /représentant légal/ });
  await expect(count(page)).toHaveText("1 503 mandats actifs");
  await field(page).pressSequentially("exemple alix");
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText(surnameFirst("physician"));
});
