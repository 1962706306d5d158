namespace LaBelleCerise.Cookies.Choices;

/// <summary>How many chose what on a day.</summary>
/// <param name="Day">The day in Brussels.</param>
/// <param name="Allowed">How many allowed anything.</param>
/// <param name="Refused">How many refused everything.</param>
/// <param name="PerService">How many allowed each service, by its key.</param>
internal sealed record ChoiceSum(DateOnly Day, int Allowed, int Refused, IReadOnlyDictionary<string, int> PerService);
