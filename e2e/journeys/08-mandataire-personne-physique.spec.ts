import { expectAccessible } from "../fixtures/a11y.ts";
import { inamiOf, nissOf, surnameFirst } from "../fixtures/demonstration.ts";
import { command, save, tile, value } from "../fixtures/file.ts";
import { expectAria, expectArrived, expectPage, heading, link, message } from "../fixtures/page.ts";
import { chooseProfile, enter, nameOf, signInAs } from "../fixtures/person.ts";
import { count, field, results } from "../fixtures/search.ts";
import { expect, test } from "../fixtures/test.ts";

const search = "Rechercher un dispensateur de soins";

// FAQ: « vous verrez «Citoyen» par défaut (vous ne devez rien sélectionner dans "Au sein de l'organisation") … cliquez sur
// 'confirmer le profil' … page de recherche … via le numéro INAMI, le numéro de registre national ou via le nom »
test.describe("Mandataire – personne physique, que dois-je faire ?", () => {
  test("Citoyen, confirmer, rechercher, et ouvrir le dossier du dispensateur", async ({ page }) => {
    await signInAs(page, "mandatary");
    await expect(page.getByRole("radio", { name: /^Citoyen/ })).toBeChecked();
    await chooseProfile(page);
    await expectPage(page, search);
    await expect(page.getByText("Numéro INAMI, numéro de registre national, nom ou prénom")).toBeVisible();
    await expect(count(page)).toHaveText("304 mandats actifs");

    const provider = surnameFirst("physician");
    const [surname = "", given = ""] = provider.split(", ");
    const inami = inamiOf("physician");
    const niss = nissOf("physician");
    for (const asked of [
      inami,
      inami.replace(/^(\d)(\d{5})(\d\d)(\d{3})$/, "$1-$2-$3-$4"),
      inami.slice(0, 6),
      niss,
      niss.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, "$1.$2.$3-$4.$5"),
      `${surname} ${given.slice(0, 3)}`,
      `${given} ${surname}`.toUpperCase(),
    ]) {
      await field(page).fill(asked);
      await expect(results(page).first(), `asked for ${asked}`).toContainText(provider);
    }
    for (const asked of [surname, given]) {
      await field(page).fill(asked);
      await expect(results(page).filter({ hasText: provider }), `asked for ${asked}`).toHaveCount(1);
    }
    await expect(count(page)).toHaveText(/^\d+ résultats? sur 304 mandats actifs$/);
    await expectAccessible(page, "search with results");
    await field(page).fill(inami);
    await expect(results(page)).toHaveCount(1);
    await expectAria(page, "search");

    await results(page).filter({ hasText: provider }).getByRole("link").click();
    await expectPage(page, provider);
    await expect(page).toHaveURL(/\/as\/mandatary\/files\/\d+$/);
    await expect(value(page, "Votre mandat")).toContainText("en vigueur");
    await expect(page.getByRole("link", { name: "Qui a agi en mon nom" })).toHaveCount(0);
    await expect(page.getByRole("region", { name: "Profil actif" })).toContainText(
      "· mandat « Dossier administratif INAMI »",
    );
    await expectAria(page, "file");
  });

  test("Agir pour le dispensateur, qui voit ensuite qui a agi en son nom", async ({ page, elsewhere }) => {
    await enter(page, "mandatary", "/as/mandatary/search");
    await openFile(page, "physician");
    await tile(page, "Coordonnées").getByRole("link").click();
    await command(page, "Modifier").click();
    await page.getByLabel("Adresse e-mail").fill("par-mandat@exemple.be");
    await save(page);
    await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();

    const other = await elsewhere();
    await signInAs(other, "physician");
    await chooseProfile(other, { profession: "Médecin" });
    await tile(other, "Qui a agi en mon nom").getByRole("link").click();
    await expectPage(other, "Qui a agi en mon nom");
    const holder = await nameOf(page, "mandatary");
    const acts = other.getByRole("row").filter({ hasText: holder });
    await expect(acts.nth(0)).toContainText("Coordonnées modifiées");
    await expect(acts.nth(0)).toContainText("mandataire – personne physique");
    await expect(acts.nth(0)).toContainText("mandat « Dossier administratif INAMI »");
    // What stood in the field, and what stands in it: for the provider alone.
    await expect(acts.nth(0)).toContainText("par-mandat@exemple.be");
    await expect(acts.filter({ hasText: "Dossier ouvert" }).first()).toBeVisible();
    await expectAria(other, "acts");
    await other.getByText("Filtrer les actes").click();
    await other.getByLabel("Nom de la personne").fill("personne de ce nom");
    await other.getByRole("button", { name: "Filtrer", exact: true }).click();
    await expect(other.getByText("Aucun acte ne correspond à ces filtres.")).toBeVisible();
    await other.getByRole("link", { name: "Effacer les filtres" }).click();
    await expect(acts.first()).toBeVisible();
    const [download] = await Promise.all([
      other.waitForEvent("download"),
      other.getByRole("link", { name: "fichier .csv" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^actes-.*\.csv$/);
  });

  test("Le mandat « Statut social INAMI » n’ouvre pas les coordonnées, et la page dit pourquoi", async ({ page }) => {
    await enter(page, "mandatary-social", "/as/mandatary/search");
    await openFile(page, "physician");
    await expect(value(page, "Votre mandat")).toContainText("Statut social INAMI");
    for (const module of ["Coordonnées", "Adresses de pratique"]) {
      await expect(tile(page, module)).toContainText("fermé");
      await expect(tile(page, module).getByRole("link", { name: module, exact: true })).toHaveCount(0);
    }
    await expectAccessible(page, "a file with closed modules");
    const file = page.url();
    await tile(page, "Coordonnées").getByRole("link", { name: "Pourquoi ?" }).click();
    await expectPage(page, "Pourquoi « Coordonnées » est-il fermé ?");
    const missing = link(page, "Obstacle", "Aucun de ces mandats n’ouvre « Coordonnées »");
    await expect(missing).toContainText("Les types de mandat qui l’ouvrent : Dossier administratif INAMI et ProSanté.");
    await expect(missing).toContainText("Peut l’ajouter : le dispensateur de soins, par un mandat.");
    await expectAria(page, "why-module");
    // The address of the closed module says the same, and gives nothing away.
    await page.goto(`${file}/contact-data`);
    await expect(page.getByText("Aucun de ces mandats n’ouvre « Coordonnées »")).toBeVisible();
    await expect(page.getByText("@")).toHaveCount(0);
    await expectAccessible(page, "a closed module");
  });

  test("Avec plusieurs profils: « Continuer en tant que mandataire »", async ({ page }) => {
    await signInAs(page, "director-mandatary");
    await chooseProfile(page);
    await expectPage(page, "Avec quel profil souhaitez-vous continuer ?");
    await expectAria(page, "meaning");
    await command(page, /^Continuer en tant que mandataire/).click();
    await expectPage(page, search);
    await expect(page).toHaveURL("/as/mandatary/search");
  });

  test("Le dossier d’un dispensateur qui n’a pas donné de mandat ne s’ouvre pas, et ne se devine pas", async ({ page }) => {
    await enter(page, "mandatary", "/as/mandatary/search");
    await openFile(page, "physician");
    const file = page.url();
    await enter(page, "citizen", file);
    await expect(heading(page, "Introuvable")).toBeVisible();
    const stranger = await page.getByRole("main").innerText();
    await expectAccessible(page, "a stranger's file");
    await page.goto(file.replace(/\d+$/, "999999999"));
    await expect(heading(page, "Introuvable")).toBeVisible();
    expect(await page.getByRole("main").innerText()).toBe(stranger);
  });
});

async function openFile(page: Parameters<typeof field>[0], person: string): Promise<void> {
  await field(page).fill(inamiOf(person));
  await results(page).first().getByRole("link").click();
  await expectArrived(page, surnameFirst(person));
}
