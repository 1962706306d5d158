using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What a kind of person is called, and which a register class is about.</summary>
internal static class PersonKinds
{
    public static LocalText Name(PersonKind kind) => kind switch
    {
        PersonKind.Visitors => new("bezoekers", "visiteurs", "Besucher", "visitors"),
        PersonKind.Shoppers => new("klanten met een account", "clients avec un compte", "Kunden mit Konto", "customers with an account"),
        PersonKind.Staff => new("medewerkers", "collaborateurs", "Mitarbeiter", "staff"),
        _ => new("klanten en wie contact met ons opneemt", "clients et personnes qui nous contactent", "Kunden und wer uns kontaktiert", "customers and whoever contacts us"),
    };

    /// <summary>By the keys with which rows of a person are found; without one they belong to whoever visits.</summary>
    public static IEnumerable<PersonKind> Of(RegisterEntry entry) => entry.Subjects.Count == 0
        ? [PersonKind.Visitors]
        : entry.Subjects.Keys.Select(key => key switch { SubjectKey.Staff => PersonKind.Staff, SubjectKey.Account => PersonKind.Shoppers, _ => PersonKind.Customers });
}
