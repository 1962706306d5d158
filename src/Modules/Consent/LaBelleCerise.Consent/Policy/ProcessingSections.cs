using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What we process, why, and how long we keep it: tables made from the register.</summary>
internal static class ProcessingSections
{
    public static IEnumerable<PolicySection> Why(PolicyContext c)
    {
        var rows = c.Record.Lines().Select(line => (IReadOnlyList<string>)
        [
            c.Say(line.Purpose.Name),
            c.Say(line.Purpose.About),
            string.Join("; ", line.Categories.Select(category => c.Say(DataCategories.Name(category)))),
            string.Join("; ", line.Bases.Select(basis => c.Say(LawfulBases.Name(basis)))),
            string.Join("; ", line.Periods.Where(p => p != Retention.Transit).Select(c.Kind).Distinct()),
        ]).ToList();
        yield return c.Section(
            "why", new("Welke gegevens verzamelen we en waarom?", "Quelles données collectons-nous et pourquoi ?", "Welche Daten erheben wir und warum?", "Which data do we collect and why?"),
            PolicyContext.Paragraph(c.Says(
                "13.1c 13.1d",
                "Hieronder staat elk doel, met welke gegevens en waarom dat mag. Rust het op een gerechtvaardigd belang, dan staat erbij welk.",
                "Voici chaque finalité, avec les données et la base légale. Si elle repose sur un intérêt légitime, celui-ci est indiqué.",
                "Unten steht jeder Zweck mit den Daten und der Rechtsgrundlage. Beruht er auf einem berechtigten Interesse, steht dabei, welchem.",
                "Below stands each purpose, with which data and why that is lawful. Where it rests on a legitimate interest, it says which.")),
            new PolicyBlock(Table: new(
                c.Say("Waarvoor, welke gegevens en waarom dat mag", "Pourquoi, quelles données et sur quelle base", "Wofür, welche Daten und auf welcher Grundlage", "What for, which data and why that is lawful"),
                [
                    c.Say("Waarvoor", "Pourquoi", "Wofür", "What for"), c.Say("Wat we doen", "Ce que nous faisons", "Was wir tun", "What we do"), c.Say("Welke gegevens", "Quelles données", "Welche Daten", "Which data"),
                    c.Say("Waarom dat mag", "Base légale", "Rechtsgrundlage", "Lawful basis"), c.Say("Bewaard als", "Conservé comme", "Aufbewahrt als", "Kept as"),
                ],
                rows)),
            PolicyContext.Paragraph(c.Says(
                "13.2f",
                "We nemen geen beslissingen over jou die alleen op een computer berusten, en we maken geen profiel van je.",
                "Nous ne prenons aucune décision vous concernant fondée uniquement sur un ordinateur, et nous n'établissons pas de profil.",
                "Wir treffen keine Entscheidungen über Sie, die allein auf einem Computer beruhen, und erstellen kein Profil.",
                "We take no decisions about you by computer alone, and we make no profile of you.")));
    }

    public static IEnumerable<PolicySection> Periods(PolicyContext c)
    {
        yield return c.Section(
            "periods", new("Hoe lang bewaren we je gegevens?", "Combien de temps conservons-nous vos données ?", "Wie lange bewahren wir Ihre Daten auf?", "How long do we keep your data?"),
            new PolicyBlock(Table: new(
                c.Say("Bewaartermijnen", "Durées de conservation", "Aufbewahrungsfristen", "Periods"),
                [c.Say("Gegevens", "Données", "Daten", "Data"), c.Say("Hoe lang", "Durée", "Wie lange", "How long"), c.Say("Waarom", "Pourquoi", "Warum", "Why")],
                [
                    .. c.Record.Periods(c.Table.Today).GroupBy(rule => (Name: c.Say(rule.Name), Period: c.Say(rule.Period)))
                        .Select(rules => (IReadOnlyList<string>)[rules.Key.Name, rules.Key.Period, string.Join("; ", rules.Select(rule => c.Say(rule.Law)).Distinct())]),
                ])),
            PolicyContext.Paragraph(c.Says(
                "13.2a",
                "Gelden er voor iets meerdere termijnen, dan telt de langste. Wat een wet laat bewaren, gebruiken we voor niets anders.",
                "Si plusieurs durées s'appliquent, la plus longue compte. Ce qu'une loi nous fait conserver ne sert à rien d'autre.",
                "Gelten für etwas mehrere Fristen, zählt die längste. Was ein Gesetz aufbewahren lässt, nutzen wir für nichts anderes.",
                "Where several periods apply, the longest counts. What a law makes us keep we use for nothing else.")));
    }
}
