using LaBelleCerise.Kernel.PersonalData;
using Microsoft.AspNetCore.Identity;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Someone who works in the shop. Signs in with a password and a second factor, never with one alone.</summary>
internal sealed class StaffMember : IdentityUser<Guid>, IPersonRecord
{
    public required string Name { get; set; }

    /// <summary>The language of the administration: nl or en.</summary>
    public required string Culture { get; set; }

    /// <summary>The secret of the code app, encrypted with the key ring; null until a second factor is set up.</summary>
    public string? ProtectedTotpSecret { get; set; }

    /// <summary>The time step of the last code that was accepted: a code counts once (security A15).</summary>
    public long LastTotpStep { get; set; }

    /// <summary>When the member left; nobody who left gets in.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public PersonSource Source { get; private init; } = PersonSource.Staff;

    public required DateTimeOffset CollectedAt { get; init; }

    public bool IsRestricted { get; private set; }
}
