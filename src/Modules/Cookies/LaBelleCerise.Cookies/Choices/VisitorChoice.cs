namespace LaBelleCerise.Cookies.Choices;

/// <summary>What the visitor of this request chose, as their own cookie says it.</summary>
/// <param name="Id">The choice: also the number of its receipt.</param>
/// <param name="Allowed">The services that are allowed.</param>
/// <param name="ChosenAt">When.</param>
internal sealed record VisitorChoice(Guid Id, AllowedServices Allowed, DateTimeOffset ChosenAt);
