import { expectAria, expectPage, link } from "../fixtures/page.ts";
import { chooseProfile, signInAs } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// FAQ: « Si vous n'avez reçu que récemment votre numéro INAMI et/ou visa, il est possible que votre dossier ne soit pas
// encore configuré dans le système. Cela peut prendre quelques jours … »
test("Je suis un nouveau dispensateur de soins et je ne peux me connecter qu'en tant que citoyen. Que dois-je faire ?", async ({
  page,
}) => {
  await signInAs(page, "new-dentist");
  await expectPage(page, "Choisissez votre profil");
  await expect(page.getByRole("radio", { name: /^Citoyen/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Prestataire de soins professionnel/ })).toBeDisabled();
  await expect(page.getByText("Aucun dossier de prestataire ne vous est ouvert.")).toBeVisible();
  await expectAria(page, "profiles");

  await page.getByRole("link", { name: /Pourquoi/ }).and(page.locator("[href='/why/provider']")).click();
  await expectPage(page, "Pourquoi ne puis-je pas me connecter en tant que prestataire de soins ?");
  await expect(link(page, "Rempli", "Vous avez un numéro INAMI ou un visa (dentiste)")).toBeVisible();
  const missing = link(page, "Obstacle", "Votre dossier n’est pas encore configuré dans le système");
  await expect(missing).toContainText("cela vient avec le temps, d’ordinaire en quelques jours.");
  await expect(missing).toContainText("Si cela dure : le Service Center de l’INAMI.");
  await expectAria(page, "why");

  await page.getByRole("link", { name: "Retour au choix du profil" }).last().click();
  await chooseProfile(page);
  await expect(page).toHaveURL("/as/citizen/home");
});
