namespace LaBelleCerise.Kernel.Settings;

/// <summary>One property that a change of settings touched.</summary>
/// <param name="Property">Its name; the page translates it.</param>
/// <param name="Before">Its value before, empty when there was none.</param>
/// <param name="After">Its value after.</param>
public sealed record SettingsDifference(string Property, string Before, string After);
