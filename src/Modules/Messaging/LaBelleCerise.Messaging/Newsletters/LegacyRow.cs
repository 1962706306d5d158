namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>An old subscriber as a file tells it.</summary>
/// <param name="Email">Lower case.</param>
/// <param name="Culture">Language.</param>
/// <param name="Origin">Where the address was given, with the reference of the proof.</param>
/// <param name="Date">When.</param>
internal sealed record LegacyRow(string Email, string Culture, string Origin, DateOnly Date);
