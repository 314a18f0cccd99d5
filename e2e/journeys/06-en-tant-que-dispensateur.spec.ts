import { expectAccessible } from "../fixtures/a11y.ts";
import { surnameFirst } from "../fixtures/demonstration.ts";
import { command, daysFromNow, fillDay, fillPractice, save, tile, value } from "../fixtures/file.ts";
import { expectAria, expectArrived, expectPage, heading, message } from "../fixtures/page.ts";
import { chooseProfile, enter, nameOf, ownFile, signInAs } from "../fixtures/person.ts";
import { expect, test } from "../fixtures/test.ts";

// FAQ: « vous verrez «Citoyen» par défaut … vous devez choisir 'Prestataire de soins professionnel' et sélectionner votre
// profession … cliquez sur 'confirmer le profil' … redirigé vers la page d'accueil de votre dossier »
test.describe("Je souhaite me connecter à ProSanté en tant que dispensateur de soins, que dois-je faire ?", () => {
  test("Choisir la profession, confirmer le profil, et voir son dossier", async ({ page }) => {
    await signInAs(page, "physician-physio");
    await expect(page.getByRole("group", { name: "Je souhaite me connecter en tant que" })).toBeVisible();
    await expect(page.getByRole("radio", { name: /^Citoyen/ })).toBeChecked();
    await page.getByRole("radio", { name: /^Prestataire de soins professionnel/ }).check();
    await expect(page.getByRole("combobox", { name: "Profession" }).getByRole("option")).toHaveText([
      "Médecin",
      "Kinésithérapeute",
    ]);
    await expectAccessible(page, "profiles of a provider");
    await expectAria(page, "profiles");
    await chooseProfile(page, { profession: "Kinésithérapeute" });

    const name = surnameFirst("physician-physio");
    await expectPage(page, name);
    await expect(page).toHaveURL(/\/as\/provider-physiotherapist\/files\/\d+$/);
    await expect(heading(page, name)).toBeFocused();
    await expect(value(page, "Profession")).toHaveText("Kinésithérapeute");
    await expect(value(page, "Numéro INAMI")).toHaveText(/^\d-\d{5}-\d\d-\d{3}$/);
    const banner = page.getByRole("region", { name: "Profil actif" });
    await expect(banner).toContainText(`Connecté : ${await nameOf(page, "physician-physio")}`);
    await expect(banner).toContainText("kinésithérapeute");
    // No tile leads to something that does not work yet.
    for (const module of ["Coordonnées", "Adresses de pratique", "Qui a agi en mon nom"]) {
      await expect(tile(page, module).getByRole("link", { name: module })).toBeVisible();
    }
    await expect(page.getByText("Données financières")).toHaveCount(0);
    await expectAria(page, "file");
  });

  test("Changer ses coordonnées", async ({ page }) => {
    await enter(page, "physician", "/profiles");
    await chooseProfile(page, { profession: "Médecin" });
    await tile(page, "Coordonnées").getByRole("link").click();
    await expectPage(page, "Coordonnées");
    await command(page, "Modifier").click();
    await expect(page.getByRole("heading", { level: 2, name: "Modifier les coordonnées" })).toBeFocused();
    await expectAccessible(page, "contact data, the form");

    await test.step("what is wrong is said at the field and in a summary", async () => {
      await page.getByLabel("Numéro de téléphone").fill("12");
      await page.getByLabel("Adresse e-mail").fill("alix");
      await page.getByLabel("Rue").fill("Rue de Fer");
      await page.getByLabel("Numéro", { exact: true }).fill("");
      await page.getByLabel("Code postal").fill("50000");
      await save(page);
      const summary = page.getByRole("alert").filter({ hasText: "Il y a un problème" });
      await expect(summary).toBeFocused();
      await expect(summary.getByRole("link")).toContainText([
        "Numéro de téléphone : indiquez un numéro de téléphone",
        "Adresse e-mail : indiquez une adresse e-mail",
        "Indiquez le numéro de la maison",
        "Code postal : indiquez un code postal de ce pays",
      ]);
      await expectAccessible(page, "contact data that cannot be");
      await expectAria(page, "contact-data-wrong");
      await summary.getByRole("link", { name: /^Adresse e-mail/ }).click();
      await expect(page.getByLabel("Adresse e-mail")).toBeFocused();
    });

    await page.getByLabel("Numéro de téléphone").fill("0477/12.34.56");
    await page.getByLabel("Adresse e-mail").fill("alix@exemple.be");
    await page.getByLabel("Numéro", { exact: true }).fill("12a");
    await page.getByLabel("Code postal").fill("5000");
    await expect(page.getByLabel("Commune")).toHaveValue("Namur");
    await save(page);
    await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();
    await expectArrived(page, "Coordonnées");
    await expect(value(page, "Numéro de téléphone")).toHaveText("+32 477 12 34 56");
    await expect(value(page, "Adresse e-mail")).toHaveText("alix@exemple.be");
    await expect(value(page, "Adresse de contact")).toContainText("Rue de Fer 12a");
    await expect(value(page, "Adresse de contact")).toContainText("5000 Namur");
    await expectAccessible(page, "contact data, saved");
    await page.reload();
    await expect(value(page, "Numéro de téléphone")).toHaveText("+32 477 12 34 56");
  });

  test("Une adresse de pratique: l’ajouter, la modifier, y mettre fin", async ({ page }) => {
    await enter(page, "physician", "/profiles");
    await page.goto(`${await ownFile(page)}/practice-addresses`);
    await expectPage(page, "Adresses de pratique");
    await command(page, "Ajouter une adresse").click();
    await expectPage(page, "Ajouter une adresse de pratique");
    await fillPractice(page, { name: "Cabinet du Parc", street: "Boulevard du Parc", number: "3", postcode: "5000" });
    await expect(page.getByLabel("Commune")).toHaveValue("Namur");
    await fillDay(page, "Premier jour", daysFromNow(0));
    await fillDay(page, "Dernier jour", daysFromNow(-1));
    await save(page);
    await expect(page.getByRole("link", { name: "Dernier jour : choisissez un jour qui ne précède pas le premier" })).toBeVisible();
    await expectAccessible(page, "a practice that ends before it begins");
    await fillDay(page, "Dernier jour", null);
    await save(page);
    await expect(message(page, "L’adresse de pratique est ajoutée.")).toBeVisible();
    const entry = page.getByRole("listitem").filter({ hasText: "Cabinet du Parc" });
    await expect(entry).toContainText("Boulevard du Parc 3");

    await command(entry, /^Modifier/).click();
    await expectPage(page, "Modifier l’adresse de pratique");
    await page.getByLabel("Nom du cabinet ou de l’établissement").fill("Cabinet du Grand Parc");
    await page.getByLabel("Numéro de téléphone").fill("081 22 33 44");
    await save(page);
    await expect(message(page, "L’adresse de pratique est modifiée.")).toBeVisible();
    const changed = page.getByRole("listitem").filter({ hasText: "Cabinet du Grand Parc" });
    await expect(changed).toContainText("+32 81 22 33 44");

    await command(changed, /^Mettre fin/).click();
    await expectPage(page, "Mettre fin à l’adresse de pratique");
    await fillDay(page, "Dernier jour de pratique à cette adresse", daysFromNow(1));
    await expect(page.getByText(/^À partir du .*, cette adresse n’est plus active\./)).toBeVisible();
    await page.getByRole("button", { name: "Confirmer la fin" }).click();
    await expect(message(page, "La fin de l’adresse de pratique est enregistrée.")).toBeVisible();
    await expect(changed).toContainText(/du \d+.* (au|jusqu’au) \d+/);
    await expectAccessible(page, "practice addresses, one ended");
  });

  test("Une adresse à l’étranger", async ({ page }) => {
    await enter(page, "physician", "/profiles");
    await page.goto(`${await ownFile(page)}/practice-addresses/new`);
    await fillPractice(page, {
      name: "Cabinet de l’Alzette",
      street: "Rue de l’Alzette",
      number: "7",
      postcode: "1012 AB",
      municipality: "Luxembourg",
    });
    await page.getByLabel("Pays").selectOption({ label: "Luxembourg" });
    await save(page);
    await expect(page.getByRole("link", { name: "Code postal : indiquez un code postal de ce pays" })).toBeVisible();
    await page.getByLabel("Code postal").fill("L-4011");
    await save(page);
    await expect(message(page, "L’adresse de pratique est ajoutée.")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Cabinet de l’Alzette" })).toContainText("Luxembourg");
  });

  test("Une commune d’un autre code postal est confirmée; une adresse à venir est retirée, et n’est là qu’une fois", async ({
    page,
  }) => {
    await enter(page, "physician", "/profiles");
    const addresses = `${await ownFile(page)}/practice-addresses`;
    await page.goto(`${addresses}/new`);
    await fillPractice(page, { name: "Cabinet Nord", street: "Rue Neuve", number: "1", postcode: "1000" });
    await expect(page.getByLabel("Commune")).toHaveValue("Bruxelles");
    await page.getByLabel("Commune").fill("Liège");
    await fillDay(page, "Premier jour", daysFromNow(30));
    const warning = page.getByRole("status").filter({ hasText: "Le code postal 1000 est celui de Bruxelles" });
    await expect(warning.getByRole("button", { name: "Mettre Bruxelles" })).toBeVisible();
    await save(page);
    await expect(page.getByRole("link", { name: /^Commune : une autre commune a ce code postal/ })).toBeVisible();
    await expectAccessible(page, "a municipality of another postcode");
    await warning.getByRole("checkbox", { name: "Garder l’adresse telle quelle" }).check();
    await save(page);
    await expect(message(page, "L’adresse de pratique est ajoutée.")).toBeVisible();
    const entry = page.getByRole("listitem").filter({ hasText: "Cabinet Nord" });
    await expect(entry).toContainText("1000 Liège");

    await page.goto(`${addresses}/new`);
    await fillPractice(page, { name: "", street: "rue neuve", number: "1", postcode: "1000" });
    await expect(page.getByLabel("Commune")).toHaveValue("Bruxelles");
    await save(page);
    await expect(page.getByRole("link", { name: /^Rue : cette adresse est déjà dans le dossier/ })).toBeVisible();

    await page.goto(addresses);
    await command(entry, /^Retirer/).click();
    await expectPage(page, "Retirer l’adresse de pratique");
    await page.getByRole("button", { name: "Retirer" }).click();
    await expect(message(page, "L’adresse de pratique est retirée.")).toBeVisible();
    await expect(entry).toHaveCount(0);
  });

  test("« Qui a agi en mon nom » montre ce que l’on a fait soi-même", async ({ page }) => {
    await enter(page, "physician", "/profiles");
    const file = await ownFile(page);
    await page.goto(`${file}/contact-data`);
    await command(page, "Modifier").click();
    await page.getByLabel("Adresse e-mail").fill("autre@exemple.be");
    await save(page);
    await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();
    await page.goto(file);
    await tile(page, "Qui a agi en mon nom").getByRole("link").click();
    await expectPage(page, "Qui a agi en mon nom");
    const latest = page.getByRole("row").nth(1);
    await expect(latest).toContainText("Coordonnées modifiées");
    await expect(latest).toContainText("e-mail");
    await expect(latest).toContainText("vous-même");
  });
});
