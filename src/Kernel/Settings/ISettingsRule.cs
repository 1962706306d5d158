namespace LaBelleCerise.Kernel.Settings;

/// <summary>A rule that settings must keep, whoever sets them: of law (two ways of delivery, an identity) or of the shop.</summary>
/// <typeparam name="T">The options class of the section.</typeparam>
public interface ISettingsRule<in T>
{
    /// <summary>What is wrong with these settings; nothing when they may be saved.</summary>
    IEnumerable<SettingsProblem> Check(T settings);
}
