import type { Page } from "@playwright/test";
import { nissOf } from "../fixtures/demonstration.ts";
import { expectAccessible } from "../fixtures/a11y.ts";
import { expectAria, expectPage, heading, message } from "../fixtures/page.ts";
import { choosePerson, nameOf, openSignIn } from "../fixtures/person.ts";
import type { Server } from "../fixtures/server.ts";
import { expect, test } from "../fixtures/test.ts";
import { code, comfortableStep } from "../fixtures/totp.ts";

// FAQ: « Vous pouvez vous connecter avec votre carte eID, ItsMe, clé numérique avec code de sécurité et nom
// d'utilisateur + mot de passe ou avec une identification électronique reconnue au plan européen (eIDAS) ».
test.describe("Comment puis-je me connecter ?", () => {
  test("Les clés numériques, en trois groupes; celles qui manquent disent pourquoi", async ({ page }) => {
    await openSignIn(page);
    await expectPage(page, "Choisissez votre clé numérique");
    const groups: [string, string[]][] = [
      ["eID ou clés numériques via mobile", ["MyGov.be", "itsme", "eID avec lecteur de cartes"]],
      [
        "Clé(s) numérique(s) avec code de sécurité et nom d’utilisateur + mot de passe",
        ["Code envoyé par e-mail", "Code via une application mobile"],
      ],
      ["Authentification européenne", ["Identification reconnue au plan européen"]],
    ];
    for (const [group, keys] of groups) {
      await expect(page.getByRole("heading", { level: 2, name: group })).toBeVisible();
      for (const key of keys) await expect(page.getByRole("main").getByText(key, { exact: true })).toBeVisible();
    }
    for (const key of ["MyGov.be", "itsme", "eID avec lecteur de cartes", "Code envoyé par e-mail", "au plan européen"]) {
      const entry = page.getByRole("main").getByRole("listitem").filter({ hasText: key });
      await expect(entry.first()).toContainText("Cette installation n’");
      await expect(entry.first()).toContainText("indisponible");
      await expect(entry.first().getByRole("link")).toHaveCount(0);
    }
    await expectAria(page, "keys");
  });

  test("Avec une identité de test", async ({ page }) => {
    await openSignIn(page);
    await page.getByRole("link", { name: /^Identité de test/ }).click();
    await expectPage(page, "Choisissez une identité de test");
    const name = await nameOf(page, "new-dentist");
    const filter = page.getByLabel("Filtrer les personnes");
    await filter.fill(name);
    await expect(page.getByText("1 personne", { exact: true })).toBeVisible();
    await filter.fill("zzzz");
    await expect(page.getByText("Aucune personne")).toBeVisible();
    await expectAccessible(page, "no test identity fits");
    await filter.fill("");
    await page.getByRole("button", { name }).click();
    await expectPage(page, "Choisissez votre profil");
    await expect(page.getByText(name)).toBeVisible();

    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(heading(page, "Choisissez votre clé numérique")).toBeVisible();
    await expect(page.getByText("Vous êtes déconnecté.")).toBeVisible();
    await expectAccessible(page, "signed out");
    // And what was open needs a sign-in again.
    await page.goto("/profiles");
    await expect(page.getByText("Connectez-vous d’abord : vous reviendrez ensuite à la page demandée.")).toBeVisible();
    await expectAccessible(page, "sign in first");
    await choosePerson(page, "new-dentist");
    await expect(page).toHaveURL("/profiles");
  });

  test("Sans démonstration, il n’y a ni identité de test ni bandeau", async ({ page, startServer }) => {
    const server = await startServer({ demo: false });
    await page.goto(`${server.url}/`);
    await expect(heading(page, "Choisissez votre clé numérique")).toBeVisible();
    await expect(page.getByText("Code via une application mobile")).toBeVisible();
    await expect(page.getByText("Identité de test")).toHaveCount(0);
    await expect(page.getByText(/Démonstration/)).toHaveCount(0);
    await page.goto(`${server.url}/sign-in/test-identity`);
    await expect(page.getByRole("button", { name: /Filtrer/ })).toHaveCount(0);
    const answer = await page.request.post(`${server.url}/api/v1/session/test-identity`, {
      data: { person: "physician" },
      headers: { "sec-fetch-site": "same-origin" },
    });
    expect(answer.status()).toBe(404);
  });

  test("Avec un nom d’utilisateur, un mot de passe et un code via une application mobile", async ({ page, server }) => {
    test.slow();
    await comfortableStep();
    const secret = await openEnrolment(page, server, "physician");
    await enrolWrongly(page);
    await fillKey(page, "Alix.Exemple", password, code(secret, -1));
    await page.getByRole("button", { name: "Activer la clé" }).click();
    await expect(page.getByRole("heading", { name: "Votre clé est active" })).toBeVisible();
    await expectAccessible(page, "the key is active");
    await page.getByRole("link", { name: "Se connecter" }).click();

    await expectPage(page, "Code via une application mobile");
    await expectAria(page, "code");
    await signIn(page, "alix.exemple", password, code(secret));
    await expectPage(page, "Choisissez votre profil");
    await expect(page.getByText(await nameOf(page, "physician"))).toBeVisible();
    const cookie = (await page.context().cookies()).find(({ name }) => name === "__Host-mandatum");
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Strict", path: "/" });
    await page.getByRole("button", { name: "Se déconnecter" }).click();

    await test.step("a code counts once", async () => {
      await toCode(page);
      await signIn(page, "alix.exemple", password, code(secret));
      await expect(message(page, "La connexion a échoué")).toBeVisible();
      await signIn(page, "alix.exemple", password, code(secret, 1));
      await expect(heading(page, "Choisissez votre profil")).toBeVisible();
    });
  });

  test("Un lien d’activation ne sert qu’une fois", async ({ page, server }) => {
    const address = await invite(server, "physician");
    await page.goto(address);
    const secret = await readSecret(page);
    await fillKey(page, "alix.exemple", password, code(secret));
    await page.getByRole("button", { name: "Activer la clé" }).click();
    await expect(page.getByRole("heading", { name: "Votre clé est active" })).toBeVisible();
    await page.goto("/help");
    await page.goto(address);
    await expect(message(page, "Ce lien ne peut plus être utilisé")).toBeVisible();
    await expectAccessible(page, "the link is over");
    await page.goto("/help");
    await page.goto("/enrolment");
    await expect(page.getByText("Il manque une partie de l’adresse")).toBeVisible();
    await expectAccessible(page, "the address carries no link");
  });

  test("Ce qui n’est pas correct n’est pas dit, et trop d’essais font attendre", async ({ page, server }) => {
    const address = await invite(server, "physician");
    await page.goto(address);
    const secret = await readSecret(page);
    await fillKey(page, "alix.exemple", password, code(secret));
    await page.getByRole("button", { name: "Activer la clé" }).click();
    await page.getByRole("link", { name: "Se connecter" }).click();

    await page.getByRole("button", { name: "Se connecter" }).click();
    const summary = page.getByRole("alert").filter({ hasText: "Il y a un problème" });
    await expect(summary).toBeFocused();
    await expect(page.getByLabel("Nom d’utilisateur")).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page, "nothing filled in");
    await summary.getByRole("link", { name: "Indiquez votre mot de passe" }).click();
    await expect(page.getByRole("textbox", { name: "Mot de passe" })).toBeFocused();

    const wrong = "Le nom d’utilisateur, le mot de passe ou le code de sécurité n’est pas correct.";
    // A wrong password, a wrong code, and no such account: the same answer.
    await signIn(page, "alix.exemple", `${password}?`, code(secret, 1));
    await expect(message(page, wrong)).toBeVisible();
    await expectAccessible(page, "wrong password");
    const other = String((Number(code(secret, 1)) + 1) % 1_000_000).padStart(6, "0");
    await signIn(page, "alix.exemple", password, other);
    await expect(message(page, wrong)).toBeVisible();
    await signIn(page, "personne.ici", password, code(secret, 1));
    await expect(message(page, wrong)).toBeVisible();

    // Five attempts are free, whether or not there is such an account; three are left for the one.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await signIn(page, "alix.exemple", `${password}?`, "000000");
      await expect(message(page, wrong)).toBeVisible();
    }
    await signIn(page, "alix.exemple", password, code(secret, 1));
    await expect(message(page, "Trop d’essais")).toBeVisible();
    await expect(message(page, /Réessayez dans \d+ secondes\./)).toBeVisible();
    await expectAccessible(page, "too many attempts");
  });
});

