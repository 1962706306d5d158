namespace LaBelleCerise.Consent.Policy;

/// <summary>The record of processing as the authority may ask for it (GDPR art. 30(1) and (4)).</summary>
/// <param name="Controller">Name, address and number of the controller: (a).</param>
/// <param name="Contact">How to reach it: (a).</param>
/// <param name="Officer">The data protection officer, or that there is none: (a).</param>
/// <param name="WrittenOn">The day of the report.</param>
/// <param name="Activities">One per purpose: (b) to (f).</param>
/// <param name="Measures">The technical and organisational measures in general: (g).</param>
internal sealed record ProcessingReport(string Controller, string Contact, string Officer, DateOnly WrittenOn, IReadOnlyList<ProcessingActivity> Activities, IReadOnlyList<string> Measures);
