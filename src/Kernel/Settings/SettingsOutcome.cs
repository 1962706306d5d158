using LaBelleCerise.Kernel.Commands;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>What may come of a change of settings.</summary>
public abstract record SettingsOutcome
{
    private SettingsOutcome()
    {
    }

    /// <summary>It is in force, on every host within a second.</summary>
    /// <param name="Version">The new version.</param>
    public sealed record Saved(int Version) : SettingsOutcome;

    /// <summary>It says what is in force already: nothing was written.</summary>
    public sealed record Unchanged : SettingsOutcome, IRefusal;

    /// <summary>A colleague saved in the meantime: show both.</summary>
    public sealed record Stale : SettingsOutcome, IRefusal;

    /// <summary>It would break the law or the shop.</summary>
    /// <param name="Problems">Why.</param>
    public sealed record Refused(IReadOnlyList<SettingsProblem> Problems) : SettingsOutcome, IRefusal;
}
