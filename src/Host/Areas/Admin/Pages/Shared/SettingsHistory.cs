namespace LaBelleCerise.Host.Areas.Admin.Pages.Shared;

/// <summary>Texts of the history below a form of settings.</summary>
public sealed class SettingsHistory;