const password = "Quatre mots 4 moi!";

/** What `mandatum account invite` prints for a person: the one-time link. */
async function invite(server: Server, person: string): Promise<string> {
  const output = await server.command("account", "invite", "--niss", nissOf(person));
  const address = /\S*\/enrolment#\S+/.exec(output)?.[0];
  if (!address) throw new Error(`No link in: ${output}`);
  return address.slice(address.indexOf("/enrolment"));
}

async function openEnrolment(page: Page, server: Server, person: string): Promise<string> {
  const address = await invite(server, person);
  await page.goto(address);
  await expectPage(page, "Activez votre clé numérique");
  await expect(page.getByText(new RegExp(`Ce lien est destiné à ${await nameOf(page, person)}`))).toBeVisible();
  await expect(page.getByRole("img", { name: "Code QR qui contient le secret écrit ci-dessous" })).toBeVisible();
  // Whoever looks over the shoulder, or at the history, finds no secret in the address.
  await expect(page).toHaveURL("/enrolment");
  return readSecret(page);
}

/** The secret as the page shows it to those who cannot read the picture. */
async function readSecret(page: Page): Promise<string> {
  await expect(page.getByText("Vous ne pouvez pas lire l’image ?")).toBeVisible();
  const text = await page.getByRole("main").innerText();
  const secret = /\b(?:[A-Z2-7]{4} ?){8}/.exec(text)?.[0];
  if (!secret) throw new Error(`No secret in: ${text}`);
  return secret;
}

async function fillKey(page: Page, userName: string, password: string, code: string): Promise<void> {
  await page.getByLabel("Nom d’utilisateur").fill(userName);
  await page.getByRole("textbox", { name: "Mot de passe" }).fill(password);
  await page.getByLabel("Code de sécurité").fill(code);
}

async function enrolWrongly(page: Page): Promise<void> {
  await fillKey(page, "a", "court", "12");
  await page.getByRole("button", { name: "Activer la clé" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Il y a un problème" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    /^Nom d’utilisateur : de 4 à 40/,
    "Mot de passe : au moins 10 caractères",
    /^Code de sécurité : tapez les six chiffres/,
  ]);
  await expectAccessible(page, "a key that cannot be");
}

async function toCode(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^Code via une application mobile/ }).click();
  await expect(heading(page, "Code via une application mobile")).toBeVisible();
}

async function signIn(page: Page, userName: string, password: string, code: string): Promise<void> {
  await fillKey(page, userName, password, code);
  const answered = page.waitForResponse(/\/api\/v1\/session\/code$/);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await answered;
}
