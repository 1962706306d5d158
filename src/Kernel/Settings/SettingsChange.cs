namespace LaBelleCerise.Kernel.Settings;

/// <summary>One line of the history of a section, newest first.</summary>
/// <param name="Version">Its number.</param>
/// <param name="ChangedAt">When it was saved.</param>
/// <param name="StaffName">Who saved it; null for what configuration said at first.</param>
/// <param name="CopyOf">The version that was put back by it.</param>
/// <param name="Differences">What it changed.</param>
public sealed record SettingsChange(int Version, DateTimeOffset ChangedAt, string? StaffName, int? CopyOf, IReadOnlyList<SettingsDifference> Differences);
