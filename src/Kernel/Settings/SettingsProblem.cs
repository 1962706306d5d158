namespace LaBelleCerise.Kernel.Settings;

/// <summary>Why a setting is refused.</summary>
/// <param name="Property">The property, empty for the section as a whole.</param>
/// <param name="Reason">A key of the page's texts.</param>
public sealed record SettingsProblem(string Property, string Reason);
