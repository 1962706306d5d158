using LaBelleCerise.Cookies.Choices;

namespace LaBelleCerise.Cookies.Register;

/// <summary>The shop's own cookies: all necessary for what the visitor asks for (promise S75).</summary>
internal static class OwnCookies
{
    public static IReadOnlyList<CookieEntry> All { get; } =
    [
        Necessary("__Host-basket", "ordering", CookieLifetime.Days(30),
            new("Onthoudt je mandje.", "Se souvient de votre panier.", "Merkt sich Ihren Warenkorb.", "Remembers your basket."),
            new("Een willekeurig nummer van je mandje.", "Un numéro aléatoire de votre panier.", "Eine zufällige Nummer Ihres Warenkorbs.", "A random number of your basket."),
            new("Artikelen in je mandje leggen en bestellen.", "Mettre des articles dans le panier et commander.", "Artikel in den Warenkorb legen und bestellen.", "Putting things in your basket and ordering.")),
        Necessary("__Host-shopper", "accounts", CookieLifetime.DaysOnRequest(14),
            new("Houdt je aangemeld in je account.", "Vous garde connecté à votre compte.", "Hält Sie in Ihrem Konto angemeldet.", "Keeps you signed in to your account."),
            new("Een willekeurig nummer van je sessie.", "Un numéro aléatoire de votre session.", "Eine zufällige Nummer Ihrer Sitzung.", "A random number of your session."),
            new("Aanmelden en je bestellingen bekijken.", "Vous connecter et consulter vos commandes.", "Anmelden und Ihre Bestellungen ansehen.", "Signing in and looking at your orders.")),
        Necessary("__Host-staff", "accounts", CookieLifetime.Session,
            new("Houdt onze medewerkers aangemeld. Bezoekers krijgen dit cookie niet.", "Garde nos collaborateurs connectés. Les visiteurs ne reçoivent pas ce cookie.", "Hält unsere Mitarbeiter angemeldet. Besucher erhalten dieses Cookie nicht.", "Keeps our staff signed in. Visitors do not get this cookie."),
            new("Een willekeurig nummer van de sessie.", "Un numéro aléatoire de la session.", "Eine zufällige Nummer der Sitzung.", "A random number of the session."),
            new("Het beheer van de winkel.", "La gestion de la boutique.", "Die Verwaltung des Shops.", "Running the shop.")),
        Necessary("__Host-staff-halfway", "accounts", CookieLifetime.Session,
            new("Onthoudt onze medewerkers tussen wachtwoord en tweede stap.", "Retient nos collaborateurs entre le mot de passe et la seconde étape.", "Merkt sich unsere Mitarbeiter zwischen Passwort und zweitem Schritt.", "Remembers our staff between password and second step."),
            new("Een verzegeld nummer van de medewerker.", "Un numéro scellé du collaborateur.", "Eine versiegelte Nummer des Mitarbeiters.", "A sealed number of the staff member."),
            new("Aanmelden in het beheer van de winkel.", "La connexion à la gestion de la boutique.", "Die Anmeldung in der Verwaltung des Shops.", "Signing in to run the shop.")),
        Necessary("__Host-form", "host", CookieLifetime.Session,
            new("Beschermt je account tegen formulieren van andere websites.", "Protège votre compte contre les formulaires d'autres sites.", "Schützt Ihr Konto vor Formularen anderer Websites.", "Protects your account against forms of other websites."),
            new("Een willekeurige controlewaarde.", "Une valeur de contrôle aléatoire.", "Ein zufälliger Prüfwert.", "A random check value."),
            new("Formulieren versturen als je aangemeld bent.", "Envoyer des formulaires lorsque vous êtes connecté.", "Formulare senden, wenn Sie angemeldet sind.", "Sending forms while signed in.")),
        Necessary(ChoiceCookie.Name, CookiesDb.Name, ChoiceCookie.Lifetime,
            new("Onthoudt je cookiekeuze, zodat we het niet opnieuw vragen.", "Se souvient de votre choix, pour ne pas vous le redemander.", "Merkt sich Ihre Cookie-Wahl, damit wir nicht erneut fragen.", "Remembers your cookie choice, so that we do not ask again."),
            new("Het nummer van je keuze en wat je toeliet.", "Le numéro de votre choix et ce que vous avez autorisé.", "Die Nummer Ihrer Wahl und was Sie erlaubt haben.", "The number of your choice and what you allowed."),
            new("Niet telkens opnieuw een keuze moeten maken.", "Ne pas devoir choisir à chaque fois.", "Nicht jedes Mal neu wählen müssen.", "Not having to choose each time.")),
    ];

    private static CookieEntry Necessary(string name, string module, CookieLifetime lifetime, LocalText purpose, LocalText content, LocalText neededFor) => new()
    {
        Name = name,
        Party = CookieParty.First,
        Module = module,
        Class = CookieClass.Necessary,
        Lifetime = lifetime,
        Purpose = purpose,
        Content = content,
        NeededFor = neededFor,
    };
}
