using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What cookies are, which we use, and how to manage them; the list itself is the cookie page's.</summary>
internal static class CookieSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Cookies(c), Manage(c)];

    private static PolicySection Cookies(PolicyContext c) => c.Section(
        "cookies", new("Cookies", "Cookies", "Cookies", "Cookies"),
        PolicyContext.Paragraph(
            c.Says(
                "S73",
                "Cookies zijn kleine bestanden die je browser voor een website bewaart: een naam, een inhoud en een looptijd.",
                "Les cookies sont de petits fichiers que votre navigateur garde pour un site : un nom, un contenu et une durée.",
                "Cookies sind kleine Dateien, die Ihr Browser für eine Website speichert: ein Name, ein Inhalt und eine Laufzeit.",
                "Cookies are small files that your browser keeps for a website: a name, a content and a lifetime."),
            c.Says(
                "S74",
                "Sommige verdwijnen als je de website verlaat, andere blijven tot hun looptijd om is of tot je ze wist.",
                "Certains disparaissent quand vous quittez le site, d'autres restent jusqu'à la fin de leur durée ou jusqu'à ce que vous les effaciez.",
                "Manche verschwinden, wenn Sie die Website verlassen, andere bleiben bis zum Ende ihrer Laufzeit oder bis Sie sie löschen.",
                "Some go when you leave the website, others stay until their lifetime is over or until you delete them."),
            c.Says(
                "S93",
                "Een cookie bespaart je dat je telkens hetzelfde invult, zoals je inloggegevens. Ingelogd blijven doe je alleen als je dat zelf aanvinkt.",
                "Un cookie vous évite de ressaisir toujours la même chose, comme vos données de connexion. Vous ne restez connecté que si vous le cochez vous-même.",
                "Ein Cookie erspart Ihnen, immer dasselbe einzugeben, etwa Ihre Anmeldedaten. Angemeldet bleiben Sie nur, wenn Sie es selbst ankreuzen.",
                "A cookie saves you typing the same each time, such as your sign-in. You stay signed in only if you tick it yourself.")),
        PolicyContext.Paragraph(
            c.Says(
                "S75",
                "Eigen cookies (first party) laten de winkel werken: ze onthouden bijvoorbeeld je taalkeuze of je mandje.",
                "Nos propres cookies (first party) font fonctionner la boutique : ils retiennent par exemple votre langue ou votre panier.",
                "Eigene Cookies (First Party) lassen den Shop funktionieren: Sie merken sich etwa Ihre Sprache oder Ihren Warenkorb.",
                "Our own cookies (first party) make the shop work: they remember, for example, your language or your basket."),
            c.Says(
                "S76",
                "Cookies van derden (third party), zoals die van sociale media of van Google Analytics, volgen hoe iemand surft. Zonder je toestemming laden we er geen enkele.",
                "Les cookies de tiers (third party), comme ceux des réseaux sociaux ou de Google Analytics, suivent la navigation. Nous n'en chargeons aucun sans votre consentement.",
                "Cookies von Dritten (Third Party), etwa von sozialen Netzwerken oder Google Analytics, verfolgen das Surfen. Ohne Ihre Einwilligung laden wir keinen einzigen.",
                "Cookies of third parties, such as those of social media or Google Analytics, follow how someone surfs. Without your consent we load none of them."),
            c.Says(
                "S77",
                "Cookies die nodig zijn om de winkel te laten werken, vragen geen toestemming. Alle andere wel (art. 10/2 van de wet van 30 juli 2018).",
                "Les cookies nécessaires au fonctionnement de la boutique ne demandent pas de consentement. Tous les autres, oui (art. 10/2 de la loi du 30 juillet 2018).",
                "Cookies, die für den Betrieb des Shops nötig sind, brauchen keine Einwilligung. Alle anderen schon (Art. 10/2 des belgischen Gesetzes vom 30. Juli 2018).",
                "Cookies that are needed to make the shop work ask no consent. All others do (art. 10/2 of the Belgian law of 30 July 2018)."),
            c.Says(
                "S78",
                $"{c.Shop.Name} gebruikt eigen cookies en, alleen als je dat toelaat, cookies van derden.",
                $"{c.Shop.Name} utilise ses propres cookies et, uniquement si vous l'autorisez, des cookies de tiers.",
                $"{c.Shop.Name} verwendet eigene Cookies und, nur wenn Sie es erlauben, Cookies von Dritten.",
                $"{c.Shop.Name} uses its own cookies and, only if you allow it, cookies of third parties."),
            c.Says(
                "S79",
                "We vragen het je met een balk bij je eerste bezoek; zolang je niet kiest, gebruiken we alleen wat nodig is.",
                "Nous vous le demandons par un bandeau lors de votre première visite ; tant que vous n'avez pas choisi, nous n'utilisons que le nécessaire.",
                "Wir fragen Sie mit einer Leiste beim ersten Besuch; solange Sie nicht wählen, verwenden wir nur das Nötige.",
                "We ask you with a banner at your first visit; until you choose we only use what is needed."),
            c.Says(
                "S80",
                "Na zes maanden, of als onze doelen veranderen, vragen we het opnieuw.",
                "Après six mois, ou si nos finalités changent, nous vous le redemandons.",
                "Nach sechs Monaten, oder wenn sich unsere Zwecke ändern, fragen wir erneut.",
                "After six months, or when our purposes change, we ask again."),
            c.Says(
                "S81",
                "Welke taal je koos, welke pagina's bezocht worden en hoe lang een bezoek duurt, tellen we alleen met toestemming, en als som.",
                "La langue choisie, les pages visitées et la durée des visites ne sont comptées qu'avec votre consentement, et sous forme de somme.",
                "Welche Sprache Sie wählten, welche Seiten besucht werden und wie lange ein Besuch dauert, zählen wir nur mit Einwilligung und als Summe.",
                "Which language you chose, which pages are visited and how long a visit lasts we count only with consent, and as sums.")),
        PolicyContext.Paragraph(Analytics(c)));

    private static PolicySentence Analytics(PolicyContext c)
    {
        var google = c.Standings.Of(Recipient.Google);
        return google.MayReceive
            ? c.Says(
                "S83 13.2a-analytics",
                $"Google Analytics van {google.Entry.Name} meet, als je dat toelaat, bezoekersstromen, verkeersbronnen en paginaweergaves, zonder signalen voor reclame: {c.Period(TraceRetention.Analytics)}.",
                $"Google Analytics de {google.Entry.Name} mesure, si vous l'autorisez, les flux de visiteurs, les sources et les pages vues, sans signaux publicitaires : {c.Period(TraceRetention.Analytics)}.",
                $"Google Analytics von {google.Entry.Name} misst, wenn Sie es erlauben, Besucherströme, Herkunft und Seitenaufrufe, ohne Werbesignale: {c.Period(TraceRetention.Analytics)}.",
                $"Google Analytics of {google.Entry.Name} measures, if you allow it, flows of visitors, sources and page views, without signals for advertising: {c.Period(TraceRetention.Analytics)}.")
            : c.Says(
                "S83 13.2a-analytics",
                $"Google Analytics van {google.Entry.Name} is nu uitgeschakeld: {c.Say(StopReasons.Name(google.Reason))}. Wat eerder met je toestemming gemeten is, blijft niet langer dan dit: {c.Period(TraceRetention.Analytics)}.",
                $"Google Analytics de {google.Entry.Name} est actuellement désactivé : {c.Say(StopReasons.Name(google.Reason))}. Ce qui a été mesuré avec votre accord n'est pas conservé plus longtemps que ceci : {c.Period(TraceRetention.Analytics)}.",
                $"Google Analytics von {google.Entry.Name} ist derzeit abgeschaltet: {c.Say(StopReasons.Name(google.Reason))}. Was mit Ihrer Einwilligung gemessen wurde, bleibt nicht länger als dies: {c.Period(TraceRetention.Analytics)}.",
                $"Google Analytics of {google.Entry.Name} is switched off now: {c.Say(StopReasons.Name(google.Reason))}. What was measured with your consent before stays no longer than this: {c.Period(TraceRetention.Analytics)}.");
    }

    private static PolicySection Manage(PolicyContext c) => c.Section(
        "manage-cookies", new("Je cookies beheren", "Gérer vos cookies", "Ihre Cookies verwalten", "Managing your cookies"),
        PolicyContext.Paragraph(
            c.Says(
                "S85",
                "Je keuze verander je op elk moment op de cookiepagina. Daar staat ook hoe je in je browser alle cookies blokkeert of alleen die van bepaalde websites.",
                "Vous changez votre choix à tout moment sur la page des cookies. Vous y lisez aussi comment bloquer dans votre navigateur tous les cookies ou ceux de certains sites.",
                "Ihre Wahl ändern Sie jederzeit auf der Cookie-Seite. Dort steht auch, wie Sie im Browser alle Cookies blockieren oder nur die bestimmter Websites.",
                "You change your choice at any time on the cookie page. There it also says how to block all cookies in your browser, or those of certain websites."),
            c.Says(
                "S82 13-cookies",
                "De cookiepagina noemt elke cookie en welke functie ze nodig heeft. Optionele cookies weigeren kost je geen enkele functie van de winkel.",
                "La page des cookies cite chaque cookie et la fonction qui en a besoin. Refuser les cookies facultatifs ne vous prive d'aucune fonction de la boutique.",
                "Die Cookie-Seite nennt jeden Cookie und welche Funktion ihn braucht. Optionale Cookies abzulehnen kostet Sie keine Funktion des Shops.",
                "The cookie page names each cookie and which function needs it. Refusing optional cookies costs you no function of the shop."),
            c.Says(
                "S86",
                "Ook als je alle cookies blokkeert, kun je naar onze website surfen.",
                "Même si vous bloquez tous les cookies, vous pouvez visiter notre site.",
                "Auch wenn Sie alle Cookies blockieren, können Sie unsere Website besuchen.",
                "If you block all cookies you can still visit our website."),
            c.Says(
                "S87",
                "Persoonlijke onderdelen zoals inloggen werken dan niet; dat zeggen we duidelijk.",
                "Les parties personnelles, comme la connexion, ne fonctionnent alors pas ; nous le disons clairement.",
                "Persönliche Teile wie die Anmeldung funktionieren dann nicht; das sagen wir deutlich.",
                "Personal parts such as signing in do not work then; we say so clearly."),
            c.Says(
                "S88",
                "Het kan zijn dat je dan niet online kunt bestellen; bestel in dat geval per telefoon of per mail.",
                "Il se peut que vous ne puissiez alors pas commander en ligne ; commandez dans ce cas par téléphone ou par e-mail.",
                "Es kann sein, dass Sie dann nicht online bestellen können; bestellen Sie in dem Fall telefonisch oder per E-Mail.",
                "You may then be unable to order online; order by phone or by mail in that case."),
            c.Says(
                "S89",
                "Wat zonder cookies niet werkt, legt een gewone pagina uit.",
                "Ce qui ne fonctionne pas sans cookies est expliqué par une page ordinaire.",
                "Was ohne Cookies nicht funktioniert, erklärt eine gewöhnliche Seite.",
                "What does not work without cookies is explained by an ordinary page.")),
        PolicyContext.PageLink(c.Say("Naar de cookiepagina", "Vers la page des cookies", "Zur Cookie-Seite", "To the cookie page"), PublicPages.CookiePage));
}
