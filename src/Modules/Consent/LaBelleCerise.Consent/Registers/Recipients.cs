using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>Every recipient that a register class may name, and those that every shop has. A key that is missing here breaks a test.</summary>
internal static class Recipients
{
    /// <summary>Mailchimp, for the newsletter (promise S49).</summary>
    public static readonly Recipient Mailchimp = new("mailchimp");

    /// <summary>Meta, for private messages over Facebook and Instagram (promise S31).</summary>
    public static readonly Recipient Meta = new("meta");

    /// <summary>The company that passes structured invoices to business customers over Peppol.</summary>
    public static readonly Recipient AccessPoint = new("access-point");

    private static readonly DateOnly NextReview = new(2027, 11, 30);
    private static readonly LocalText Processor = new("verwerker", "sous-traitant", "Auftragsverarbeiter", "processor");
    private static readonly LocalText Controller = new("zelf verwerkingsverantwoordelijke", "responsable du traitement pour son compte", "selbst Verantwortlicher", "controller of its own");
    private static readonly LocalText Agreement = new("verwerkersovereenkomst", "contrat de sous-traitance", "Auftragsverarbeitungsvertrag", "processing agreement");
    private static readonly LocalText Service = new("dienstverleningsovereenkomst", "contrat de services", "Dienstleistungsvertrag", "service agreement");
    private static readonly LocalText Parcel = new(
        "Naam, bezorgadres, e-mailadres en telefoonnummer, enkel om je pakje te bezorgen. Contactgegevens dienen alleen bij een probleem met de bezorging of invoerrechten. Ook ondernemingen die in opdracht van de vervoerder rijden.",
        "Nom, adresse de livraison, e-mail et téléphone, uniquement pour livrer votre colis. Les coordonnées ne servent qu'en cas de problème de livraison ou de droits d'importation. Également les entreprises qui roulent pour le transporteur.",
        "Name, Lieferadresse, E-Mail und Telefon, nur um Ihr Paket zu liefern. Kontaktdaten dienen nur bei Problemen mit der Lieferung oder Einfuhrabgaben. Auch Unternehmen, die für den Zusteller fahren.",
        "Name, delivery address, e-mail address and phone number, only to deliver your parcel. Contact details only serve when there is a problem with the delivery or import duties. Also companies that drive for the carrier.");

