using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;

namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>The keyed hashes by which a tombstone knows a person.</summary>
public sealed class TombstoneHashes(SignedTokens tokens)
{
    /// <summary>A mailbox; the same hash as stands beside a consent, so that a withdrawal needs no address.</summary>
    public string OfEmail(string email) => SubjectHash.Of(tokens, email);

    /// <summary>An account.</summary>
    public string OfAccount(Guid id) => tokens.KeyedHash("tombstone-account", id.ToString());

    /// <summary>An order.</summary>
    public string OfOrder(Guid id) => tokens.KeyedHash("tombstone-order", id.ToString());

    /// <summary>All by which a person is known.</summary>
    public IReadOnlyList<string> Of(Guid? account, IEnumerable<string> emails, IEnumerable<Guid> orders) =>
        [.. emails.Select(OfEmail), .. account is { } id ? [OfAccount(id)] : Array.Empty<string>(), .. orders.Select(OfOrder)];
}
