namespace LaBelleCerise.Kernel.PersonalData.Imports;

/// <summary>A row of an import as it was typed; nothing of it is trusted.</summary>
/// <param name="Email">The address.</param>
/// <param name="Culture">The language.</param>
/// <param name="Origin">Who had the data.</param>
/// <param name="Date">When the person consented, as year-month-day.</param>
/// <param name="Reference">Where the proof of the consent is found.</param>
public sealed record ImportedRow(string Email, string Culture, string Origin, string Date, string Reference);
