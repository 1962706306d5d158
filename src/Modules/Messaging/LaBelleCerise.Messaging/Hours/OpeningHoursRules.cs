using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Messaging.Hours;

/// <summary>Hours that cannot be read are not shown to the public.</summary>
internal sealed class OpeningHoursRules : ISettingsRule<OpeningHours>
{
    public IEnumerable<SettingsProblem> Check(OpeningHours settings) =>
        Enum.GetValues<DayOfWeek>().Where(day => TypedHours.Times(settings.On(day)) is null).Select(day => new SettingsProblem(day.ToString(), "HoursWrong"))
            .Concat(TypedHours.Days(settings.Closed) is null ? [new SettingsProblem(nameof(settings.Closed), "ClosedWrong")] : []);
}
