import { expectAria, expectPage, link } from "../fixtures/page.ts";
import { chooseProfile, signInAs } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// FAQ: « Vous devez avoir un mandat. »
test("Je souhaite me connecter en tant que mandataire, quelles conditions dois-je remplir ?", async ({ page }) => {
  await signInAs(page, "mandatary-ended");
  await page.getByRole("link", { name: "Vous attendez un mandat et ne le voyez pas : pourquoi ?" }).click();
  await expectPage(page, "Pourquoi ne puis-je pas me connecter en tant que mandataire ?");
  await expect(link(page, "Rempli", "Un mandat a été créé")).toBeVisible();
  await expect(link(page, "Rempli", "Les deux parties l’ont signé")).toBeVisible();
  const missing = link(page, "Obstacle", "Aucun mandat n’est en vigueur aujourd’hui");
  await expect(missing).toContainText("Peut l’ajouter : le dispensateur de soins et le mandataire, ensemble.");
  await expectAria(page, "why");

  await test.step("without a mandate in force, « Citoyen » leads to the citizen's own page", async () => {
    await page.getByRole("link", { name: "Retour au choix du profil" }).last().click();
    await chooseProfile(page);
    await expect(page).toHaveURL("/as/citizen/home");
  });
});
