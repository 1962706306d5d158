namespace LaBelleCerise.Sandbox.PickUpPoints;

/// <summary>Hours of one day as bpost writes them: without AmClose and PmOpen there is no lunch break.</summary>
internal sealed record OpeningHours(string AmOpen, string? AmClose, string? PmOpen, string? PmClose);
