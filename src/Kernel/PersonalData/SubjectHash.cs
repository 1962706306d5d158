using LaBelleCerise.Kernel.Security;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Who a row is about where no address may stand: a keyed hash that two modules make alike, so that one finds what the other wrote.</summary>
public static class SubjectHash
{
    /// <summary>The keyed hash of an e-mail address, whatever its case and the white space around it.</summary>
    public static string Of(SignedTokens tokens, string email) => tokens.KeyedHash("consent-subject", email.Trim().ToLowerInvariant());
}
