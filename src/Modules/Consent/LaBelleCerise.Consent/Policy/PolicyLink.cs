namespace LaBelleCerise.Consent.Policy;

/// <summary>A link in the policy.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Page">The name of one of our pages, or null.</param>
/// <param name="Address">An address elsewhere, or null.</param>
internal sealed record PolicyLink(string Words, string? Page, string? Address);
