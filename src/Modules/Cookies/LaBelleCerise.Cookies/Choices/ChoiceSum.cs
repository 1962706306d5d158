namespace LaBelleCerise.Cookies.Choices;

/// <summary>How many chose what on a day.</summary>
internal sealed record ChoiceSum(DateOnly Day, int Allowed, int Refused);
