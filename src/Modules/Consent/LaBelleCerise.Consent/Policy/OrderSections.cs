using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What an order needs and how it is paid.</summary>
internal static class OrderSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Order(c), Payment(c)];

    private static PolicySection Order(PolicyContext c) => c.Section(
        "order", new("Als je bestelt", "Lorsque vous commandez", "Wenn Sie bestellen", "When you order"),
        PolicyContext.Paragraph(
            c.Says(
                "S9",
                "Voor een bestelling hebben we gegevens van je nodig om ze te factureren en te bezorgen.",
                "Pour une commande, nous avons besoin de vos données afin de la facturer et de la livrer.",
                "Für eine Bestellung brauchen wir Ihre Daten, um sie abzurechnen und zu liefern.",
                "For an order we need your data to invoice and deliver it."),
            c.Says(
                "S10",
                "We gebruiken ze ook om je op de hoogte te houden van de status van je bestelling, zonder reclame.",
                "Nous les utilisons aussi pour vous informer de l'état de votre commande, sans publicité.",
                "Wir nutzen sie auch, um Sie über den Stand Ihrer Bestellung zu informieren, ohne Werbung.",
                "We also use them to keep you informed about the status of your order, without advertising."),
            c.Says(
                "S11",
                "Voor een retour, herstelling of omruiling zijn ze ook nodig.",
                "Elles servent aussi pour un retour, une réparation ou un échange.",
                "Auch für Rückgabe, Reparatur oder Umtausch sind sie nötig.",
                "They are needed for a return, repair or exchange too.")),
        PolicyContext.Paragraph(
            c.Says(
                "S12 13.2e",
                "Verplicht zijn alleen je naam, e-mailadres, bezorg- en facturatieadres en telefoonnummer, vast of mobiel. Zonder die gegevens kunnen we je bestelling niet uitvoeren; al het andere is vrij. Een account is nooit verplicht.",
                "Seuls votre nom, votre e-mail, vos adresses de livraison et de facturation et votre téléphone, fixe ou mobile, sont obligatoires. Sans ces données, nous ne pouvons pas exécuter votre commande ; tout le reste est facultatif. Un compte n'est jamais obligatoire.",
                "Pflicht sind nur Name, E-Mail-Adresse, Liefer- und Rechnungsadresse und Telefonnummer, Festnetz oder mobil. Ohne diese Daten können wir Ihre Bestellung nicht ausführen; alles andere ist freiwillig. Ein Konto ist nie Pflicht.",
                "Only your name, e-mail address, delivery and billing address and phone number, fixed or mobile, are required. Without these we cannot carry out your order; all else is up to you. An account is never required."),
            c.Says(
                "S13",
                "Bestel je voor een bedrijf, dan vragen we ook de ondernemingsnaam en, als je wilt, het btw-nummer.",
                "Si vous commandez pour une entreprise, nous demandons aussi son nom et, si vous le souhaitez, son numéro de TVA.",
                "Bestellen Sie für ein Unternehmen, fragen wir auch nach dessen Namen und auf Wunsch nach der USt-Nummer.",
                "If you order for a company we also ask its name and, if you wish, its VAT number."),
            c.Says(
                "S14",
                "Deze gegevens zijn nodig om de overeenkomst uit te voeren die je met ons sluit; daarvoor vragen we geen toestemming.",
                "Ces données sont nécessaires pour exécuter le contrat conclu avec nous ; nous ne demandons pas de consentement pour cela.",
                "Diese Daten sind nötig, um den Vertrag mit Ihnen zu erfüllen; dafür fragen wir keine Einwilligung.",
                "These data are needed to carry out the contract that you make with us; for that we ask no consent."),
            c.Says(
                "S15",
                $"De Belgische wet laat ons bewaren wat bij je bestelling hoort: {c.Period(Retention.OrderPapers)}.",
                $"La loi belge nous fait conserver ce qui concerne votre commande : {c.Period(Retention.OrderPapers)}.",
                $"Das belgische Recht lässt uns aufbewahren, was zu Ihrer Bestellung gehört: {c.Period(Retention.OrderPapers)}.",
                $"Belgian law makes us keep what belongs to your order: {c.Period(Retention.OrderPapers)}.")));

    private static PolicySection Payment(PolicyContext c) => c.Section(
        "payment", new("Betalen", "Paiement", "Bezahlen", "Paying"),
        PolicyContext.Paragraph(
            c.Says(
                "S16",
                $"Alle online betalingen lopen via de betaalpagina van {c.Name(Recipient.MultiSafepay)}.",
                $"Tous les paiements en ligne passent par la page de paiement de {c.Name(Recipient.MultiSafepay)}.",
                $"Alle Online-Zahlungen laufen über die Zahlungsseite von {c.Name(Recipient.MultiSafepay)}.",
                $"All online payments go through the payment page of {c.Name(Recipient.MultiSafepay)}."),
            c.Says(
                "S17",
                "Een overschrijving verloopt via het beveiligde systeem van je eigen bank.",
                "Un virement passe par le système sécurisé de votre propre banque.",
                "Eine Überweisung läuft über das gesicherte System Ihrer eigenen Bank.",
                "A transfer goes through the secured system of your own bank."),
            c.Says("S18", Recipients.Of(Recipient.MultiSafepay)!.Facts!),
            c.Says(
                "S19",
                $"{c.Shop.Name} bewaart nooit betaalgegevens zoals een kaart- of rekeningnummer van klanten. Betalen we een overschrijving terug, dan staat je rekeningnummer bij de bank en niet bij ons.",
                $"{c.Shop.Name} ne conserve jamais de données de paiement de ses clients, comme un numéro de carte ou de compte. Si nous remboursons un virement, votre numéro de compte se trouve à la banque et non chez nous.",
                $"{c.Shop.Name} speichert nie Zahlungsdaten von Kunden wie Karten- oder Kontonummern. Erstatten wir eine Überweisung, liegt Ihre Kontonummer bei der Bank und nicht bei uns.",
                $"{c.Shop.Name} never keeps payment details of customers such as a card or account number. If we refund a transfer, your account number is with the bank and not with us.")));
}
