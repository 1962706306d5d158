namespace LaBelleCerise.Cookies.Choices;

/// <summary>What the visitor of this request chose, as their own cookie says it.</summary>
/// <param name="Id">The choice: also the receipt that proves it.</param>
/// <param name="AllowsAnalytics">Whether analytics is allowed.</param>
/// <param name="ChosenAt">When.</param>
internal sealed record VisitorChoice(Guid Id, bool AllowsAnalytics, DateTimeOffset ChosenAt);
