using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What a visit leaves, recommendations, and sharing on social networks.</summary>
internal static class VisitSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Visit(c), Recommendations(c), Sharing(c)];

    private static PolicySection Visit(PolicyContext c) => c.Section(
        "visit", new("Als je de winkel bezoekt", "Lorsque vous visitez la boutique", "Wenn Sie den Shop besuchen", "When you visit the shop"),
        PolicyContext.Paragraph(
            c.Says(
                "S33",
                "Je browser stuurt bij elk bezoek je IP-adres, informatie over je browser, je taalinstellingen en je besturingssysteem.",
                "À chaque visite, votre navigateur envoie votre adresse IP, des informations sur le navigateur, vos préférences de langue et votre système.",
                "Bei jedem Besuch sendet Ihr Browser IP-Adresse, Angaben zum Browser, Spracheinstellungen und Betriebssystem.",
                "On each visit your browser sends your IP address, information about the browser, your language settings and your operating system."),
            c.Says(
                "S34 S92",
                "Daarmee tonen we de winkel in jouw landstaal: Nederlands, Frans of Duits, of anders Engels. We koppelen ze niet aan je klantgegevens.",
                "Elles nous servent à afficher la boutique dans votre langue : néerlandais, français ou allemand, sinon anglais. Nous ne les lions pas à vos données de client.",
                "Damit zeigen wir den Shop in Ihrer Landessprache: Niederländisch, Französisch oder Deutsch, sonst Englisch. Wir verknüpfen sie nicht mit Ihren Kundendaten.",
                "With these we show the shop in your country's language: Dutch, French or German, else English. We do not tie them to your customer data."),
            c.Says(
                "S35",
                "De pagina past zich zelf aan je scherm aan, klein of groot; daarvoor bewaren we niets.",
                "La page s'adapte d'elle-même à votre écran, petit ou grand ; nous ne conservons rien pour cela.",
                "Die Seite passt sich selbst Ihrem Bildschirm an, klein oder groß; dafür speichern wir nichts.",
                "The page fits itself to your screen, small or large; for that we keep nothing."),
            c.Says(
                "13.2a-visit",
                $"We gebruiken ze ook om de winkel te beveiligen; wat we daarvoor noteren, bewaren we {c.Period(Retention.SecurityLog)}.",
                $"Elles servent aussi à sécuriser la boutique ; ce que nous notons pour cela est conservé {c.Period(Retention.SecurityLog)}.",
                $"Wir nutzen sie auch, um den Shop zu sichern; was wir dafür notieren, bewahren wir {c.Period(Retention.SecurityLog)} auf.",
                $"We also use them to keep the shop safe; what we note for that we keep {c.Period(Retention.SecurityLog)}.")));

    private static PolicySection Recommendations(PolicyContext c) => c.Section(
        "recommendations", new("Aanbevelingen", "Recommandations", "Empfehlungen", "Recommendations"),
        PolicyContext.Paragraph(
            c.Says(
                "S36",
                "We verbeteren de winkel met algemene informatie en verkoopstatistieken waarin niemand voorkomt.",
                "Nous améliorons la boutique à l'aide d'informations générales et de statistiques de vente où personne ne figure.",
                "Wir verbessern den Shop mit allgemeinen Angaben und Verkaufsstatistiken, in denen niemand vorkommt.",
                "We improve the shop with general information and sales statistics that have nobody in them."),
            c.Says(
                "S37 S38",
                "Bij een artikel zie je andere artikelen die we aanbevelen, op basis van het artikel of de categorie waar je op dat moment naar kijkt.",
                "À côté d'un article, vous voyez d'autres articles que nous recommandons, selon l'article ou la catégorie que vous regardez à ce moment.",
                "Bei einem Artikel sehen Sie andere, die wir empfehlen, je nach dem Artikel oder der Kategorie, die Sie gerade ansehen.",
                "With an article you see others that we recommend, based on the article or category you look at at that moment."),
            c.Says(
                "S39",
                "Wat klanten samen kochten, telt pas mee als genoeg verschillende klanten het deden, zodat je er niemand in herkent.",
                "Ce que des clients ont acheté ensemble ne compte que si assez de clients différents l'ont fait, pour que personne n'y soit reconnaissable.",
                "Was Kunden zusammen kauften, zählt erst, wenn genug verschiedene Kunden es taten, sodass niemand darin zu erkennen ist.",
                "What customers bought together only counts once enough different customers did, so that nobody can be recognised in it."),
            c.Says(
                "S40 S41",
                "De aanbevelingen zijn niet persoonlijk: iedereen die een artikel bekijkt, ziet dezelfde.",
                "Les recommandations ne sont pas personnelles : tous ceux qui regardent un article voient les mêmes.",
                "Die Empfehlungen sind nicht persönlich: Alle, die einen Artikel ansehen, sehen dieselben.",
                "The recommendations are not personal: everyone who looks at an article sees the same."),
            c.Says(
                "S84",
                "Passen we delen van de winkel aan, dan doen mensen dat op grond van zulke cijfers; nooit de computer per bezoeker.",
                "Si nous adaptons des parties de la boutique, ce sont des personnes qui le font d'après ces chiffres ; jamais l'ordinateur par visiteur.",
                "Passen wir Teile des Shops an, tun das Menschen anhand solcher Zahlen; nie der Computer je Besucher.",
                "If we change parts of the shop, people do so from such figures; never the computer per visitor.")));

    private static PolicySection Sharing(PolicyContext c) => c.Section(
        "social", new("Sociale media", "Réseaux sociaux", "Soziale Netzwerke", "Social media"),
        PolicyContext.Paragraph(
            c.Says(
                "S42",
                "Op elke productpagina staan deelknoppen voor sociale netwerken zoals Facebook en Pinterest. Het zijn gewone links.",
                "Chaque page de produit a des boutons de partage pour des réseaux comme Facebook et Pinterest. Ce sont de simples liens.",
                "Auf jeder Produktseite stehen Teilen-Knöpfe für Netzwerke wie Facebook und Pinterest. Es sind einfache Links.",
                "Every product page has share buttons for networks such as Facebook and Pinterest. They are plain links."),
            c.Says(
                "S43",
                $"{c.Shop.Name} krijgt geen toegang tot je account daar, en het netwerk merkt niets tot je klikt.",
                $"{c.Shop.Name} n'a pas accès à votre compte, et le réseau ne voit rien avant votre clic.",
                $"{c.Shop.Name} erhält keinen Zugang zu Ihrem Konto dort, und das Netzwerk erfährt nichts, bis Sie klicken.",
                $"{c.Shop.Name} gets no access to your account there, and the network notices nothing until you click."),
            c.Says(
                "S44",
                "Wat er daarna met je gegevens gebeurt, is zaak van dat netwerk. Een link naar zijn privacybeleid staat bij de knoppen.",
                "Ce qu'il advient ensuite de vos données relève de ce réseau. Un lien vers sa politique figure près des boutons.",
                "Was danach mit Ihren Daten geschieht, ist Sache des Netzwerks. Ein Link zu dessen Datenschutzerklärung steht bei den Knöpfen.",
                "What happens to your data after that is the network's business. A link to its privacy policy stands by the buttons.")));
}
