namespace LaBelleCerise.Kernel.Settings;

/// <summary>One version of one section of settings; rows are added and never changed, so the table is the history.</summary>
public sealed class SettingsVersion
{
    /// <summary>The section, as in configuration: <c>Delivery</c>.</summary>
    public required string Section { get; init; }

    /// <summary>1, 2, 3 …; with the section the primary key, so that of two people who save at once one is told.</summary>
    public required int Version { get; init; }

    /// <summary>The whole section as JSON.</summary>
    public required string Json { get; init; }

    /// <summary>When it was saved.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who saved it; null for the first version, which is what configuration said.</summary>
    public Guid? StaffId { get; set; }

    /// <summary>That person's name as it was then; gone with the staff trail.</summary>
    public string? StaffName { get; set; }

    /// <summary>The version that was put back, when this one is a copy of it.</summary>
    public int? CopyOf { get; init; }
}
