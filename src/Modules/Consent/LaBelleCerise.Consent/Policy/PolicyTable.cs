namespace LaBelleCerise.Consent.Policy;

/// <summary>A table of the policy; the first cell of a row names it.</summary>
internal sealed record PolicyTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
