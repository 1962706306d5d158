namespace LaBelleCerise.Consent.Policy;

/// <summary>What we process, why, and how long we keep it: tables made from the register.</summary>
internal static class ProcessingSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Why(c), Payment(c), Visit(c), Periods(c)];

    private static PolicySection Why(PolicyContext c)
    {
        var rows = c.Record.Lines().Select(line => (IReadOnlyList<string>)
        [
            c.Say(line.Purpose.Name),
            c.Say(line.Purpose.About),
            string.Join("; ", line.Categories.Select(category => c.Say(DataCategories.Name(category)))),
            string.Join("; ", line.Bases.Select(basis => c.Say(LawfulBases.Name(basis)))),
        ]).ToList();
        return c.Section(
            "why", new("Welke gegevens verzamelen we en waarom?", "Quelles données collectons-nous et pourquoi ?", "Welche Daten erheben wir und warum?", "Which data do we collect and why?"),
            c.Say(
                "Voor een bestelling hebben we je naam, e-mailadres, bezorg- en facturatieadres en telefoonnummer nodig; bestel je voor een bedrijf, dan ook de naam ervan en als je wilt het btw-nummer. Zonder die gegevens kunnen we je bestelling niet uitvoeren. Een account is nooit verplicht.",
                "Pour une commande, nous avons besoin de votre nom, e-mail, adresse de livraison et de facturation et téléphone ; si vous commandez pour une entreprise, aussi son nom et, si vous le souhaitez, son numéro de TVA. Sans ces données, nous ne pouvons pas exécuter votre commande. Un compte n'est jamais obligatoire.",
                "Für eine Bestellung brauchen wir Name, E-Mail-Adresse, Liefer- und Rechnungsadresse und Telefonnummer; bestellen Sie für ein Unternehmen, auch dessen Namen und auf Wunsch die USt-Nummer. Ohne diese Daten können wir Ihre Bestellung nicht ausführen. Ein Konto ist nie Pflicht.",
                "For an order we need your name, e-mail address, delivery and billing address and phone number; if you order for a company also its name and, if you wish, its VAT number. Without these we cannot carry out your order. An account is never required."),
            new PolicyBlock(Table: new(
                c.Say("Waarvoor, welke gegevens en waarom dat mag", "Pourquoi, quelles données et sur quelle base", "Wofür, welche Daten und auf welcher Grundlage", "What for, which data and why that is lawful"),
                [c.Say("Waarvoor", "Pourquoi", "Wofür", "What for"), c.Say("Wat we doen", "Ce que nous faisons", "Was wir tun", "What we do"), c.Say("Welke gegevens", "Quelles données", "Welche Daten", "Which data"), c.Say("Waarom dat mag", "Base légale", "Rechtsgrundlage", "Lawful basis")],
                rows)),
            c.Say(
                "We nemen geen beslissingen over jou die alleen op een computer berusten, en we maken geen profiel van je.",
                "Nous ne prenons aucune décision vous concernant fondée uniquement sur un ordinateur, et nous n'établissons pas de profil.",
                "Wir treffen keine Entscheidungen über Sie, die allein auf einem Computer beruhen, und erstellen kein Profil.",
                "We take no decisions about you by computer alone, and we make no profile of you."));
    }

    private static PolicySection Payment(PolicyContext c) => c.Section(
        "payment", new("Betalen", "Paiement", "Bezahlen", "Paying"),
        c.Say(
            $"Online betalingen lopen via MultiSafepay B.V., overschrijvingen via het systeem van je bank. {c.Shop.Name} bewaart nooit betaalgegevens zoals een kaart- of rekeningnummer van klanten.",
            $"Les paiements en ligne passent par MultiSafepay B.V., les virements par le système de votre banque. {c.Shop.Name} ne conserve jamais de données de paiement de ses clients, comme un numéro de carte ou de compte.",
            $"Online-Zahlungen laufen über MultiSafepay B.V., Überweisungen über das System Ihrer Bank. {c.Shop.Name} speichert nie Zahlungsdaten von Kunden wie Karten- oder Kontonummern.",
            $"Online payments go through MultiSafepay B.V., transfers through your bank's system. {c.Shop.Name} never keeps payment details of customers such as a card or account number."));

    private static PolicySection Visit(PolicyContext c) => c.Section(
        "visit", new("Als je de winkel bezoekt", "Lorsque vous visitez la boutique", "Wenn Sie den Shop besuchen", "When you visit the shop"),
        c.Say(
            "Je browser stuurt bij elk bezoek je IP-adres, informatie over je browser, je taalinstellingen en je besturingssysteem. We gebruiken die om de winkel in je taal en op je scherm te tonen en om de winkel te beveiligen. We koppelen ze niet aan je klantgegevens.",
            "À chaque visite, votre navigateur envoie votre adresse IP, des informations sur le navigateur, vos préférences de langue et votre système. Nous les utilisons pour afficher la boutique dans votre langue et sur votre écran, et pour la sécuriser. Nous ne les lions pas à vos données de client.",
            "Bei jedem Besuch sendet Ihr Browser IP-Adresse, Angaben zum Browser, Spracheinstellungen und Betriebssystem. Wir nutzen sie, um den Shop in Ihrer Sprache und auf Ihrem Bildschirm zu zeigen und ihn zu sichern. Wir verknüpfen sie nicht mit Ihren Kundendaten.",
            "On each visit your browser sends your IP address, information about the browser, your language settings and your operating system. We use them to show the shop in your language and on your screen, and to keep it safe. We do not tie them to your customer data."),
        c.Say(
            "De deelknoppen bij een product zijn gewone links. Facebook en Pinterest merken pas iets als je erop klikt; dan geldt hun eigen privacybeleid. Wij krijgen geen toegang tot je account daar.",
            "Les boutons de partage sont de simples liens. Facebook et Pinterest ne voient rien avant votre clic ; ensuite, leur propre politique s'applique. Nous n'avons pas accès à votre compte.",
            "Die Teilen-Knöpfe sind einfache Links. Facebook und Pinterest erfahren erst etwas, wenn Sie klicken; dann gilt deren eigene Datenschutzerklärung. Wir erhalten keinen Zugang zu Ihrem Konto dort.",
            "The share buttons are plain links. Facebook and Pinterest notice nothing until you click; then their own policy applies. We get no access to your account there."));

    private static PolicySection Periods(PolicyContext c) => c.Section(
        "periods", new("Hoe lang bewaren we je gegevens?", "Combien de temps conservons-nous vos données ?", "Wie lange bewahren wir Ihre Daten auf?", "How long do we keep your data?"),
        new PolicyBlock(Table: new(
            c.Say("Bewaartermijnen", "Durées de conservation", "Aufbewahrungsfristen", "Periods"),
            [c.Say("Gegevens", "Données", "Daten", "Data"), c.Say("Hoe lang", "Durée", "Wie lange", "How long"), c.Say("Waarom", "Pourquoi", "Warum", "Why")],
            [.. c.Record.Periods(c.Today).Select(rule => (IReadOnlyList<string>)[c.Say(rule.Name), c.Say(rule.Period), c.Say(rule.Law)])])),
        c.Say(
            "Wat een wet laat bewaren, gebruiken we voor niets anders.",
            "Ce qu'une loi nous fait conserver ne sert à rien d'autre.",
            "Was ein Gesetz aufbewahren lässt, nutzen wir für nichts anderes.",
            "What a law makes us keep we use for nothing else."));
}
