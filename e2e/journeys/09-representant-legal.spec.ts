import { command, save, tile, value } from "../fixtures/file.ts";
import { expectAria, expectPage, message } from "../fixtures/page.ts";
import { chooseProfile, nameOf, signInAs } from "../fixtures/person.ts";
import { surnameFirst } from "../fixtures/demonstration.ts";
import { count, field, results } from "../fixtures/search.ts";
import { expect, test } from "../fixtures/test.ts";

// FAQ: « vous devez choisir ‘citoyen’ ET puis indiquez également l’entreprise que vous représentez dans 'Au sein de
// l'organisation' … cliquez sur ‘confirmer le profil' … page de recherche »
for (const [person, capacity] of [
  ["representative", /en tant que représentant légal \(/],
  ["employee", /en tant qu’utilisateur/],
] as const) {
  test(`Je souhaite me connecter en tant que représentant légal, que dois-je faire ? (${person})`, async ({
    page,
    elsewhere,
  }) => {
    await signInAs(page, person);
    await expect(page.getByRole("radio", { name: /^Citoyen/ })).toBeChecked();
    const organisation = page.getByRole("combobox", { name: "Au sein de l’organisation" });
    const option = organisation.getByRole("option", { name: capacity }).first();
    const [name = ""] = (await option.innerText()).split(" · ");
    await expectPage(page, "Choisissez votre profil");
    await chooseProfile(page, { organisation: capacity });

    await expectPage(page, "Rechercher un dispensateur de soins");
    await expect(page).toHaveURL(/\/as\/org-\d+\/search$/);
    await expect(page.getByRole("region", { name: "Profil actif" })).toContainText(name);
    await expect(count(page)).toBeVisible();
    const provider = surnameFirst("physician");
    await field(page).fill(provider.replace(",", ""));
    await expect(results(page).first()).toContainText(provider);
    await field(page).press("Enter");
    await expectPage(page, provider);
    await expect(value(page, "Votre mandat").or(value(page, "Vos mandats"))).toContainText("en vigueur");
    await expect(page.getByRole("region", { name: "Profil actif" })).toContainText(`au nom de ${name}`);
    await expectAria(page, `file-${person}`);

    await tile(page, "Coordonnées").getByRole("link").click();
    await command(page, "Modifier").click();
    await page.getByLabel("Numéro de téléphone").fill("+32 (0)2 512 34 56");
    await save(page);
    await expect(message(page, "Les coordonnées sont enregistrées.")).toBeVisible();
    await expect(value(page, "Numéro de téléphone")).toHaveText("+32 2 512 34 56");
    const who = await nameOf(page, person);
    await expect(page.getByText(new RegExp(`^Modifiées le .* par ${who}`))).toBeVisible();

    await test.step("the provider sees who acted, for which organisation and under which mandate", async () => {
      const provider = await elsewhere();
      await signInAs(provider, "physician");
      await chooseProfile(provider, { profession: "Médecin" });
      await tile(provider, "Qui a agi en mon nom").getByRole("link").click();
      for (const act of ["Coordonnées modifiées", "Dossier ouvert"]) {
        const row = provider.getByRole("row").filter({ hasText: who }).filter({ hasText: act }).first();
        await expect(row).toContainText(`pour ${name}`);
        await expect(row).toContainText("mandat « ProSanté »");
      }
      await expectPage(provider, "Qui a agi en mon nom");
    });
  });
}
