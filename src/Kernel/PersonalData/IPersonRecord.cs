namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>A row that is about one person: it says where it came from and when, and can be restricted.</summary>
/// <remarks>Promise S5: no person record without a source and a date. GDPR art. 18: a restricted row may only be stored.</remarks>
public interface IPersonRecord
{
    /// <summary>How we came by the data.</summary>
    PersonSource Source { get; }

    /// <summary>When we came by the data.</summary>
    DateTimeOffset CollectedAt { get; }

    /// <summary>Whether processing is restricted; such rows are hidden from every opening but a legal one.</summary>
    bool IsRestricted { get; }
}
