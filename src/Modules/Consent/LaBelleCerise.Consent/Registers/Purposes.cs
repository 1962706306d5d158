using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>Every purpose that a register class may name. A key that is missing here breaks a test.</summary>
internal static class Purposes
{
    /// <summary>Counting visits; only after consent.</summary>
    public static readonly Purpose Analytics = new("analytics");

    public static IReadOnlyList<PurposeEntry> All { get; } =
    [
        new(Purpose.Invoicing, LawfulBasis.LegalObligation, "finance",
            new("Facturatie", "Facturation", "Rechnungsstellung", "Invoicing"),
            new("We maken de factuur van je bestelling.", "Nous établissons la facture de votre commande.", "Wir erstellen die Rechnung zu Ihrer Bestellung.", "We make the invoice for your order."), true),
        new(Purpose.Delivery, LawfulBasis.Contract, "orders",
            new("Bezorging", "Livraison", "Lieferung", "Delivery"),
            new("We laten je pakje bezorgen waar jij koos.", "Nous faisons livrer votre colis là où vous l'avez choisi.", "Wir lassen Ihr Paket dorthin liefern, wo Sie es wünschen.", "We have your parcel delivered where you chose."), true),
        new(Purpose.OrderStatus, LawfulBasis.Contract, "orders",
            new("Status van je bestelling", "Suivi de votre commande", "Stand Ihrer Bestellung", "Status of your order"),
            new("We houden je op de hoogte, zonder reclame.", "Nous vous tenons au courant, sans publicité.", "Wir halten Sie auf dem Laufenden, ohne Werbung.", "We keep you informed, without advertising."), true),
        new(Purpose.AfterSales, LawfulBasis.Contract, "orders",
            new("Retour, herstelling en omruiling", "Retour, réparation et échange", "Rückgabe, Reparatur und Umtausch", "Returns, repairs and exchanges"),
            new("We handelen af wat na je aankoop nodig is.", "Nous traitons ce qui suit votre achat.", "Wir erledigen, was nach Ihrem Kauf nötig ist.", "We handle what is needed after your purchase."), true),
        new(Purpose.TaxDuty, LawfulBasis.LegalObligation, "finance",
            new("Fiscale bewaarplicht", "Obligation fiscale de conservation", "Steuerliche Aufbewahrungspflicht", "Duty to keep tax papers"),
            new("De wet verplicht ons om papieren van bestellingen te bewaren.", "La loi nous oblige à conserver les documents de commande.", "Das Gesetz verpflichtet uns, Bestellunterlagen aufzubewahren.", "The law obliges us to keep the papers of orders."), true),
        new(Purpose.Payment, LawfulBasis.Contract, "finance",
            new("Betaling", "Paiement", "Zahlung", "Payment"),
            new("We laten je online betaling uitvoeren. Zelf bewaren we nooit betaalgegevens.", "Nous faisons exécuter votre paiement en ligne. Nous ne conservons jamais de données de paiement.", "Wir lassen Ihre Online-Zahlung ausführen. Zahlungsdaten speichern wir nie.", "We have your online payment carried out. We never keep payment details ourselves."), true),
        new(Purpose.Account, LawfulBasis.Contract, "owner",
            new("Je account", "Votre compte", "Ihr Konto", "Your account"),
            new("We houden je account bij, als je er een maakt. Bestellen kan ook zonder.", "Nous tenons votre compte, si vous en créez un. Vous pouvez commander sans compte.", "Wir führen Ihr Konto, wenn Sie eines anlegen. Bestellen geht auch ohne.", "We keep your account, if you make one. You can order without one."), false),
        new(Purpose.CustomerService, LawfulBasis.LegitimateInterest, "orders",
            new("Klantendienst", "Service clientèle", "Kundendienst", "Customer service"),
            new("We beantwoorden je vragen. Ons belang is dat we je goed kunnen helpen.", "Nous répondons à vos questions. Notre intérêt est de bien vous aider.", "Wir beantworten Ihre Fragen. Unser Interesse ist, Ihnen gut helfen zu können.", "We answer your questions. Our interest is to help you well."), false),
        new(Purpose.Newsletter, LawfulBasis.Consent, "owner",
            new("Nieuwsbrief", "Lettre d'information", "Newsletter", "Newsletter"),
            new("We sturen je nieuws als je daarom vraagt.", "Nous vous envoyons des nouvelles si vous le demandez.", "Wir senden Ihnen Neuigkeiten, wenn Sie darum bitten.", "We send you news if you ask for it."), false),
        new(Purpose.NewsletterMeasurement, LawfulBasis.Consent, "owner",
            new("Meting van de nieuwsbrief", "Mesure de la lettre d'information", "Messung des Newsletters", "Measuring the newsletter"),
            new("We meten of je de nieuwsbrief opent en waarop je klikt, alleen als je dat apart toeliet. Wie dat niet wil, krijgt dezelfde nieuwsbrief zonder meting.", "Nous mesurons si vous ouvrez la lettre et sur quoi vous cliquez, uniquement avec votre accord distinct. Sans cet accord, vous recevez la même lettre sans mesure.", "Wir messen, ob Sie den Newsletter öffnen und worauf Sie klicken, nur wenn Sie es eigens erlaubt haben. Sonst bekommen Sie denselben Newsletter ohne Messung.", "We measure whether you open the newsletter and what you click, only if you allowed that separately. Otherwise you get the same newsletter without measuring."), false),
        new(Purpose.Suppression, LawfulBasis.LegalObligation, "privacy",
            new("Onthouden wie geen nieuwsbrief wil", "Retenir qui ne veut pas de lettre", "Merken, wer keinen Newsletter will", "Remembering who wants no newsletter"),
            new("Wie zich uitschrijft of bezwaar maakt, blijft als onleesbare code bewaard, zodat niemand het adres opnieuw toevoegt.", "Qui se désinscrit ou s'oppose est retenu sous forme de code illisible, pour que personne ne rajoute l'adresse.", "Wer sich abmeldet oder widerspricht, bleibt als unlesbarer Code gespeichert, damit niemand die Adresse wieder einträgt.", "Who unsubscribes or objects is kept as an unreadable code, so that nobody adds the address again."), false),
        new(Purpose.ConsentProof, LawfulBasis.LegalObligation, "privacy",
            new("Bewijs van je keuzes", "Preuve de vos choix", "Nachweis Ihrer Wahl", "Proof of your choices"),
            new("We moeten kunnen aantonen wat je toeliet of weigerde, zonder te weten wie je bent.", "Nous devons pouvoir prouver ce que vous avez autorisé ou refusé, sans savoir qui vous êtes.", "Wir müssen nachweisen können, was Sie erlaubt oder abgelehnt haben, ohne zu wissen, wer Sie sind.", "We must be able to show what you allowed or refused, without knowing who you are."), false),
        new(Purpose.RightsDesk, LawfulBasis.LegalObligation, "privacy",
            new("Je rechten", "Vos droits", "Ihre Rechte", "Your rights"),
            new("We behandelen je verzoek over je gegevens.", "Nous traitons votre demande concernant vos données.", "Wir bearbeiten Ihr Anliegen zu Ihren Daten.", "We handle your request about your data."), true),
        new(Purpose.Security, LawfulBasis.LegitimateInterest, "owner",
            new("Beveiliging", "Sécurité", "Sicherheit", "Security"),
            new("We beschermen de winkel en de accounts, en houden bij wat medewerkers inkijken. Ons belang is dat je gegevens veilig zijn.", "Nous protégeons la boutique et les comptes et notons ce que nos collaborateurs consultent. Notre intérêt est la sécurité de vos données.", "Wir schützen Shop und Konten und halten fest, was Mitarbeiter einsehen. Unser Interesse ist die Sicherheit Ihrer Daten.", "We protect the shop and its accounts and note what staff look at. Our interest is that your data are safe."), false),
        new(Purpose.ShopFunction, LawfulBasis.LegitimateInterest, "owner",
            new("De winkel laten werken", "Faire fonctionner la boutique", "Den Shop betreiben", "Making the shop work"),
            new("We tonen de winkel in je taal en onthouden je mandje. Ons belang is een winkel die doet wat je vraagt.", "Nous affichons la boutique dans votre langue et retenons votre panier. Notre intérêt est une boutique qui fait ce que vous demandez.", "Wir zeigen den Shop in Ihrer Sprache und merken uns Ihren Warenkorb. Unser Interesse ist ein Shop, der tut, was Sie verlangen.", "We show the shop in your language and remember your basket. Our interest is a shop that does what you ask."), false),
        new(Analytics, LawfulBasis.Consent, "owner",
            new("Statistiek", "Statistiques", "Statistik", "Statistics"),
            new("We meten met Google Analytics en een eigen telling van bekeken pagina's en hun duur hoe de winkel gebruikt wordt, alleen als je dat toeliet. Van de eigen telling bewaren we alleen totalen per dag.", "Nous mesurons l'usage de la boutique avec Google Analytics et notre propre comptage des pages vues et de leur durée, uniquement avec votre accord. De notre comptage, nous ne gardons que des totaux par jour.", "Wir messen mit Google Analytics und einer eigenen Zählung der angesehenen Seiten und ihrer Dauer, wie der Shop genutzt wird, nur wenn Sie es erlaubt haben. Von der eigenen Zählung behalten wir nur Summen pro Tag.", "We measure with Google Analytics and our own count of pages seen and for how long how the shop is used, only if you allowed it. Of our own count we keep totals per day only."), false),
    ];

    public static PurposeEntry? Of(Purpose key) => All.FirstOrDefault(p => p.Key == key);
}