    public static IReadOnlyList<RecipientEntry> All { get; } =
    [
        new()
        {
            Key = Recipient.MultiSafepay, Name = "MultiSafepay B.V.", Country = "NL", Role = Controller, Contract = Service, ReviewBy = NextReview,
            Receives = new("Het bedrag, het bestelnummer en wat de betaalpagina nodig heeft om je betaling uit te voeren, met je IP-adres, je taal en je land.", "Le montant, le numéro de commande et ce dont la page de paiement a besoin pour exécuter votre paiement, avec votre adresse IP, votre langue et votre pays.", "Den Betrag, die Bestellnummer und was die Zahlungsseite für Ihre Zahlung braucht, mit Ihrer IP-Adresse, Ihrer Sprache und Ihrem Land.", "The amount, the order number and what the payment page needs to carry out your payment, with your IP address, your language and your country."),
            Facts = new(
                "Onder toezicht van De Nederlandsche Bank. Betalingen worden verwerkt door Stichting Derdengelden namens MultiSafepay Internet Payments. KvK 34156361, btw NL810178473B01.",
                "Sous la surveillance de De Nederlandsche Bank. Les paiements sont traités par Stichting Derdengelden au nom de MultiSafepay Internet Payments. KvK 34156361, TVA NL810178473B01.",
                "Unter Aufsicht von De Nederlandsche Bank. Zahlungen werden von Stichting Derdengelden im Namen von MultiSafepay Internet Payments verarbeitet. KvK 34156361, USt NL810178473B01.",
                "Supervised by De Nederlandsche Bank. Payments are processed by Stichting Derdengelden on behalf of MultiSafepay Internet Payments. KvK 34156361, VAT NL810178473B01."),
        },
        new() { Key = Recipient.Bpost, Name = "bpost nv", Country = "BE", Role = Controller, Contract = Service, ReviewBy = NextReview, Receives = Parcel },
        new() { Key = Recipient.Dpd, Name = "DPD Belgium nv", Country = "BE", Role = Controller, Contract = Service, ReviewBy = NextReview, Receives = Parcel },
        new()
        {
            Key = Recipient.MailHost, Name = "", Country = "BE", Role = Processor, Contract = Agreement, ReviewBy = NextReview,
            Receives = new("De mails die we je sturen en die je ons stuurt.", "Les e-mails que nous échangeons avec vous.", "Die E-Mails, die wir mit Ihnen austauschen.", "The mails that we send you and you send us."),
        },
        new()
        {
            Key = Recipient.Hosting, Name = "", Country = "BE", Role = Processor, Contract = Agreement, ReviewBy = NextReview,
            Receives = new("Alles wat de winkel bewaart, op servers binnen de EER.", "Tout ce que la boutique conserve, sur des serveurs au sein de l'EEE.", "Alles, was der Shop speichert, auf Servern im EWR.", "All that the shop stores, on servers inside the EEA."),
        },
        new()
        {
            Key = Recipient.Vies, Name = "Europese Commissie (VIES)", Country = "EU", ReviewBy = NextReview, IsAlways = false, IsByLaw = true,
            Role = new("overheid", "autorité publique", "Behörde", "public authority"),
            Contract = new("verordening (EU) 904/2010", "règlement (UE) 904/2010", "Verordnung (EU) 904/2010", "Regulation (EU) 904/2010"),
            Receives = new("Het btw-nummer van een zakelijke klant, om het te controleren.", "Le numéro de TVA d'un client professionnel, pour le vérifier.", "Die USt-Nummer eines Geschäftskunden, um sie zu prüfen.", "The VAT number of a business customer, to check it."),
        },
        new()
        {
            Key = Recipient.Google, Name = "Google Ireland Ltd", Country = "IE", Role = Processor, Contract = Agreement, ReviewBy = new(2027, 5, 31), CanStop = true,
            Tools = [TransferTool.DataPrivacyFramework, TransferTool.StandardClauses],
            Receives = new("Welke pagina's je bekijkt en waar je vandaan komt, alleen als je statistiek toeliet.", "Les pages que vous consultez et d'où vous venez, uniquement si vous avez autorisé les statistiques.", "Welche Seiten Sie ansehen und woher Sie kommen, nur wenn Sie Statistik erlaubt haben.", "Which pages you look at and where you came from, only if you allowed statistics."),
            Transfer = new("kan doorgeven aan Google LLC in de VS", "peut transmettre à Google LLC aux États-Unis", "kann an Google LLC in den USA weitergeben", "may pass on to Google LLC in the USA"),
        },
        new()
        {
            Key = Mailchimp, Name = "Mailchimp (The Rocket Science Group LLC)", Country = "US", Role = Processor, Contract = Agreement, ReviewBy = new(2027, 5, 31), CanStop = true, IsAlways = false, NeedsContract = true,
            Tools = [TransferTool.DataPrivacyFramework, TransferTool.StandardClauses],
            Receives = new("Je e-mailadres en je taal, om je de nieuwsbrief te sturen, alleen als je je inschreef.", "Votre e-mail et votre langue, pour vous envoyer la lettre d'information, uniquement si vous vous êtes inscrit.", "Ihre E-Mail-Adresse und Sprache, um Ihnen den Newsletter zu senden, nur wenn Sie ihn bestellt haben.", "Your e-mail address and language, to send you the newsletter, only if you subscribed."),
            Transfer = new("staat in de VS", "se trouve aux États-Unis", "sitzt in den USA", "stands in the USA"),
        },
        new()
        {
            Key = Meta, Name = "Meta Platforms Ireland Ltd", Country = "IE", Role = Controller, Contract = Service, ReviewBy = new(2027, 5, 31), CanStop = true, IsAlways = false,
            Tools = [TransferTool.DataPrivacyFramework, TransferTool.StandardClauses],
            Receives = new("Ons antwoord, als je ons een privébericht stuurt via Facebook of Instagram.", "Notre réponse, si vous nous envoyez un message privé sur Facebook ou Instagram.", "Unsere Antwort, wenn Sie uns über Facebook oder Instagram privat schreiben.", "Our answer, when you send us a private message on Facebook or Instagram."),
            Transfer = new("kan doorgeven aan Meta Platforms Inc. in de VS", "peut transmettre à Meta Platforms Inc. aux États-Unis", "kann an Meta Platforms Inc. in den USA weitergeben", "may pass on to Meta Platforms Inc. in the USA"),
        },
        new()
        {
            Key = AccessPoint, Name = "Peppol access point", Country = "BE", Role = Processor, Contract = Agreement, ReviewBy = NextReview, CanStop = true, IsAlways = false, NeedsContract = true,
            Receives = new("De factuur van een zakelijke klant, om ze elektronisch te bezorgen.", "La facture d'un client professionnel, pour la remettre par voie électronique.", "Die Rechnung eines Geschäftskunden, um sie elektronisch zuzustellen.", "The invoice of a business customer, to deliver it electronically."),
        },
    ];

    public static RecipientEntry? Of(Recipient key) => All.FirstOrDefault(r => r.Key == key);
}
