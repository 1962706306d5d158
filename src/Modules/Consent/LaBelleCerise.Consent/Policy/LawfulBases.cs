using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What a lawful basis is called towards people.</summary>
internal static class LawfulBases
{
    public static LocalText Name(LawfulBasis basis) => basis switch
    {
        LawfulBasis.Consent => new("je toestemming (art. 6(1)(a) AVG)", "votre consentement (art. 6(1)(a) RGPD)", "Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)", "your consent (art. 6(1)(a) GDPR)"),
        LawfulBasis.Contract => new("nodig voor de overeenkomst met jou (art. 6(1)(b) AVG)", "nécessaire au contrat avec vous (art. 6(1)(b) RGPD)", "nötig für den Vertrag mit Ihnen (Art. 6 Abs. 1 lit. b DSGVO)", "needed for the contract with you (art. 6(1)(b) GDPR)"),
        LawfulBasis.LegalObligation => new("wettelijke plicht (art. 6(1)(c) AVG)", "obligation légale (art. 6(1)(c) RGPD)", "gesetzliche Pflicht (Art. 6 Abs. 1 lit. c DSGVO)", "legal obligation (art. 6(1)(c) GDPR)"),
        _ => new("gerechtvaardigd belang (art. 6(1)(f) AVG)", "intérêt légitime (art. 6(1)(f) RGPD)", "berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO)", "legitimate interest (art. 6(1)(f) GDPR)"),
    };
}
