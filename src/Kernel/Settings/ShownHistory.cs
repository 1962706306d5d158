namespace LaBelleCerise.Kernel.Settings;

/// <summary>What the admin shell's partial <c>_SettingsHistory</c> shows below a form of settings.</summary>
/// <param name="Version">The version in force.</param>
/// <param name="Changes">The history, newest first.</param>
/// <param name="Label">The name of a property in the reader's language.</param>
public sealed record ShownHistory(int Version, IReadOnlyList<SettingsChange> Changes, Func<string, string> Label);
