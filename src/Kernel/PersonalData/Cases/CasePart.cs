namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>What one module wrote into the file of a case: sealed, in the module's own store, for the desk alone to open (ADR 0035).</summary>
public sealed class CasePart
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>What was asked.</summary>
    public required CasePartKind Kind { get; init; }

    /// <summary>Which asking this answers: a wider one replaces a narrower one.</summary>
    public required long Round { get; set; }

    /// <summary>The content as JSON, sealed with the shop's keys for this case only.</summary>
    public required byte[] Sealed { get; set; }

    /// <summary>When.</summary>
    public required DateTimeOffset WrittenAt { get; set; }
}
