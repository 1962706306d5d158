using LaBelleCerise.Kernel.PersonalData;
using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>Someone who shops with an account. The profile holds what promise S20 lists and nothing more.</summary>
internal sealed class Shopper : IdentityUser<Guid>, IPersonRecord
{
    /// <summary>The personal customer number of promise S4.</summary>
    public required string CustomerNumber { get; init; }

    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string? SecondPhone { get; set; }

    public string? CompanyName { get; set; }

    public string? VatNumber { get; set; }

    /// <summary>The language in which mails are written.</summary>
    public required string Culture { get; set; }

    /// <summary>The version that a proof link must carry; raising it kills older links (decisions 18).</summary>
    public int ProofVersion { get; set; }

    /// <summary>The version that a reset link must carry; it rises when one is asked and when one is used.</summary>
    public int ResetVersion { get; set; }

    /// <summary>When the last reset link was asked; it lives 30 minutes.</summary>
    public DateTimeOffset? ResetRequestedAt { get; set; }

    /// <summary>When they last signed in, or came back signed in, to the day; null for one who was never seen after registering.</summary>
    public DateTimeOffset? LastSeenAt { get; set; }

    /// <summary>When we wrote that the account ends; null once they come back.</summary>
    public DateTimeOffset? WarnedAt { get; set; }

    /// <summary>Rises with what others hear about the account.</summary>
    public long Version { get; set; }

    public PersonSource Source { get; private init; } = PersonSource.Registration;

    public required DateTimeOffset CollectedAt { get; init; }

    public bool IsRestricted { get; private set; }

    public List<ShopperAddress> Addresses { get; } = [];
}
