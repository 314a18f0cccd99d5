import { surnameFirst } from "../fixtures/demonstration.ts";
import { value } from "../fixtures/file.ts";
import { focused, tabTo } from "../fixtures/keyboard.ts";
import { expectArrived, heading, message } from "../fixtures/page.ts";
import { enter, nameOf } from "../fixtures/person.ts";
import { count, field, results } from "../fixtures/search.ts";
import { expect, test } from "../fixtures/test.ts";

test("From signing in to a saved change without a mouse", async ({ page }) => {
  await page.goto("/");
  await expect(heading(page, "Choisissez votre clé numérique")).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Aller au contenu");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, "Identité de test");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Choisissez une identité de test")).toBeFocused();
  await tabTo(page, await nameOf(page, "mandatary"));
  await page.keyboard.press("Enter");

  await expect(heading(page, "Choisissez votre profil")).toBeFocused();
  await tabTo(page, "Citoyen");
  await page.keyboard.press("Space");
  await tabTo(page, "Confirmer le profil");
  await page.keyboard.press("Enter");

  await expect(heading(page, "Rechercher un dispensateur de soins")).toBeFocused();
  await expect(count(page)).toBeVisible();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("exemple al");
  await expect(results(page).first()).toContainText(surnameFirst("physician"));
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first().getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(heading(page, surnameFirst("physician"))).toBeFocused();
  await tabTo(page, /^Coordonnées$/);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Coordonnées")).toBeFocused();
  await tabTo(page, "Modifier");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Modifier les coordonnées" })).toBeFocused();
  await tabTo(page, "Adresse e-mail");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("clavier");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Il y a un problème" })).toBeFocused();
  await tabTo(page, /^Adresse e-mail : indiquez/);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Adresse e-mail")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("clavier@exemple.be");
  await tabTo(page, "Enregistrer");
  await page.keyboard.press("Enter");
  await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();
  await expect(value(page, "Adresse e-mail")).toHaveText("clavier@exemple.be");
});

test("A practice address added and ended without a mouse", async ({ page }) => {
  await enter(page, "physician", "/profiles");
  await expectArrived(page, "Choisissez votre profil");
  await tabTo(page, "Citoyen");
  // Of a group of choices the arrow keys choose.
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Prestataire de soins professionnel/ })).toBeChecked();
  await tabTo(page, "Confirmer le profil");
  await page.keyboard.press("Enter");
  await expect(heading(page, surnameFirst("physician"))).toBeFocused();
  await tabTo(page, /^Adresses de pratique$/);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Adresses de pratique")).toBeFocused();
  await tabTo(page, "Ajouter une adresse");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Ajouter une adresse de pratique")).toBeFocused();
  for (const [name, text] of [
    ["Nom du cabinet", "Cabinet du clavier"],
    ["Rue", "Rue Haute"],
    ["Numéro", "1"],
    ["Code postal", "5000"],
  ] as const) {
    await tabTo(page, name);
    await page.keyboard.type(text);
  }
  await expect(page.getByLabel("Commune")).toHaveValue("Namur");
  await tabTo(page, "Enregistrer");
  await page.keyboard.press("Enter");
  await expect(message(page, "L’adresse de pratique est ajoutée.")).toBeVisible();
  await tabTo(page, /^Mettre fin.*Cabinet du clavier/);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Mettre fin à l’adresse de pratique")).toBeFocused();
});

test("The choice between two meanings, the profile and « Pourquoi ? » without a mouse", async ({ page }) => {
  await enter(page, "director-mandatary", "/profiles");
  await expectArrived(page, "Choisissez votre profil");
  await tabTo(page, "Confirmer le profil");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Avec quel profil souhaitez-vous continuer ?")).toBeFocused();
  await tabTo(page, "Continuer en tant que citoyen");
  await page.keyboard.press("Enter");
  await expect(heading(page, surnameFirst("director-mandatary"))).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  for (let pressed = 0; pressed < 20 && (await focused(page)) !== "Changer de profil"; pressed += 1) {
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Changer de profil" });
  await expect(dialog).toBeVisible();
  // The focus stays in the dialogue for as long as it is open.
  for (let pressed = 0; pressed < 15; pressed += 1) {
    await page.keyboard.press("Tab");
    const inside = await dialog.evaluate((dialog) => {
      const { activeElement, body } = document;
      return dialog.contains(activeElement) || activeElement === body;
    });
    expect(inside, "the focus is in the dialogue").toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.goto("/profiles");
  await expectArrived(page, "Choisissez votre profil");
  await tabTo(page, "Votre organisation n’est pas dans la liste : pourquoi ?");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Pourquoi ne vois-je pas mon organisation ?")).toBeFocused();
});
