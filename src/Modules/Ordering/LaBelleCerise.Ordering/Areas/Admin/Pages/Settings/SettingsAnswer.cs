namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Settings;

/// <summary>The texts of what a settings page answers to a save.</summary>
internal sealed class SettingsAnswer;
