using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>The newsletter and its two consents.</summary>
internal static class NewsletterSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Newsletter(c)];

    private static PolicySection Newsletter(PolicyContext c)
    {
        var isWaiting = c.Record.Waiting().Any(r => r.Key == Recipients.Mailchimp);
        return c.Section(
            "newsletter", new("Nieuwsbrief", "Lettre d'information", "Newsletter", "Newsletter"),
            PolicyContext.Paragraph(
                isWaiting
                    ? c.Says(
                        "S49",
                        $"Schrijf je je in op de nieuwsbrief, dan bewaren we je e-mailadres veilig. Ons mailsysteem daarvoor is {c.Name(Recipients.Mailchimp)}; het krijgt vandaag nog niets.",
                        $"Si vous vous inscrivez à la lettre d'information, nous conservons votre e-mail en sécurité. Notre système d'envoi est {c.Name(Recipients.Mailchimp)} ; il ne reçoit encore rien aujourd'hui.",
                        $"Wenn Sie den Newsletter bestellen, speichern wir Ihre E-Mail-Adresse sicher. Unser Versandsystem ist {c.Name(Recipients.Mailchimp)}; es erhält heute noch nichts.",
                        $"If you subscribe to the newsletter we keep your e-mail address safely. Our mailing system is {c.Name(Recipients.Mailchimp)}; it receives nothing yet today.")
                    : c.Says(
                        "S49",
                        $"Schrijf je je in op de nieuwsbrief, dan wordt je e-mailadres veilig opgeslagen in ons mailsysteem, {c.Name(Recipients.Mailchimp)}.",
                        $"Si vous vous inscrivez à la lettre d'information, votre e-mail est conservé en sécurité dans notre système d'envoi, {c.Name(Recipients.Mailchimp)}.",
                        $"Wenn Sie den Newsletter bestellen, wird Ihre E-Mail-Adresse sicher in unserem Versandsystem gespeichert, {c.Name(Recipients.Mailchimp)}.",
                        $"If you subscribe to the newsletter your e-mail address is kept safely in our mailing system, {c.Name(Recipients.Mailchimp)}."),
                c.Says(
                    "S50",
                    "Zonder geldige verwerkersovereenkomst, met de modelclausules van de Europese Commissie of een andere geldige waarborg, gaat er niets naartoe.",
                    "Sans contrat de sous-traitance valable, avec les clauses types de la Commission européenne ou une autre garantie valable, rien n'y est envoyé.",
                    "Ohne gültigen Auftragsverarbeitungsvertrag mit den Standardklauseln der Europäischen Kommission oder einer anderen gültigen Garantie geht nichts dorthin.",
                    "Without a valid processing agreement, with the model clauses of the European Commission or another valid safeguard, nothing goes there."),
                c.Says(
                    "S51",
                    "Je krijgt de nieuwsbrief alleen als je daar uitdrukkelijk toestemming voor gaf. Bestellen schrijft je nooit in.",
                    "Vous ne recevez la lettre d'information que si vous y avez consenti expressément. Commander ne vous y inscrit jamais.",
                    "Sie erhalten den Newsletter nur mit Ihrer ausdrücklichen Einwilligung. Eine Bestellung meldet Sie nie an.",
                    "You get the newsletter only if you explicitly consented. Ordering never subscribes you."),
                c.Says(
                    "S52",
                    "Wie al voor 24 mei 2018 op de lijst stond, kreeg toen de vraag om de inschrijving na te kijken. Dat telt niet als uitdrukkelijke toestemming: die vragen we opnieuw.",
                    "Ceux qui étaient déjà sur la liste avant le 24 mai 2018 ont été priés de vérifier leur inscription. Cela ne vaut pas consentement exprès : nous le redemandons.",
                    "Wer schon vor dem 24. Mai 2018 auf der Liste stand, wurde damals gebeten, die Anmeldung zu prüfen. Das gilt nicht als ausdrückliche Einwilligung: Wir fragen erneut.",
                    "Who was on the list before 24 May 2018 was asked then to check the subscription. That does not count as explicit consent: we ask for it again."),
                c.Says(
                    "S53",
                    "Je kunt je toestemming op elk moment intrekken.",
                    "Vous pouvez retirer votre consentement à tout moment.",
                    "Sie können Ihre Einwilligung jederzeit widerrufen.",
                    "You can withdraw your consent at any time.")),
            PolicyContext.Paragraph(
                c.Says(
                    "S54",
                    "We houden bij welke mails we je sturen.",
                    "Nous gardons la liste des e-mails que nous vous envoyons.",
                    "Wir halten fest, welche E-Mails wir Ihnen senden.",
                    "We keep track of which mails we send you."),
                c.Says(
                    "S55",
                    "Of je ze opent en waarop je klikt, meten we alleen met een tweede, aparte toestemming.",
                    "Nous ne mesurons si vous les ouvrez et où vous cliquez qu'avec un second consentement, distinct.",
                    "Ob Sie sie öffnen und worauf Sie klicken, messen wir nur mit einer zweiten, eigenen Einwilligung.",
                    "Whether you open them and what you click on we measure only with a second, separate consent."),
                c.Says(
                    "S56 13.2a-newsletter",
                    $"Ook of je na een nieuwsbrief iets kocht, meten we alleen dan. Die metingen bewaren we {c.Period(PersonRetention.NewsletterMeasurement)}, je inschrijving {c.Period(Retention.ConsentProof)}.",
                    $"Nous ne mesurons qu'alors si vous achetez quelque chose après une lettre. Ces mesures sont conservées {c.Period(PersonRetention.NewsletterMeasurement)}, votre inscription {c.Period(Retention.ConsentProof)}.",
                    $"Auch ob Sie nach einem Newsletter etwas kaufen, messen wir nur dann. Diese Messungen bewahren wir {c.Period(PersonRetention.NewsletterMeasurement)} auf, Ihre Anmeldung {c.Period(Retention.ConsentProof)}.",
                    $"Whether you bought something after a newsletter we measure only then too. These measurements we keep {c.Period(PersonRetention.NewsletterMeasurement)}, your subscription {c.Period(Retention.ConsentProof)}.")));
    }
}
