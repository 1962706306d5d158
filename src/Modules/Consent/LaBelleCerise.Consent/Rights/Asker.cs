namespace LaBelleCerise.Consent.Rights;

/// <summary>Who asks.</summary>
/// <param name="Email">Where answers go.</param>
/// <param name="AccountId">The account that they are signed in to.</param>
/// <param name="Name">As given to staff.</param>
/// <param name="Culture">The language to answer in.</param>
internal sealed record Asker(string Email, Guid? AccountId, string? Name, string Culture);
