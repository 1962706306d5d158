namespace LaBelleCerise.Kernel.Settings;

/// <summary>A section that the owner may set, and the store that keeps its history.</summary>
/// <param name="Name">The section, as in configuration: <c>Delivery</c>.</param>
/// <param name="Options">The options class.</param>
/// <param name="DbType">The database class of the module whose admin page sets it.</param>
public sealed record SettingsSection(string Name, Type Options, Type DbType);
