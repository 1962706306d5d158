namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Who writes to us.</summary>
/// <param name="Name">How they call themselves.</param>
/// <param name="Email">Where answers go.</param>
/// <param name="ReachedAt">A phone number or the name on the social network.</param>
/// <param name="OrderNumber">The order that it is about, as typed.</param>
/// <param name="Culture">The language to answer in.</param>
internal sealed record Correspondent(string Name, string? Email, string? ReachedAt, string? OrderNumber, string Culture);
