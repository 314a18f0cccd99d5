import { expectAria, expectPage, link } from "../fixtures/page.ts";
import { chooseProfile, signInAs } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// FAQ: « Vous devez être connu au sein de l'INAMI en tant que NON dispensateur de soins. Vous avez un rôle administratif au
// sein d'un établissement de santé ou d'un groupement (de médecins) … »
test("Je souhaite me connecter à ProSanté en tant que NON dispensateur de soins, quelles conditions dois-je remplir ?", async ({
  page,
}) => {
  await signInAs(page, "citizen");
  await chooseProfile(page);
  await expect(page).toHaveURL("/as/citizen/home");
  await expect(page.getByText("Ce que vous pouvez faire ici")).toBeVisible();
  await expectPage(page, await page.getByRole("heading", { level: 1 }).innerText());
  await expectAria(page, "home");

  await page.getByRole("link", { name: /Pourquoi/ }).and(page.locator("[href='/why/known-to-inami']")).click();
  await expectPage(page, "Pourquoi l’INAMI ne me connaît-il pas ?");
  const count = "Pour avoir un dossier sans être dispensateur de soins, une chose doit être vraie. Elle ne l’est pas.";
  await expect(page.getByText(count)).toBeVisible();
  const missing = link(page, "Obstacle", "L’INAMI ne vous connaît aucun rôle administratif en cours");
  await expect(missing).toContainText("Peut l’ajouter : l’INAMI.");
  await expectAria(page, "why");
});
