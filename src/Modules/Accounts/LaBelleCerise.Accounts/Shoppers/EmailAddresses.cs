using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>How e-mail addresses are read and looked up.</summary>
internal static class EmailAddresses
{
    /// <summary>The address when a mail could reach it, else null.</summary>
    public static string? Read(string? typed)
    {
        var address = typed?.Trim() ?? "";
        return MailboxName.IsOne(address) ? address : null;
    }

    /// <summary>The form in which Identity stores it for look-up.</summary>
    public static string Normalize(string address) => address.Trim().Normalize().ToUpperInvariant();

    /// <summary>Enough to recognise an address in a list, not enough to copy it: an…@example.be.</summary>
    public static string Mask(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at <= 0 ? "…" : string.Concat(address.AsSpan(0, Math.Min(2, at)), "…", address.AsSpan(at));
    }
}
